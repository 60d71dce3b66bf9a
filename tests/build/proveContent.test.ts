import { expect, test } from 'vitest';
import { proveFlow } from '../../src/build/proveContent.ts';
import type { Content } from '../../src/build/readContent.ts';
import type { Row } from '../../src/flow/schema.ts';
import { content } from '../helpers/content.ts';

const boa = [{ municipality: 'other', role: 'boa' }];
const never = { all: [{ fact: 'danger' }, { not: { fact: 'danger' } }] };

/** The content with one row of the signal route written otherwise. */
function withRow(id: string, change: Partial<Row>): Content {
	const row = content.guide.rows[id];
	if (row === undefined) throw new Error(`no row ${id}`);
	return { ...content, guide: { ...content.guide, rows: { ...content.guide.rows, [id]: { ...row, ...change } } } };
}

/** The content with one row of a journey written otherwise. */
function withJourneyRow(journey: 'sharing' | 'signs', id: string, change: Partial<Row>): Content {
	const { journeys } = content.more;
	const row = journeys[journey].rows[id];
	if (row === undefined) throw new Error(`no row ${id}`);
	const spoiled = { ...journeys[journey], rows: { ...journeys[journey].rows, [id]: { ...row, ...change } } };
	return { ...content, more: { ...content.more, journeys: { ...journeys, [journey]: spoiled } } };
}

const lineOf = (part: string, id: string) => content.locate({ part, path: ['rows', id], text: '' });

test('whole content has nothing to tell', () => {
	expect(proveFlow(content, 'sharing', 'pairs').problems).toEqual([]);
	expect(proveFlow(content, 'signs', 'pairs').problems).toEqual([]);
	expect(proveFlow(content, 'signal', 'singles', boa).problems).toEqual([]);
});

test('a broken law is told on the line of the row in which it broke', () => {
	const { problems } = proveFlow(withRow('R10', { now: [{ partner: 'police' }] }), 'signal', 'singles', boa);
	expect(problems).toContainEqual({
		...lineOf('flow', 'R10'),
		text: expect.stringMatching(/^wet 3 is gebroken .*bij other, boa/),
	});
	expect(lineOf('flow', 'R10')).toMatchObject({ file: 'flows/signal.flow.yaml', line: expect.any(Number) });
	expect(lineOf('flow', 'R10').line).toBeGreaterThan(200);
});

test('in a journey too', () => {
	const { problems } = proveFlow(withJourneyRow('sharing', 'E-GEEN', { now: [] }), 'sharing', 'singles');
	expect(problems).toContainEqual({
		...lineOf('sharing', 'E-GEEN'),
		text: expect.stringMatching(/^wet 12 is gebroken .*E-GEEN heeft niets bij nu/),
	});
	expect(lineOf('sharing', 'E-GEEN').file).toBe('flows/sharing.flow.yaml');
});

test('where no row holds, the last question is told', () => {
	const { problems } = proveFlow(withRow('R01', { when: never }), 'signal', 'singles', boa);
	const step = content.locate({ part: 'flow', path: ['steps', 'call-112'], text: '' });
	expect(problems).toContainEqual({ ...step, text: expect.stringMatching(/^wet (1|2|12|13) is gebroken/) });
});

test('a row of a journey that nothing reaches is told on its line', () => {
	const { problems } = proveFlow(withJourneyRow('signs', 'S-GEEN', { when: never }), 'signs', 'pairs');
	expect(problems).toContainEqual({ ...lineOf('signs', 'S-GEEN'), text: 'rij S-GEEN wordt nooit bereikt' });
});

test('more facts than the proof can tell apart are told, without a trace of the program', () => {
	const any = Array.from({ length: 20 }, (_, at) => ({ fact: `fact-${at}` }));
	const { problems } = proveFlow(withRow('R02', { when: { any } }), 'signal', 'singles', boa);
	expect(problems).toEqual([
		{ file: 'flows/signal.flow.yaml', line: expect.any(Number), text: expect.stringContaining('feiten') },
	]);
});
