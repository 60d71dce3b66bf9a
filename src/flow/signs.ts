import type { Journey } from './journeySchema.ts';
import type { Signals } from './registers.ts';
import type { Condition, Option, Step } from './schema.ts';

/**
 * Turns the lists of signals into questions: which list, then what was seen. What a signal means becomes a fact; the
 * rows of the journey say in words what follows. Nothing is counted.
 */
export function withSigns(journey: Journey, { lists }: Signals): Journey {
	const entries = Object.entries(lists);
	const evidence = entries[0]?.[1];
	if (evidence === undefined) return journey;
	const { fills: _, signals: __, ...about } = evidence;
	const first: Step = {
		kind: 'one',
		...about,
		options: entries.map(([id, list], index) => ({
			id,
			next: stepOfList(id),
			facts: [`list-${id}`, ...(list.fills?.age === 'under-18' ? ['maybe-minor'] : [])],
			// Who does not know yet begins with what every list shares.
			...(index === 0 ? { asUnknown: 'yes' as const } : {}),
		})),
	};
	const steps = entries.map(([id, { signals, fills, ...rest }]): [string, Step] => [
		stepOfList(id),
		{ kind: 'all', next: 'outcome', ...rest, options: [...optionsFor(signals, fills ?? {}), nothing] },
	]);
	const supporting = [...new Set(factsIn(steps).filter((fact) => fact.startsWith(SUPPORTING)))];
	const rows = Object.entries(journey.rows).map(([id, row]): [string, typeof row] => [
		id,
		{ ...row, when: withTogether(row.when, supporting) },
	]);
	return {
		...journey,
		steps: { ...journey.steps, 'signs-list': first, ...Object.fromEntries(steps) },
		rows: Object.fromEntries(rows),
		carries: [...(journey.carries ?? []), ...pointers(factsIn(steps))],
	};
}

type List = Signals['lists'][string];
type Signal = List['signals'][string];

const SUPPORTING = 'seen-supporting-';
const POINTS = 'points-';
const nothing: Option = { id: 'none', exclusive: 'yes', facts: ['seen-nothing'] } as Option;

const stepOfList = (list: string): string => `signs-${list}`;

function factsIn(steps: readonly [string, Step][]): string[] {
	return steps.flatMap(([, { options }]) => (options ?? []).flatMap(({ facts }) => facts ?? []));
}

function optionsFor(signals: List['signals'], fills: Record<string, string>) {
	return Object.entries(signals).map(([id, signal]) => ({
		id,
		group: signal.group,
		facts: ['seen', ...flagFacts(signal), ...markFacts(signal), ...pointFacts(signal.fills ?? fills)],
	}));
}

function flagFacts({ flag, group }: Signal): string[] {
	switch (flag) {
		case 'acute':
			return ['seen-acute', 'seen-another'];
		case 'acute-or-weighty':
			return ['seen-now', 'seen-weighty', 'seen-another'];
		case 'weighty':
			return ['seen-weighty', 'seen-another'];
		case 'weighty-with-another':
			return ['seen-with-another', SUPPORTING + group];
		case 'supporting':
			return ['seen-another', SUPPORTING + group];
		case 'context':
			return ['seen-context'];
	}
}

function markFacts({ told, circle, children, fire, doctor }: Signal): string[] {
	return [
		...(told ? ['seen-told'] : []),
		...(circle ? ['circle'] : []),
		...(children ? ['children'] : []),
		...(fire ? ['seen-fire'] : []),
		...(doctor ? ['seen-doctor'] : []),
	];
}

function pointFacts(fills: Record<string, string>): string[] {
	return Object.entries(fills).map(([step, option]) => `${POINTS}${step}--${option}`);
}

/** `seen-together`: supporting signals from two different groups. */
function withTogether(condition: Condition, facts: readonly string[]): Condition {
	if ('fact' in condition && condition.fact === 'seen-together') {
		const pairs = facts.flatMap((one, index) =>
			facts.slice(index + 1).map((other): Condition => ({ all: [{ fact: one }, { fact: other }] })),
		);
		return { any: pairs };
	}
	if ('any' in condition) return { any: condition.any.map((part) => withTogether(part, facts)) };
	if ('all' in condition) return { all: condition.all.map((part) => withTogether(part, facts)) };
	return condition;
}

/** A question of the signal route is filled in where everything that was ticked points to one answer. */
function pointers(facts: readonly string[]): NonNullable<Journey['carries']> {
	const points = [...new Set(facts.filter((fact) => fact.startsWith(POINTS)))];
	return points.map((fact) => {
		const [step = '', option = ''] = fact.slice(POINTS.length).split('--');
		const others = points.filter((other) => other !== fact && other.startsWith(`${POINTS}${step}--`));
		const alone: Condition[] = others.map((other) => ({ not: { fact: other } }));
		return { from: 'signs', to: 'signal', when: { all: [{ fact }, ...alone] }, answers: { [step]: option } };
	});
}
