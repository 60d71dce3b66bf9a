import type { Dice } from './dice.ts';
import { JSON_FILE, type Mutation, YAML } from './mutation.ts';
import { isGroup, type Place, put, read, remove, rename, spoilPlace } from './treeMutations.ts';

const FLOW = /\.flow\.yaml$/;
const SIGNAL = /signal\.flow\.yaml$/;
const RULES = /\.flow\.yaml$|partners\.yaml$|receivers\.yaml$/;
const DATED = /^flows\/(?!cases|codes)/;
const CONTACTS = /partners\.yaml$|municipalities\//;
const PLACE = /municipalities\//;

const URGENCIES = ['now', 'then', 'consider'];
const DATES = [
	'2026-02-30',
	'2999-01-01',
	'22-11-2026',
	'2026-11',
	'0000-00-00',
	'1900-01-01',
	'2026-11-22T00:00',
	'-1',
];
const VERSIONS = ['morgen', '2026.02.30', '2026-11-22', '1', '9999.99.99', 'x'.repeat(300)];

/** What an author, or somebody who means ill, would do to a file. */
export const PLANTED_MUTATIONS: readonly Mutation[] = [
	planted('a way to another step', FLOW, named('next', 'otherwise', 'start'), (place, dice, all) => {
		const steps = idsIn(all, 'steps');
		put(place.within, place.key, dice.pick([...steps, 'outcome']));
	}),
	planted('a step that nothing leads to', FLOW, in_('steps'), ({ within, key, value }) =>
		put(within, `${key}-again`, structuredClone(value)),
	),
	planted('very many of the same', YAML, isGroupOrInList, ({ within, key, value }, dice) => {
		for (let at = 0; at < (dice.upTo(4) === 0 ? 2_000 : 60); at++)
			if (Array.isArray(within)) within.push(structuredClone(value));
			else put(within, `${key}-${at}`, structuredClone(value));
	}),
	planted('a step gone', FLOW, in_('steps'), gone),
	planted('an option gone', FLOW, inside('options'), gone),
	planted('no way to not know', FLOW, inside('options'), (place) => {
		if (isGroup(place.value) && ['unknown', 'none'].includes(String(place.value.id))) gone(place);
	}),
	planted('an answer that sets something else', FLOW, inside('facts'), (place, dice, all) => {
		const facts = all.filter(inside('facts')).map(({ value }) => value);
		put(place.within, place.key, dice.pick(facts));
	}),
	planted('a condition gone', RULES, named('when'), gone),
	planted('a condition turned round', RULES, named('when'), ({ within, key, value }) =>
		put(within, key, { not: value }),
	),
	planted('a condition that never holds', RULES, named('when'), ({ within, key, value }) =>
		put(within, key, { all: [value, { not: value }] }),
	),
	planted('a condition where there was none', FLOW, inside('options'), ({ value }, dice, all) => {
		const other = dice.pick(all.filter(named('when')));
		if (isGroup(value) && other) put(value, 'when', structuredClone(other.value));
	}),
	planted('a row gone', FLOW, in_('rows', 'overlays'), gone),
	planted('another order', FLOW, named('order'), ({ within, key }, dice) => put(within, key, String(dice.upTo(60)))),
	planted('another track', FLOW, named('track', 'tracks'), (place, dice, all) => {
		const tracks = all.filter(named('track')).map(({ value }) => value);
		const other = dice.pick(tracks);
		put(place.within, place.key, Array.isArray(place.value) ? [other] : other);
	}),
	planted('another partner', FLOW, named('partner', 'add', 'front', 'by', 'through'), (place, dice, all) => {
		const others = all.filter(named('partner', 'add')).map(({ value }) => value);
		put(place.within, place.key, dice.pick(others));
	}),
	planted('a partner gone', FLOW, inside(...URGENCIES, 'changes', 'call'), gone),
	planted('other urgency', FLOW, named('urgency', 'deadline', ...URGENCIES), ({ within, key, value }, dice) => {
		if (typeof value === 'string') put(within, key, dice.pick([...URGENCIES, 'today', 'agreed', 'this-week']));
		else if (!Array.isArray(within)) rename(within, String(key), dice.pick(URGENCIES) ?? 'now');
	}),
	planted('112 gone from the last line', FLOW, inside('partners'), (place) => {
		if (place.value === 'emergency-112') gone(place);
	}),
	planted('another last line', FLOW, inside('partners'), (place, dice, all) => {
		const others = all.filter(named('partner', 'add')).map(({ value }) => value);
		put(place.within, place.key, dice.pick(others));
	}),
	planted('the last line gone', SIGNAL, inside('alwaysOpen'), gone),
	planted('other limits', FLOW, named('adviceNowFrom', 'mostQuestions', 'start'), ({ within, key }, dice) =>
		put(within, key, dice.pick(['0', '1', '2', '99999999999999999999', '00', '-1'])),
	),
	planted('another version', FLOW, named('version'), ({ within, key }, dice) => put(within, key, dice.pick(VERSIONS))),
	planted('sources gone', DATED, named('sources'), gone),
	planted('other sources', DATED, named('sources'), ({ within, key }, dice) =>
		put(within, key, dice.pick([[], ['NERGENS'], [' '], ['MD 99.99', ''], 'MD'])),
	),
	planted('another date', DATED, named('checked', 'date'), ({ within, key }, dice) =>
		put(within, key, dice.pick(DATES)),
	),
	planted('a date of its own', DATED, named('sources'), ({ within }, dice) => put(within, 'checked', dice.pick(DATES))),
	planted('a number gone', CONTACTS, named('phone'), gone),
	planted('another number', CONTACTS, named('phone', 'hours'), ({ within }, dice) =>
		put(within, 'phone', dice.pick(['113', '+', '1-', '0900', '- - -', '+31 6 12 34 56 78', '1'.repeat(200)])),
	),
	planted('hours gone', CONTACTS, named('hours'), gone),
	planted('other hours', CONTACTS, named('hours'), ({ within, key }, dice) =>
		put(within, key, dice.pick(['always', 'unknown', { weekdays: '00:00-23:59' }, { weekdays: '09:00-09:00' }])),
	),
	planted('reached by somebody else', /partners\.yaml$/, named('kind'), ({ within, path }, dice, all) => {
		const others = all.filter(({ path: at }) => at.length === 1).map(({ key }) => key);
		put(within, 'reachedBy', dice.upTo(2) ? path[0] : dice.pick(others));
	}),
	planted('another kind', /partners\.yaml$|sources\.yaml$/, named('kind'), ({ within, key }, dice, all) =>
		put(within, key, dice.pick(all.filter(named('kind')))?.value),
	),
	planted(
		'what may be shared otherwise',
		/partners|data-rules|receivers/,
		named('rule', 'personalData', 'verdict'),
		(place, dice, all) => put(place.within, place.key, dice.pick(all.filter(({ key }) => key === place.key))?.value),
	),
	planted('the same desk as another', PLACE, named('hours'), ({ within, path }, dice, all) => {
		const desks = idsIn(all, 'desks');
		put(within, 'sameAs', dice.upTo(2) ? path[1] : dice.pick(desks));
	}),
	planted('a desk gone', PLACE, in_('desks'), gone),
	planted('adopted by nobody', PLACE, named('state'), ({ within, key }) => put(within, key, 'adopted')),
	planted('another id', /^flows\/(?!cases)/, named('id'), ({ within, key }, dice, all) =>
		put(within, key, dice.pick(all.filter(named('id')))?.value),
	),
	planted('another website', /partners|sources/, named('website', 'url'), ({ within, key }, dice) =>
		put(within, key, dice.pick(['javascript:alert(1)', 'http://x', 'x', '//x', 'https://x y', 'https://'])),
	),
	planted('another role', /roles\.yaml$/, named('meldcode', 'secrecy', 'weighing'), (place, dice, all) =>
		put(place.within, place.key, dice.pick(all.filter(({ key }) => key === place.key))?.value),
	),
	planted('another sign', /signals\.yaml$/, named('flag', 'group', 'form', 'age', 'fills'), (place, dice, all) =>
		put(place.within, place.key, structuredClone(dice.pick(all.filter(({ key }) => key === place.key))?.value)),
	),
	planted('a form that is nothing', /glossary\.yaml$/, inside('nl', 'en'), ({ within, key }, dice) =>
		put(within, key, dice.pick(['', ' ', '.', '(', 'x'.repeat(500)])),
	),
	planted('a placeholder gone', JSON_FILE, hasPlaceholder, ({ within, key, value }) =>
		put(within, key, String(value).replace(/\{\{\w+\}\}/, 'x')),
	),
	planted('another placeholder', JSON_FILE, isText, ({ within, key, value }, dice) =>
		put(
			within,
			key,
			`${value} ${dice.pick(['{{nobody}}', '{{role', 'role}}', '{{}}', '{{ role }}', '$t(app.name)', '{{constructor}}'])}`,
		),
	),
	planted('a text in code', JSON_FILE, isText, ({ within, key, value }, dice) =>
		put(within, key, dice.pick([`<b>${value}</b>`, '<script>', '  ', `${value}\n\n`])),
	),
	planted('a text gone', JSON_FILE, isText, gone),
	planted('a text in another place', JSON_FILE, isText, (place, dice, all) => {
		const other = dice.pick(all.filter(isText));
		if (other) put(place.within, place.key, other.value);
	}),
	planted(
		'another answer in a case',
		/cases\//,
		named('answers', 'first', 'row', 'role', 'municipality', 'hour'),
		({ within, key }, dice) =>
			put(within, key, dice.pick(['x', ['x', 'y'], { 'danger-now': 'yes' }, '25:00', '2026-02-30T10:00', 'R99'])),
	),
	planted('the same wrong key in every case', /cases\//, named('role'), (_, __, all) => {
		for (const { within, key } of all.filter(named('role'))) if (isGroup(within)) rename(within, String(key), 'rol');
	}),
];

