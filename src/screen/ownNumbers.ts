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

/** Three to fifteen digits, with spaces or hyphens between them and a plus in front. Nothing in which a name fits. */
export const NUMBER_PATTERN = '\\+?[0-9](?:[ \\-]?[0-9]){2,14}';

export function isNumber(digits: string): boolean {
	return new RegExp(`^${NUMBER_PATTERN}$`).test(digits.trim());
}
