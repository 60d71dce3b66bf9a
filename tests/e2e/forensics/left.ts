import type { Piece } from './pieces.ts';
import type { Difference } from './tellApart.ts';

/** Where the app is named on the disk after a walk, and what that says. Whatever stands here is the same for every walk. */
const places: readonly { file: RegExp; why: string }[] = [
	{
		file: /\/Service Worker\//,
		why: 'The app itself, kept for use without a network, as fetched and as compiled after its first start.',
	},
	{
		file: /\/(Cache|Code Cache|Shared Dictionary)\//,
		why: 'The same files, as they came over the network and compiled.',
	},
	{ file: /\/Local Storage\//, why: 'Municipality, role, language, appearance, keys and own numbers.' },
	{ file: /\/WebStorage\/QuotaManager/, why: 'How much room the app takes, and when it was last used.' },
	{
		file: /\/History/,
		why: 'That the app was opened, when, and for how long. Every walk has as many entries and the same titles.',
	},
	{
		file: /\/(Favicons|Shortcuts|Top Sites|Visited Links)/,
		why: 'Name and icon of the app, for who types its address.',
	},
	{
		file: /\/Sessions(_Encrypted)?\//,
		why: 'That a tab of the app was open: address, title, and a list of the same entries.',
	},
	{
		file: /\/(Preferences|Secure Preferences)$/,
		why: 'How much the app was used today, in points, and what it may do.',
	},
	{ file: /\/DIPS/, why: 'When the app was first and last tapped.' },
	{
		file: /\/(ukm_db|Site Characteristics Database|shared_proto_db)/,
		why: 'What Chromium measures for itself: memory, time.',
	},
	{ file: /\/(Network|Reporting and NEL|Trust Tokens|TransportSecurity)/, why: 'How the host was reached.' },
];

/** Records that differ between walks and say nothing of the answers: who is asked more, taps more. */
const usage: readonly { file: RegExp; name: RegExp; why: string }[] = [
	{
		file: /\/Preferences$/,
		name: /site_engagement\/.*\/(rawScore|pointsAddedToday)$/,
		why: 'Points for every few seconds in which the app was tapped.',
	},
	{
		file: /\/Sessions(_Encrypted)?\//,
		name: /^number of command \d+$/,
		why: 'How often Chromium wrote down the tab, which it does after a tap or a scroll.',
	},
];

export const isUsage = ({ file, name }: Difference): boolean =>
	usage.some((known) => known.file.test(file) && known.name.test(name));

/** Files that name the app and are not known to do so. */
export function unknownPlaces(pieces: readonly Piece[]): string[] {
	const naming = pieces.filter(({ bytes }) =>
		/localhost|signaalroute/i.test(bytes.toString('latin1').replaceAll('\0', '')),
	);
	const files = new Set(naming.map(({ file }) => file));
	return [...files].filter((file) => !places.some((known) => known.file.test(file)));
}

/** The titles that a profile keeps of the app, and the addresses that were visited. */
export function visitedIn(pieces: readonly Piece[]): { titles: string[]; addresses: string[] } {
	const text = ({ name, bytes }: Piece): string => bytes.toString(name.startsWith('command') ? 'utf16le' : 'utf8');
	const titled = pieces.filter(({ name }) => /^(urls\.title|top_sites\.title|command \d+)$/.test(name));
	const titles = titled.flatMap((piece) => text(piece).match(/Signaalroute(?: · [\w ]+)?/g) ?? []);
	const visited = pieces
		.filter(({ name }) => name === 'urls.url')
		.map(text)
		.filter((address) => /^http/.test(address));
	return { titles: [...new Set(titles)], addresses: [...new Set(visited)] };
}
