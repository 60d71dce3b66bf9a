import { describe, expect, test } from 'vitest';
import { settingsClasses } from '../../../src/flow/prove.ts';
import { content, MUNICIPALITIES, routesOf, settingsOf } from '../../helpers/content.ts';
import { proveFor } from './proof.ts';

const { route, guide } = content;

proveFor('counter', []);

describe('every subset that is proven for a boa is proven for the counter too', () => {
	test('no rule tells the two apart', () => {
		const unasked = { ...route, flow: { ...route.flow, steps: {} } };
		const apart = settingsClasses(unasked, guide).map(({ municipality, role }) => `${municipality} ${role}`);
		const expected = MUNICIPALITIES.flatMap((one) =>
			['boa', 'focal', 'oov-vth', 'wmo'].map((role) => `${one} ${role}`),
		);
		expect(apart.toSorted()).toEqual(expected.toSorted());
	});

	test.each(MUNICIPALITIES)('what the counter can answer a boa can answer: %s', (municipality) => {
		const told = (role: string): string[] =>
			routesOf(settingsOf(municipality, role)).map(({ answers }) => JSON.stringify(answers));
		const boa = new Set(told('boa'));
		expect(told('counter').filter((one) => !boa.has(one))).toEqual([]);
	});
});
