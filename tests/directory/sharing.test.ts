import { describe, expect, test } from 'vitest';
import { sharingWith } from '../../src/directory/sharing.ts';
import type { Guide } from '../../src/flow/content.ts';
import { answered, type Given } from '../helpers/answered.ts';
import { content } from '../helpers/content.ts';

const { guide } = content;
const adult = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'wants-help', form: 'unknown' };
const nothing = { ...adult, 'more-adult': ['none'] };
const circle = { ...adult, 'more-adult': ['exploiter-in-circle'] };
const children = { ...adult, 'more-adult': ['children'] };
const minor = {
	'danger-now': 'no',
	'what-do-you-have': 'person',
	age: 'under-18',
	form: 'unknown',
	'more-minor': ['none'],
};
const undecided = { ...adult, wish: 'cannot-decide', 'more-adult': ['none'] };

/** The rule for the first purpose with which this partner stands in the advice, as `DS-3` or `DS-3 exception`. */
function ruleFor(partner: string, answers: Given): string {
	const { advice, path } = answered(answers);
	const action = advice.tracks.flatMap(({ actions }) => actions).find((one) => one.partner === partner);
	if (action === undefined) return `${partner} is not in this advice`;
	const { rule, variant } = sharingWith(guide, action, path.situation);
	return variant === undefined ? rule : `${rule} ${variant}`;
}

describe('what Veilig Thuis may be told', () => {
	test.each<[string, Given, string]>([
		['of a minor: names', minor, 'DS-4'],
		['of an adult with the exploiter at home: names, after advice without', circle, 'DS-4 advice-first'],
		['of an adult with children: names', children, 'DS-4'],
		['of another adult: advice without a name', nothing, 'DS-0'],
		['of another adult, by a role under the meldcode: the same', { ...nothing, role: 'wmo' }, 'DS-0'],
	])('%s', (_, answers, rule) => {
		expect(ruleFor('veilig-thuis', answers)).toBe(rule);
	});

	test('of another adult as a report: only with consent', () => {
		const { situation } = answered(nothing).path;
		const report = { partner: 'veilig-thuis', purposes: ['report'] };
		expect(sharingWith(guide, report, situation)).toEqual({ rule: 'DS-4', variant: 'outside' });
	});
});

describe('what SHOP may be told', () => {
	test.each<[string, Given, string]>([
		['of somebody who wants help: no personal data', nothing, 'DS-3'],
		['of somebody who cannot decide: the exception', undecided, 'DS-3 exception'],
		['of somebody who wants no help: nothing that leads to a person', { ...nothing, wish: 'refuses' }, 'DS-0'],
		[
			'in doubt whether the person can decide: no personal data',
			{ ...adult, 'more-adult': ['doubt-can-decide'] },
			'DS-3',
		],
		['for a bed tonight: no personal data', { ...adult, 'more-adult': ['bed-tonight'] }, 'DS-3'],
		[
			'for a bed tonight of who cannot decide: the exception',
			{ ...undecided, 'more-adult': ['bed-tonight'] },
			'DS-3 exception',
		],
	])('%s', (_, answers, rule) => {
		expect(ruleFor('shop', answers)).toBe(rule);
	});
});

describe('what the police may be told', () => {
	const caught = { ...adult, 'more-adult': ['caught'] };

	test.each<[string, string, string]>([
		['boa', 'an adult', 'DS-1'],
		['school-attendance', 'an adult', 'DS-1'],
		['wmo', 'an adult client', 'DS-1 client'],
		['youth', 'an adult client', 'DS-1 client'],
	])('by %s of %s', (role, _, rule) => {
		expect(ruleFor('police', { ...caught, role })).toBe(rule);
	});

	test('of a minor no client file stands in the way', () => {
		expect(ruleFor('police', { ...minor, role: 'youth' })).toBe('DS-1');
	});
});

describe('what the others may be told', () => {
	const work = { ...adult, form: 'work', 'more-adult': ['wants-charges'] };

	test.each<[string, Given, string]>([
		['focal-officer', nothing, 'DS-2'],
		['focal-officer', { ...nothing, role: 'wmo' }, 'DS-2 client'],
		['oov-vth-desk', { ...nothing, role: 'youth' }, 'DS-2 client'],
		['nla', work, 'DS-8'],
		['fairwork', work, 'DS-12'],
		['slachtofferhulp', nothing, 'DS-12'],
		['zvh', nothing, 'DS-6'],
		['nidos', { ...minor, age: 'under-18-alone' }, 'DS-10'],
		['coa', { ...minor, age: 'under-18-alone' }, 'DS-10'],
		['comensha', { ...adult, 'more-adult': ['bed-tonight'] }, 'DS-5'],
		['comensha', { 'danger-now': 'no', 'what-do-you-have': 'feeling', 'maybe-minor': 'no' }, 'DS-0'],
		['meld-misdaad-anoniem', { 'danger-now': 'no', 'what-do-you-have': 'resident', 'maybe-minor': 'no' }, 'DS-7'],
		[
			'heit',
			{ 'danger-now': 'no', 'what-do-you-have': 'place', 'place-kind': 'sexual', 'more-place': ['none'] },
			'DS-9',
		],
	])('%s, in %o: %s', (partner, answers, rule) => {
		expect(ruleFor(partner, answers)).toBe(rule);
	});
});

test('a receiver without a rule for this purpose is a fault, never a silent permission', () => {
	const shop = guide.partners.shop;
	if (shop === undefined) throw new Error('no SHOP');
	const silent: Guide = { ...guide, partners: { shop: { ...shop, sharing: [{ rule: 'DS-0', purposes: ['spar'] }] } } };
	const { situation } = answered(nothing).path;
	expect(() => sharingWith(silent, { partner: 'shop', purposes: ['refer'] }, situation)).toThrow('shop');
	expect(() => sharingWith(silent, { partner: 'nobody', purposes: ['refer'] }, situation)).toThrow('nobody');
});
