import { describe, expect, test } from 'vitest';
import { contactOf, isKeptBy } from '../../src/directory/contact.ts';
import { telephoneLink } from '../../src/directory/telephoneLink.ts';
import type { Guide } from '../../src/flow/content.ts';
import { content } from '../helpers/content.ts';

const { guide } = content;
const boa = { municipality: 'leidschendam-voorburg', role: 'boa' };
const typed = { digits: '015 123 45 67', since: '2026-11' };

/** The guide with a number for one desk of Leidschendam-Voorburg, as that municipality would fill it in. */
function withPhone(desk: string, phone: string): Guide {
	const desks = guide.desks['leidschendam-voorburg'] ?? {};
	const filled = { ...desks[desk], hours: desks[desk]?.hours ?? 'unknown', phone } as const;
	const known = desks[desk];
	if (known === undefined) throw new Error(`no desk ${desk}`);
	return {
		...guide,
		desks: { ...guide.desks, 'leidschendam-voorburg': { ...desks, [desk]: { ...known, ...filled } } },
	};
}

describe('the number of a desk', () => {
	test('is unknown until somebody fills it in', () => {
		const contact = contactOf(guide, 'focal-officer', boa, {});
		expect(contact).toMatchObject({ isDesk: true, isSelf: false, unconfirmed: false });
		expect(contact).not.toHaveProperty('phone');
	});

	test('the municipality goes before nothing, the own number before the municipality', () => {
		const filled = withPhone('focal-officer', '070 300 90 00');
		expect(contactOf(filled, 'focal-officer', boa, {})).toMatchObject({ phone: '070 300 90 00' });
		expect(contactOf(filled, 'focal-officer', boa, { 'focal-officer': typed })).toMatchObject({
			phone: '015 123 45 67',
			ownSince: '2026-11',
		});
	});

	test('of one municipality is not shown in another', () => {
		const filled = withPhone('focal-officer', '070 300 90 00');
		for (const municipality of ['midden-delfland', 'other'])
			expect(contactOf(filled, 'focal-officer', { municipality, role: 'boa' }, {})).not.toHaveProperty('phone');
		expect(contactOf(filled, 'focal-officer', {}, {})).not.toHaveProperty('phone');
	});

	test('an own number counts for its own desk only', () => {
		expect(contactOf(guide, 'oov-vth-desk', boa, { 'focal-officer': typed })).not.toHaveProperty('phone');
	});

	test('that is the same desk as another one is the number of that other one', () => {
		const filled = withPhone('oov-vth-desk', '070 300 90 01');
		expect(contactOf(filled, 'housing-desk', boa, {})).toMatchObject({ phone: '070 300 90 01' });
		expect(contactOf(guide, 'housing-desk', boa, { 'oov-vth-desk': typed })).toMatchObject({ phone: '015 123 45 67' });
	});
});

describe('the number of a partner', () => {
	test('comes from the register, and nobody types over it', () => {
		const contact = contactOf(guide, 'veilig-thuis', boa, { 'veilig-thuis': typed });
		expect(contact).toMatchObject({ phone: '0800-2000', hours: 'always', isDesk: false, unconfirmed: false });
		expect(contact).not.toHaveProperty('ownSince');
	});

	test('that is not confirmed says so', () => {
		for (const partner of ['shop', 'nidos', 'comensha'])
			expect(contactOf(guide, partner, boa, {})).toMatchObject({ unconfirmed: true });
	});

	test('a partner without a number of its own is reached on the number, and at the hours, of another one', () => {
		const police = contactOf(guide, 'police', boa, {});
		expect(contactOf(guide, 'avim', boa, {})).toMatchObject({
			reachedBy: 'police',
			phone: police.phone,
			hours: police.hours,
			isDesk: false,
		});
		expect(contactOf(guide, 'coa', boa, {})).not.toHaveProperty('phone');
	});

	test('every number in the register can be dialled', () => {
		const phones = Object.values(guide.partners).flatMap(({ phone }) => phone ?? []);
		expect(phones.length).toBeGreaterThan(8);
		for (const phone of phones) expect(telephoneLink(phone)).toMatch(/^tel:(112|0\d{7,9})$/);
		expect(telephoneLink('+31 70 361 47 47')).toBe('tel:+31703614747');
	});
});

describe("the reader's own desk", () => {
	const everywhere = Object.keys(content.route.municipalities);

	test.each([
		['focal', 'focal-officer'],
		['oov-vth', 'oov-vth-desk'],
		['permits-business', 'business-contact'],
		['wmo', 'social-team'],
		['counter', 'kcc-brp'],
	])('%s is %s, in every municipality', (role, desk) => {
		for (const municipality of everywhere) {
			expect(isKeptBy(guide, desk, { municipality, role }), municipality).toBe(true);
			expect(contactOf(guide, desk, { municipality, role }, {}).isSelf, municipality).toBe(true);
		}
	});

	test('nobody else is that desk', () => {
		const desks = Object.keys(guide.partners).filter((id) => guide.partners[id]?.kind === 'desk');
		for (const municipality of everywhere)
			for (const role of ['boa', 'inspector', 'youth', 'school-attendance'])
				expect(desks.filter((desk) => isKeptBy(guide, desk, { municipality, role }))).toEqual([]);
	});

	test('is no desk as long as the role is not known', () => {
		expect(isKeptBy(guide, 'focal-officer', { municipality: 'midden-delfland' })).toBe(false);
		expect(isKeptBy(guide, 'focal-officer', {})).toBe(false);
	});

	test('VTH is the housing desk where these two are one', () => {
		const isHousing = (municipality: string) => isKeptBy(guide, 'housing-desk', { municipality, role: 'oov-vth' });
		expect(isHousing('leidschendam-voorburg')).toBe(true);
		expect(isHousing('other')).toBe(true);
		// In Midden-Delfland it is building control.
		expect(isHousing('midden-delfland')).toBe(false);
	});
});
