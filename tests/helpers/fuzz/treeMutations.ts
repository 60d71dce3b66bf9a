import { parse, stringify } from 'yaml';
import type { Dice } from './dice.ts';
import { EVERY, type Mutation, type Spoil, TAKEN } from './mutation.ts';

/** A file as the values that stand in it. */
export type Tree = { [key: string]: unknown } | unknown[];
/** A place in it: the group or list, and the name or number. */
export type Place = { within: Tree; key: string | number; value: unknown; path: readonly (string | number)[] };

/** Spoils what a file says: the format stays right. */
export const TREE_MUTATIONS: readonly Mutation[] = [
	tree('something gone', ({ within, key }) => remove(within, key)),
	tree('something twice', ({ within, key, value }) => {
		if (Array.isArray(within)) within.push(structuredClone(value));
		else put(within, `${key}-2`, structuredClone(value));
	}),
	tree('another name', ({ within, key }, dice, all) => {
		if (Array.isArray(within)) return;
		rename(within, String(key), dice.upTo(3) === 0 ? `${key}x` : String(dice.pick(all)?.key ?? 'x'));
	}),
	tree('a name that every object has', ({ within, key }, dice) => {
		if (!Array.isArray(within)) rename(within, String(key), dice.pick(TAKEN) ?? '');
	}),
	tree('a name that is not known', ({ within }) => put(within, 'weather', 'wet')),
	tree('a name with a dot', ({ within, key }) => {
		if (!Array.isArray(within)) rename(within, String(key), `${key}.x`);
	}),
	tree('another type', ({ within, key, value }, dice) => {
		const others = ['x', [], ['x'], {}, { x: 'x' }, null, '', [[]], [{}], true, 112];
		put(within, key, dice.upTo(2) ? [value] : dice.pick(others));
	}),
	tree('a typing error', (place, dice) => {
		if (typeof place.value !== 'string') return;
		const at = dice.upTo(place.value.length);
		put(place.within, place.key, place.value.slice(0, at) + place.value.slice(at + 1));
	}),
	tree('what stands under the same name elsewhere', exchange),
	tree('what stands under the same name elsewhere, twice', (place, dice, all) => {
		exchange(place, dice, all);
		const other = dice.pick(all);
		if (other) exchange(other, dice, all);
	}),
	tree('a name from somewhere else', (place, dice, all) => {
		const other = dice.pick(all);
		if (typeof place.value === 'string') put(place.within, place.key, String(other?.key ?? ''));
	}),
	tree('two neighbours swapped', ({ within, key, value }, dice) => {
		const keys: (string | number)[] = Array.isArray(within) ? within.map((_, at) => at) : Object.keys(within);
		const other = dice.pick(keys);
		if (other === undefined) return;
		put(within, key, read(within, other));
		put(within, other, value);
	}),
	tree('the order turned round', ({ value, within, key }) => {
		if (Array.isArray(value)) put(within, key, value.toReversed());
		else if (isGroup(value)) put(within, key, Object.fromEntries(Object.entries(value).toReversed()));
	}),
	tree('everything in it gone', ({ within, key, value }) => {
		if (Array.isArray(value)) put(within, key, []);
		else if (isGroup(value)) put(within, key, {});
		else put(within, key, '');
	}),
	tree('something brought up', ({ within, key, value }, dice) => {
		const inner = isGroup(value) || Array.isArray(value) ? dice.pick(Object.values(value)) : undefined;
		if (inner !== undefined) put(within, key, inner);
	}),
];

function exchange({ within, key, path }: Place, dice: Dice, all: readonly Place[]): void {
	const name = typeof key === 'number' ? path.at(-2) : key;
	const same = all.filter((other) => (typeof other.key === 'number' ? other.path.at(-2) : other.key) === name);
	const other = dice.pick(same);
	if (other) put(within, key, structuredClone(other.value));
}

function tree(kind: string, change: (place: Place, dice: Dice, all: readonly Place[]) => void): Mutation {
	return { kind, files: EVERY, spoil: (text, dice) => spoilPlace(text, dice, () => true, change) };
}

/** Reads the file, changes one of the places that are meant, and writes it again. Nothing when nothing changed. */
export function spoilPlace(
	text: string,
	dice: Dice,
	isMeant: (place: Place) => boolean,
	change: (place: Place, dice: Dice, all: readonly Place[]) => void,
): Spoil | undefined {
	const isJson = text.startsWith('{');
	const data: unknown = isJson ? JSON.parse(text) : parse(text, { schema: 'failsafe' });
	if (!isGroup(data) && !Array.isArray(data)) return undefined;
	const write = (): string => (isJson ? `${JSON.stringify(data, null, '\t')}\n` : stringify(data));
	const before = write();
	const all = placesIn(data);
	const place = dice.pick(all.filter(isMeant));
	if (place === undefined) return undefined;
	change(place, dice, all);
	const after = write();
	return after === before ? undefined : { before, after };
}

export function placesIn(within: Tree, path: readonly (string | number)[] = []): Place[] {
	const keys = Array.isArray(within) ? within.map((_, at) => at) : Object.keys(within);
	return keys.flatMap((key): Place[] => {
		const value = read(within, key);
		const here = { within, key, value, path: [...path, key] };
		return isGroup(value) || Array.isArray(value) ? [here, ...placesIn(value, here.path)] : [here];
	});
}

export function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function read(within: Tree, key: string | number): unknown {
	return Object.getOwnPropertyDescriptor(within, key)?.value;
}

export function put(within: Tree, key: string | number, value: unknown): void {
	Object.defineProperty(within, key, { value, enumerable: true, configurable: true, writable: true });
}

export function remove(within: Tree, key: string | number): void {
	if (Array.isArray(within)) within.splice(Number(key), 1);
	else delete within[key];
}

/** In the same place among its neighbours. */
export function rename(within: Record<string, unknown>, key: string, name: string): void {
	const entries = Object.entries(within);
	for (const [old] of entries) delete within[old];
	for (const [old, value] of entries) put(within, old === key ? name : old, value);
}