function planted(
	kind: string,
	files: RegExp,
	isMeant: (place: Place) => boolean,
	change: (place: Place, dice: Dice, all: readonly Place[]) => void,
): Mutation {
	return { kind, files, spoil: (text, dice) => spoilPlace(text, dice, isMeant, change) };
}

/** What stands under one of these names. */
function named(...names: string[]) {
	return ({ key }: Place): boolean => names.includes(String(key));
}

/** An entry of one of these lists, wherever that stands. */
function inside(...names: string[]) {
	return ({ within, path }: Place): boolean => Array.isArray(within) && names.includes(String(path.at(-2)));
}

/** An entry of one of these groups at the top of the file. */
function in_(...names: string[]) {
	return ({ path }: Place): boolean => path.length === 2 && names.includes(String(path[0]));
}

function idsIn(all: readonly Place[], group: string): string[] {
	return all.filter(in_(group)).map(({ key }) => String(key));
}

function isGroupOrInList({ within, value }: Place): boolean {
	return isGroup(value) || (Array.isArray(within) && within.length > 0);
}

function isText({ value }: Place): boolean {
	return typeof value === 'string';
}

function hasPlaceholder({ value }: Place): boolean {
	return typeof value === 'string' && value.includes('{{');
}

function gone({ within, key }: Place): void {
	if (read(within, key) !== undefined) remove(within, key);
}
