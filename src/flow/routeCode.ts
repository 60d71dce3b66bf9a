import { adviseOn } from './advice.ts';
import type { Guide, Route } from './content.ts';
import { holds, type Settings, type Situation, situationOf } from './holds.ts';
import { Known } from './outlook.ts';
import type { CodeBook } from './registers.ts';
import type { Condition } from './schema.ts';
import { type Answer, pathOf } from './walk.ts';
import { type Ends, walksTo } from './walksTo.ts';

/**
 * The route code: which rows and overlays, and which parts of them, made an advice; for which municipality and role; by
 * which version of the content. It holds no answer, and reopens the same advice in any copy of the app.
 */

/** A flow with its answers, and what a code of it is written with. */
export type Coded = {
	route: Route;
	guide: Guide;
	book: CodeBook;
	/** Facts that a screen looks at beside the conditions of the content. */
	shown: readonly string[];
};

/** What any copy of the app can read in a code, whatever content it has. */
export type Head = { journey: string; version: string; settings: Settings; rows: readonly string[] };

/** A code as it was read; `rest` holds the parts of the rules, to be read with the content. */
export type Read = { head: Head; rest: bigint };

/** Numbers that a code can hold per place: room to grow, without a code ever changing its meaning. */
const ROOM = { journey: 4, version: 256, municipality: 400, role: 20, rows: 6, row: 80 } as const;
const JOURNEYS = ['signal', 'meldcode', 'sharing', 'signs'];

/** No I, L, O, 0 or 1: they are heard and read as one another. A prime number of signs, for the check. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = BigInt(SIGNS.length);
/** More signs than any code has. */
const MOST = 40;
/** Its powers run through every remainder, so that a changed sign and two that changed places both show. */
const WEIGHT = 3;

/** The code of an advice, as `7K4M-2QXP-9RT`. */
export function writeCode(coded: Coded, situation: Situation): string {
	const { route, guide, book } = coded;
	const advice = adviseOn(guide, situation);
	const rows = advice.rows.filter((id) => guide.rows[id]?.track !== 'binding');
	const { municipality, role } = situation.settings;
	const parts: [number, number][] = [
		[JOURNEYS.indexOf(route.flow.id), ROOM.journey],
		[book.versions.length - 1, ROOM.version],
		[municipality === undefined ? 0 : book.municipalities.indexOf(municipality) + 1, ROOM.municipality],
		[role === undefined ? 0 : book.roles.indexOf(role) + 1, ROOM.role],
		[rows.length, ROOM.rows],
		...rows.map((id): [number, number] => [book.rows.indexOf(id), ROOM.row]),
	];
	eachPart(coded, situation.settings, rows, (condition) => {
		const held = holds(condition, situation);
		parts.push([held ? 1 : 0, 2]);
		return held;
	});
	const number = parts.reduceRight((sum, [part, room]) => sum * BigInt(room) + BigInt(part), 0n);
	const signs = signsOf(number);
	return grouped(signs + checkOf(signs));
}

/** What stands in a code; undefined when it was mistyped, `newer` when this copy of the app cannot know it yet. */
export function readCode(book: CodeBook, typed: string): Read | 'newer' | undefined {
	const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	if (signs.length < 2 || signs.length > MOST || [...signs].some((sign) => !SIGNS.includes(sign))) return undefined;
	if (checkOf(signs.slice(0, -1)) !== signs.at(-1)) return undefined;
	let rest = [...signs.slice(0, -1)].reduce((sum, sign) => sum * BASE + BigInt(SIGNS.indexOf(sign)), 0n);
	const take = (room: number): number => {
		const part = Number(rest % BigInt(room));
		rest /= BigInt(room);
		return part;
	};
	const journey = JOURNEYS[take(ROOM.journey)];
	const version = book.versions[take(ROOM.version)];
	if (version === undefined) return 'newer';
	const place = named(book.municipalities, take(ROOM.municipality));
	const worker = named(book.roles, take(ROOM.role));
	const rows = Array.from({ length: take(ROOM.rows) }, () => book.rows[take(ROOM.row)]);
	if (journey === undefined || place === undefined || worker === undefined || rows.includes(undefined))
		return undefined;
	const settings = { ...(place && { municipality: place }), ...(worker && { role: worker }) };
	return { head: { journey, version, settings, rows: rows.flatMap((row) => row ?? []) }, rest };
}

