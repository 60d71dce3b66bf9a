import type { MapWords } from './blocks.ts';
import type { Branch, RouteTree, Station } from './routeTree.ts';
import { stationsIn } from './trees.ts';

/** The same map as text that a reviewer can paste in a tool, and read in a difference between two versions. */
export function mermaidOf({ root }: RouteTree, words: MapWords): string {
	const stations = stationsIn(root);
	const names = new Map(stations.map(({ key }, index) => [key, `s${index}`]));
	const lines = stations.flatMap((station) => [
		`${names.get(station.key)}(["${escaped(words.question(station.step))}"])`,
		...station.branches.flatMap((branch, index) => edge(station, branch, index, names, words)),
	]);
	return ['flowchart LR', ...lines.map((line) => `\t${line}`), ''].join('\n');
}

function edge(
	{ key }: Station,
	branch: Branch,
	index: number,
	names: ReadonlyMap<string, string>,
	words: MapWords,
): string[] {
	const { to, passes } = branch;
	const from = names.get(key) ?? '';
	const answers = words.answers(branch.step, branch);
	const passed = passes.length === 0 ? '' : ` (${passes.map(words.question).join(', ')})`;
	const label = answers + passed === '' ? '' : `|"${escaped(answers + passed)}"|`;
	if (to.kind !== 'end') {
		const goal = names.get(to.kind === 'station' ? to.station.key : to.to);
		return [`${from} -->${label} ${goal}`];
	}
	const { title, text } = words.end(to.row, to.told ?? { facts: new Set(), not: new Set() });
	const end = `${from}e${index}`;
	const arrow = to.away ? '-.->' : '-->';
	return [`${end}["${escaped([to.row, title, text].filter(Boolean).join(' · '))}"]`, `${from} ${arrow}${label} ${end}`];
}

function escaped(text: string): string {
	return text.replaceAll('"', '#quot;');
}
