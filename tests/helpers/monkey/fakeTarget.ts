type Listen = (event: Event) => void;
type How = boolean | { capture?: boolean; passive?: boolean; once?: boolean };

/** What can be listened to: those on the way down hear it first, then the one it is meant for, then those on the way up. */
export function fakeTarget() {
	const listening: { kind: string; listen: Listen; capture: boolean }[] = [];
	return {
		addEventListener(kind: string, listen: Listen, how: How = false) {
			listening.push({ kind, listen, capture: typeof how === 'object' ? how.capture === true : how });
		},
		tell(kind: string, about: object = {}, meant: () => void = () => undefined) {
			const event = new Event(kind, { cancelable: true });
			for (const [name, value] of Object.entries(about)) Object.defineProperty(event, name, { value });
			const heard = listening.filter((one) => one.kind === kind);
			for (const { listen } of heard.filter(({ capture }) => capture)) listen(event);
			meant();
			for (const { listen } of heard.filter(({ capture }) => !capture)) listen(event);
		},
	};
}
