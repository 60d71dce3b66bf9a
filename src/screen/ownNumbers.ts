import type { OwnNumberLabel } from './screen.ts';

/** The five fixed labels under which a reader may keep a number. No names. */
export const OWN_NUMBER_LABELS: readonly OwnNumberLabel[] = [
	'focal-officer',
	'oov-vth-desk',
	'after-hours',
	'interpreter',
	'dispatch',
];

export function isOwnNumberLabel(label: string): label is OwnNumberLabel {
	return OWN_NUMBER_LABELS.some((known) => known === label);
}

/** Digits, spaces and a leading plus: three to fifteen digits. Anything else is refused. */
export function isNumber(digits: string): boolean {
	const bare = digits.trim().replaceAll(' ', '');
	return /^\+?\d{3,15}$/.test(bare);
}
