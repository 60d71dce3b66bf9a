import { describe, expect, test } from 'vitest';
import { readScenarios } from '../../src/build/readScenarios.ts';
import { root } from '../../src/build/root.ts';
import { type ProgrammePart, programmeOf } from '../../src/screen/training/programme.ts';
import { content } from '../helpers/content.ts';

const { scenarios } = readScenarios(root, content);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const told = (parts: readonly ProgrammePart[]) => parts.flatMap((part) => (part.kind === 'scenario' ? [part] : []));
const idsIn = (parts: readonly ProgrammePart[]) => told(parts).map(({ scenario }) => scenario);
const roleOf = (id: string | undefined) => scenarios.find((scenario) => scenario.id === id)?.role;
const minutesIn = (parts: readonly ProgrammePart[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

test.each([10, 20] as const)('%i minutes: one scenario, the one of the month or the one that was chosen', (minutes) => {
	for (const month of MONTHS) {
		const { parts } = programmeOf(minutes, scenarios, [], month);
		expect(idsIn(parts)).toEqual([scenarios[month % scenarios.length]?.id]);
		expect(parts).toHaveLength(1);
		expect(minutesIn(parts)).toBeLessThanOrEqual(minutes);
	}
	expect(idsIn(programmeOf(minutes, scenarios, ['new-helper', 'grow-loft'], 3).parts)).toEqual(['new-helper']);
	expect(told(programmeOf(20, scenarios, ['grow-loft'], 3).parts)).toEqual([
		{ kind: 'scenario', minutes: 18, scenario: 'grow-loft', whatIf: ['nobody-home', 'son-at-weekends'] },
	]);
});

describe('45 minutes', () => {
	test('the telephone, two scenarios of different functions that fit, one sentence each', () => {
		for (const month of MONTHS)
			for (const chosen of [[], ...scenarios.map(({ id }) => [id])]) {
				const { parts } = programmeOf(45, scenarios, chosen, month);
				expect(parts.map(({ kind }) => kind)).toEqual(['phone', 'scenario', 'scenario', 'closing']);
				expect(minutesIn(parts)).toBeLessThanOrEqual(45);
				expect(parts.at(0)?.minutes).toBe(5);
				expect(parts.at(-1)?.minutes).toBe(5);
				const [first, second] = idsIn(parts);
				expect(first).toBe(chosen[0] ?? scenarios[month % scenarios.length]?.id);
				expect(roleOf(second)).not.toBe(roleOf(first));
			}
	});

	test('both that were chosen, in the order of the choice, where they fit', () => {
		for (const { id: one, sessions: first } of scenarios)
			for (const { id: two, sessions: second } of scenarios) {
				if (one === two) continue;
				const fits = Number(first['45'].minutes) + Number(second['45'].minutes) <= 35;
				const ids = idsIn(programmeOf(45, scenarios, [one, two], 1).parts);
				expect(ids).toHaveLength(2);
				if (fits) expect(ids).toEqual([one, two]);
				else expect(ids[0]).toBe(one);
			}
		const tooLong = programmeOf(45, scenarios, ['kitchen-table', 'restaurant-cook'], 1);
		expect(idsIn(tooLong.parts)).not.toContain('restaurant-cook');
	});

	test('the same function when there is no other, and one scenario alone', () => {
		const [one, ...others] = scenarios.filter(({ role }) => role === 'boa');
		expect(
			idsIn(
				programmeOf(
					45,
					[one, ...others].flatMap((each) => each ?? []),
					[],
					0,
				).parts,
			),
		).toHaveLength(2);
		expect(idsIn(programmeOf(45, one ? [one] : [], [], 7).parts)).toEqual([one?.id]);
		expect(programmeOf(45, []).parts).toEqual([]);
	});
});
