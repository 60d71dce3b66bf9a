import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../src/flow/advice.ts';
import { answersFor, type Coded, readCode, writeCode } from '../../src/flow/routeCode.ts';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import { SHOWN } from '../../src/screen/routeCodes.ts';
import { content, MUNICIPALITIES, ROLES } from '../helpers/content.ts';
import { flowFor } from '../helpers/journeys.ts';
import { randomWalks } from '../helpers/randomWalks.ts';

const book = content.more.codes;
const FLOWS = ['signal', 'meldcode', 'sharing', 'signs'] as const;

const codedFor = (id: (typeof FLOWS)[number]): Coded => ({ ...flowFor(id), book, shown: SHOWN });
const situationIn = ({ route }: Coded, walk: Walk) => pathOf(route, walk).situation;

/** What the code of this walk opens: the walk that stands for it. */
function reopened(coded: Coded, walk: Walk): Walk | undefined {
	const read = readCode(book, writeCode(coded, situationIn(coded, walk)));
	const answers = read && read !== 'newer' && answersFor(coded, read);
	return answers ? { presets: read.head.settings, answers } : undefined;
}

describe('a route code', () => {
	test.each(FLOWS)('opens the same advice, whatever was answered (%s)', (id) => {
		const coded = codedFor(id);
		const advice = (walk: Walk) => adviseOn(coded.guide, situationIn(coded, walk));
		const lengths: number[] = [];
		for (const municipality of MUNICIPALITIES)
			for (const role of ROLES)
				for (const walk of randomWalks(coded.route, { municipality, role }, 12)) {
					const again = reopened(coded, walk);
					expect(again && advice(again)).toEqual(advice(walk));
					const facts = (one: Walk) => SHOWN.filter((fact) => situationIn(coded, one).facts.has(fact));
					expect(again && facts(again)).toEqual(facts(walk));
					lengths.push(writeCode(coded, situationIn(coded, walk)).replaceAll('-', '').length);
				}
		// Short enough to say: half of them in three groups at most, the longest in five.
		expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(12);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
	});

	test('says the same of whoever gave other answers that lead to the same advice', () => {
		const coded = codedFor('signal');
		const presets = { municipality: 'midden-delfland', role: 'boa' };
		const codeOf = (given: Record<string, string>) => {
			const answers = Object.entries({ 'danger-now': 'no', ...given }).map(([step, chosen]) => ({
				step,
				chosen: [chosen],
			}));
			return writeCode(coded, situationIn(coded, { presets, answers }));
		};
		const feeling = (answer: string) => codeOf({ 'what-do-you-have': 'feeling', 'maybe-minor': answer });
		expect(feeling('yes')).toBe(feeling('unknown'));
		expect(feeling('yes')).not.toBe(feeling('no'));
	});

	test('before municipality and role are known', () => {
		const coded = codedFor('signal');
		const answers = [
			{ step: 'danger-now', chosen: ['yes'] },
			{ step: 'call-112', chosen: ['stop'] },
		];
		expect(reopened(coded, { presets: {}, answers })).toEqual({ presets: {}, answers });
	});
});

describe('a code that is typed', () => {
	const coded = codedFor('signal');
	const [walk] = randomWalks(coded.route, { municipality: 'leidschendam-voorburg', role: 'wmo' }, 1);
	const code = writeCode(coded, situationIn(coded, walk ?? { presets: {}, answers: [] }));
	const signs = [...code.replaceAll('-', '')];
	const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

	test('in small letters, without or with other marks between', () => {
		for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' '), ` ${code}. `])
			expect(readCode(book, typed)).toEqual(readCode(book, code));
	});

	test('with one sign wrong, or two that changed places, is refused', () => {
		for (const [index, sign] of signs.entries()) {
			for (const other of alphabet.replace(sign, ''))
				expect(readCode(book, signs.with(index, other).join(''))).toBeUndefined();
			for (const [place, second] of signs.entries())
				if (second !== sign)
					expect(readCode(book, signs.with(index, second).with(place, sign).join(''))).toBeUndefined();
		}
	});

	test.each(['', 'A', '0', 'O', 'I1L0', 'zomaar iets', '🙂', 'A'.repeat(60), '2', '22'])('%j is refused', (typed) => {
		const read = readCode(book, typed);
		expect(read === undefined || (read !== 'newer' && answersFor(coded, read) === undefined)).toBe(true);
	});

	test('made with content that came after this copy of the app is told apart', () => {
		const newer = { ...coded, book: { ...book, versions: [...book.versions, '2027.01.01'] } };
		expect(readCode(book, writeCode(newer, situationIn(coded, walk ?? { presets: {}, answers: [] })))).toBe('newer');
	});
});
