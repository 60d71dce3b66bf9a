import type { OwnNumbers } from '../directory/contact.ts';
import type { Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import { isChoice } from '../flow/walk.ts';
import { LANGUAGES } from '../i18n/createTexts.ts';
import type { Remembered, Shape } from '../privacy/remembered.ts';
import { isNumber, isOwnNumberLabel } from '../screen/ownNumbers.ts';
import type { Appearance, Keys, Language, Size } from '../screen/screen.ts';

/** All that may ever stand on the device. No answer is among it. */
export type Kept = {
	settings: Settings;
	language: Language;
	appearance: Appearance;
	size: Size;
	/** Kept once the reader has chosen. */
	keys?: Keys | undefined;
	own: OwnNumbers;
};

/** Reads what was kept; what is unknown or damaged is dropped and asked again. */
export function readKept(remembered: Remembered, route: Route): Kept {
	const kept = remembered.read(shapeFor(route)) as Partial<Settings & Omit<Kept, 'settings'>>;
	const { language = 'nl', appearance = 'system', size = 'usual', keys, own = {}, municipality, role } = kept;
	const settings = { ...(municipality ? { municipality } : {}), ...(role ? { role } : {}) };
	return { settings, language, appearance, size, keys, own: mapOwn(own) };
}

/** Nothing beside the number itself comes in from storage. */
function mapOwn(own: OwnNumbers): OwnNumbers {
	const bare = Object.entries(own).map(([label, { digits, since, municipality }]) => [
		label,
		{ digits, since, ...(municipality === undefined ? {} : { municipality }) },
	]);
	return Object.fromEntries(bare);
}

/** Another window may have written meanwhile: over `there` goes only what changed here. False when the device does not allow it. */
export function writeKept(remembered: Remembered, there: Kept, before: Kept, now: Kept): boolean {
	const flat = ({ settings, own: _, ...rest }: Kept): Values => ({ ...settings, ...rest });
	return remembered.keep({
		...renewed(flat(there), flat(before), flat(now)),
		own: renewed(there.own, before.own, now.own),
	});
}

type Values = Readonly<Record<string, unknown>>;

function renewed(there: Values, before: Values, now: Values): Values {
	const names = Object.keys({ ...before, ...now });
	const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
	return { ...there, ...Object.fromEntries(changed.map((name) => [name, now[name]])) };
}

function shapeFor(route: Route): Shape {
	const oneOf = (values: readonly string[]) => (value: unknown) => typeof value === 'string' && values.includes(value);
	return {
		municipality: (value) => typeof value === 'string' && isChoice(route, 'municipality', value),
		role: (value) => typeof value === 'string' && isChoice(route, 'role', value),
		language: oneOf(LANGUAGES),
		appearance: oneOf(['system', 'light', 'dark', 'contrast']),
		size: oneOf(['usual', 'large']),
		keys: oneOf(['on', 'off']),
		own: (value) => typeof value === 'object' && value !== null && Object.entries(value).every(isOwnNumber),
	};
}

function isOwnNumber([label, entry]: [string, unknown]): boolean {
	if (!isOwnNumberLabel(label) || typeof entry !== 'object' || entry === null) return false;
	const { digits, since, municipality } = entry as Record<string, unknown>;
	if (municipality !== undefined && typeof municipality !== 'string') return false;
	return (
		typeof digits === 'string' && isNumber(digits) && typeof since === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(since)
	);
}
