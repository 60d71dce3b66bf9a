import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Evidence, inLanes, type Lab, openLab } from './forensics/evidence.ts';
import { isUsage, unknownPlaces, visitedIn } from './forensics/left.ts';
import type { Piece, Profile } from './forensics/pieces.ts';
import { searchFor, type Trace } from './forensics/search.ts';
import { type Difference, tellApart } from './forensics/tellApart.ts';
import { type Ending, endings, kinds, moreWalks, walks } from './forensics/walks.ts';
import type { Needle } from './forensics/writings.ts';
import { text } from './texts.ts';

/**
 * What a walk leaves on the disk of a real browser. Every walk is taken on a device of its own and ends in one of four ways;
 * then every file of the profile is read. The clipboard lies outside it: who copies the note wants to have it there.
 * The long run takes more walks, every one twice, and looks at each ending by itself.
 */

const isLong = process.env.FORENSICS === 'long';
const taken = Object.entries(isLong ? { ...walks, ...moreWalks } : walks);
/** Browsers at once: they wait more than they work, though other tests run beside the short form. */
const LANES = isLong ? 7 : 4;
const patient = 1_800_000;

let lab: Lab;
let needles: readonly Needle[];
const leaking: Profile[] = [];
const all: Evidence[] = [];

const walkAll = endings.flatMap((ending) =>
	taken.map(([walk, traced]) => async () => {
		all.push(await lab.walk({ walk, traced, ending }));
	}),
);

/** On a machine that has more to do, reading takes long. */
vi.setConfig({ testTimeout: patient });

beforeAll(async () => {
	lab = await openLab(inject('dist'));
	const leak = async () => {
		const { profile, ...left } = await lab.leak();
		needles = left.needles;
		leaking.push(profile);
	};
	await inLanes(LANES, [...walkAll, ...(isLong ? walkAll : []), leak, leak]);
}, patient);

afterAll(() => lab.close());

test('nothing of an answer, of the advice or of the route code is in any file', () => {
	const traces = taken.flatMap(([walk]) => {
		const found = all.filter((evidence) => evidence.walk === walk);
		const wanted = found[0]?.needles ?? [];
		expect(new Set(wanted.map(({ what }) => what))).toEqual(new Set(kinds));
		const search = searchFor(wanted);
		const where = ({ file, read }: Trace): string => `${file} ${read}`;
		// Where nobody walked Chromium wrote the same.
		const itsOwn = new Set(leaking.flatMap(({ searched }) => searched.flatMap(search)).map(where));
		const left = found.map(({ ending, profile }) =>
			profile.searched
				.flatMap(search)
				.filter((trace) => !itsOwn.has(where(trace)))
				.map((trace) => ({ walk, ending, ...trace })),
		);
		// Three letters stand in compiled bytes by chance, though not in the same file after another walk of the kind.
		const isAgain = (trace: Trace): boolean =>
			left.filter((traces) => traces.some((other) => where(other) === where(trace))).length > 1;
		return left.flat().filter((trace) => trace.way !== 'word' || isAgain(trace));
	});
	expect(traces).toEqual([]);
});

function differences(): (Difference & { walk: string; ending: string })[] {
	const profilesOf = (isWanted: (walk: string) => boolean, ending?: Ending): Profile[] =>
		all.flatMap((one) => (isWanted(one.walk) && (ending ?? one.ending) === one.ending ? [one.profile] : []));
	return taken.flatMap(([walk]) =>
		[undefined, ...(isLong ? endings : [])].flatMap((ending) => {
			const mine = profilesOf((other) => other === walk, ending);
			const others = profilesOf((other) => other !== walk, ending);
			const found = tellApart(mine, others).filter((difference) => !isUsage(difference));
			return found.map(({ left, ...where }) => ({ walk, ending: ending ?? 'any', ...where, left: left.slice(0, 200) }));
		}),
	);
}

test('no file and no record tells one walk from another', async () => {
	const found = differences();
	// What walks of a kind share by chance they do not share again.
	if (found.length > 0) await inLanes(LANES, walkAll);
	expect(found.length > 0 ? differences() : found).toEqual([]);
});

test('every walk has the same address and the same few titles', () => {
	const titles = (['question.step', 'outcome.step', 'pages.code'] as const).map((key) => ` · ${text(key)}`);
	const allowed = ['', ...titles].map((title) => `${text('app.name')}${title}`);
	const visited = all.map(({ profile }) => visitedIn(profile.searched));
	expect(new Set(visited.flatMap(({ addresses }) => addresses))).toEqual(new Set([lab.address]));
	const kept = new Set(visited.flatMap(({ titles: found }) => found));
	expect(kept).toContain(text('app.name'));
	expect([...kept].filter((title) => !allowed.includes(title))).toEqual([]);
});

test('every place where the app is named is known', () => {
	expect(new Set(all.flatMap(({ profile }) => unknownPlaces(profile.searched)))).toEqual(new Set());
});

describe('what is left behind, however it is written', () => {
	const everything = () => new Set(needles.map(({ what }) => what));
	const whats = (traces: readonly Trace[]) => new Set(traces.map(({ what }) => what));

	test('is found by the search', () => {
		for (const { searched } of leaking) expect(whats(searched.flatMap(searchFor(needles)))).toEqual(everything());
	});

	test('is found by the comparison', () => {
		const found = tellApart(
			leaking,
			all.map(({ profile }) => profile),
		);
		const pieces = found.map(({ left, ...where }) => ({ ...where, bytes: Buffer.from(left, 'latin1') }));
		expect(whats(pieces.flatMap(searchFor(needles)))).toEqual(everything());
	});
});

test('one byte in one record of every walk of a kind is found', () => {
	const isSettings = ({ file, bytes }: Piece): boolean =>
		file.includes('Local Storage') && bytes.includes('signaalroute');
	const mine = all.slice(0, 4).map(({ profile }) => profile.compared.filter(isSettings));
	const marked = mine.map((pieces) => pieces.map(withOneByte));
	const found = tellApart(marked.map(asProfile), mine.map(asProfile));
	expect(found.map(({ name }) => name)).toEqual(['record', 'record']);
});

const asProfile = (compared: Piece[]): Profile => ({ searched: [], compared });

function withOneByte(piece: Piece): Piece {
	const bytes = Buffer.from(piece.bytes);
	bytes[bytes.indexOf('signaalroute')] = 0;
	return { ...piece, bytes };
}
