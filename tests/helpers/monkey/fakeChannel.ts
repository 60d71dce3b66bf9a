import type { Group } from '../../../src/screen/training/practice.ts';
import { fakeTarget } from './fakeTarget.ts';

/** What goes between windows. Here another window speaks with the voice of chance. */
export function fakeChannel() {
	const { addEventListener, tell } = fakeTarget();
	const faults: string[] = [];
	let last: Group | undefined;
	return {
		/** As the app sees it. */
		asSeen: class {
			addEventListener = addEventListener;
			postMessage(message: { type: string; group?: Group }): void {
				if (message.type === 'group') last = message.group;
				else if (Object.keys(message).length > 1) faults.push(JSON.stringify(message));
			}
		},
		say: (data: object) => tell('message', { data }),
		/** The practice as it was told last. */
		last: () => last,
		/** What went out beside the practice. */
		faults,
	};
}
