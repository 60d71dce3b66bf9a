import type { Group } from '../screen/training/practice.ts';

/** Between windows of the same practice goes what is practised: it is invented, and nobody's. Nothing else ever does. */
type Message = { type: 'hello' } | { type: 'bye' } | { type: 'group'; group: Group };

export type GroupLink = { tell: (group: Group) => void; ask: () => void; leave: () => void };

/** Keeps windows of one practice together. `ask`: a window that has just opened, or has slept, asks the others. */
export function groupLink(hears: { hello: () => void; bye: () => void; group: (group: Group) => void }): GroupLink {
	const channel = new BroadcastChannel('signaalroute-oefenen');
	const send = (message: Message): void => channel.postMessage(message);
	channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if (data.type === 'group') hears.group(data.group);
		else hears[data.type]();
	});
	return {
		tell: (group) => send({ type: 'group', group }),
		ask: () => send({ type: 'hello' }),
		leave: () => send({ type: 'bye' }),
	};
}
