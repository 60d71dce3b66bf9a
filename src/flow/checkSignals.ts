import type { Fault } from './checkContent.ts';
import { checkName, type Report } from './checkFlow.ts';
import type { Signals } from './registers.ts';
import type { Flow } from './schema.ts';

/** The list of signals before it becomes questions: what a signal points to is asked in the signal route. */
export function checkSignals({ lists }: Signals, { steps }: Pick<Flow, 'steps'>): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (part, path, text) => faults.push({ part, path, text });
	const look = (path: Fault['path'], fills: Record<string, string> | undefined): void => {
		for (const [step, option] of Object.entries(fills ?? {})) {
			checkName(report, 'signals', [...path, 'fills', step], 'stap', step, Object.keys(steps));
			const known = steps[step]?.options?.map(({ id }) => id);
			if (known) checkName(report, 'signals', [...path, 'fills', step], `antwoord op ${step}`, option, known);
		}
	};
	if (Object.keys(lists).length === 0) report('signals', ['lists'], 'er is geen enkele lijst; zet er een neer');
	for (const [id, { fills, signals }] of Object.entries(lists)) {
		if (id === 'list') report('signals', ['lists', id], 'een lijst kan niet "list" heten; kies een ander woord');
		look(['lists', id], fills);
		for (const [signal, { fills: own }] of Object.entries(signals)) look(['lists', id, 'signals', signal], own);
	}
	return faults;
}

/** What is wrong with a question that was made of a list, is told where the list stands. */
export function inSignals(fault: Fault): Fault {
	const [top, step = '', ...rest] = fault.path;
	const list = /^signs-(?!list$)(.+)$/.exec(String(step))?.[1];
	if (fault.part !== 'signs' || top !== 'steps' || list === undefined) return fault;
	return { ...fault, part: 'signals', path: ['lists', list, ...rest.filter((part) => part !== 'options')] };
}
