/** The address of a dial link: digits and a leading plus. */
export function telephoneLink(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`;
}