/** Nothing stands for "not chosen". */
function named(list: readonly string[], number: number): string | undefined {
	return number === 0 ? '' : list[number - 1];
}

/** Answers that lead to the advice of this code and say no more than it does; undefined where no answers do. */
export function answersFor(coded: Coded, { head, rest }: Read): readonly Answer[] | undefined {
	const { route, guide } = coded;
	const { settings, rows } = head;
	if (rows.some((id) => guide.rows[id] === undefined)) return undefined;
	let left = rest;
	const ends = eachPart(coded, settings, rows, () => {
		const held = left % 2n === 1n;
		left /= 2n;
		return held;
	});
	if (left > 0n) return undefined;
	for (const answers of walksTo(route, guide, settings, ends)) {
		const { situation } = pathOf(route, { presets: settings, answers });
		const found = adviseOn(guide, situation).rows.filter((id) => guide.rows[id]?.track !== 'binding');
		if (found.join() === rows.join()) return answers;
	}
	return undefined;
}

/**
 * Goes through every condition that shapes an advice with these rows, in a fixed order, and asks for those that do not
 * follow from what is known already. Tells which hold and which do not.
 */
function eachPart(
	{ route, guide, shown }: Coded,
	settings: Settings,
	rows: readonly string[],
	ask: (condition: Condition) => boolean,
): Ends {
	const known = new Known(situationOf(route, settings, new Set()));
	const must: Condition[] = [];
	const mustNot: Condition[] = [];
	const tell = (condition: Condition, held: boolean): boolean => {
		(held ? must : mustNot).push(condition);
		known.learn(condition, held);
		return held;
	};
	const test = (condition: Condition | undefined): boolean => {
		if (condition === undefined) return true;
		const way = known.outlook(condition);
		return tell(condition, way === 'open' ? ask(condition) : way === 'always');
	};

	const named = rows.flatMap((id) => guide.rows[id] ?? []);
	for (const { when } of named) tell(when, true);
	for (const row of inOrder(guide.rows)) {
		const taken = named.find(({ track }) => track === row.track);
		const isPassed = taken === undefined || Number(row.order) < Number(taken.order);
		if (row.track !== 'binding' && row !== taken && isPassed) tell(row.when, false);
	}
	const overlays = inOrder(guide.overlays).filter(
		({ tracks, when }) => tracks.some((track) => named.some((row) => row.track === track)) && test(when),
	);
	const actions = named.flatMap(({ now = [], then = [], consider = [] }) => [...now, ...then, ...consider]);
	const changes = overlays.flatMap((overlay) => overlay.changes ?? []);
	const says = [...named, ...overlays].flatMap((rule) => rule.says ?? []);
	const verdicts = named.flatMap((row) => row.verdicts ?? []);
	for (const { when } of [...actions, ...changes, ...says, ...verdicts, ...guide.alwaysOpen]) test(when);
	const added = changes.flatMap((change) => ('add' in change ? [change.add] : 'by' in change ? [change.by] : []));
	for (const partner of new Set([...actions.map((action) => action.partner), ...added]))
		for (const { when } of guide.partners[partner]?.sharing ?? []) test(when);
	for (const fact of shown) test({ fact });
	return { must, mustNot };
}

function inOrder<Rule extends { order: string }>(rules: Record<string, Rule>): Rule[] {
	return Object.values(rules).toSorted((a, b) => Number(a.order) - Number(b.order));
}

function signsOf(number: bigint): string {
	let signs = '';
	for (let left = number; left > 0n || signs === ''; left /= BASE) signs = SIGNS.charAt(Number(left % BASE)) + signs;
	return signs;
}

function checkOf(signs: string): string {
	let sum = 0;
	let weight = 1;
	for (const sign of [...signs].reverse()) {
		weight = (weight * WEIGHT) % SIGNS.length;
		sum += SIGNS.indexOf(sign) * weight;
	}
	// As if the check were a sign with weight one: all together come to nothing.
	return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

function grouped(signs: string): string {
	return signs.replace(/(.{4})(?=.)/g, '$1-');
}
