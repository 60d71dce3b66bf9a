import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Fault } from '../flow/checkContent.ts';
import { faultsOf, prove, proveJourney, settingsClasses } from '../flow/prove.ts';
import { type Content, readContent } from './readContent.ts';
import { adviceOf, flowOf, type RunCase, runCases } from './runCases.ts';
import { ContentError } from './yamlFile.ts';

const { values } = parseArgs({
	options: { cases: { type: 'string', multiple: true }, json: { type: 'boolean' }, all: { type: 'boolean' } },
});
const root = process.cwd();
const out = (line = ''): void => void process.stdout.write(`${line}\n`);

try {
	const content = readContent(root);
	const files = values.cases ?? readdirSync(join(root, 'flows/cases')).map((name) => join('flows/cases', name));
	const cases = files.flatMap((file) => runCases(root, content, file));
	if (values.json)
		out(
			JSON.stringify(
				cases.map((result) => adviceOf(content, result)),
				null,
				'\t',
			),
		);
	else {
		if (values.cases === undefined) report(content, values.all === true);
		tellCases(cases);
	}
	if (cases.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

/** The table of rules with their status, and what was proven over the routes. */
function report(content: Content, all: boolean): void {
	const { route, guide, files } = content;
	out(`${files.length} bestanden in orde\n`);
	out('regel  status    per gemeente                              nagekeken   eigenaar  bronnen');
	const rules = [...Object.entries(guide.rows), ...Object.entries(guide.overlays), ...Object.entries(guide.dataRules)];
	for (const [id, rule] of rules) {
		const places = 'statusIn' in rule ? Object.entries(rule.statusIn ?? {}) : [];
		const local = places.map(([place, status]) => `${place}: ${status}`).join(', ');
		const columns = [id.padEnd(6), rule.status.padEnd(9), local.padEnd(41), rule.checked, rule.owner.padEnd(9)];
		out([...columns, rule.sources.join(', ')].join(' '));
	}
	const proof = prove(route, guide, settingsClasses(route, guide), all ? 'all' : 'pairs');
	const faults = faultsOf(proof, guide);
	out(
		`\nsignal: ${proof.routes} routes bewezen (${all ? 'elke keuze van vakjes' : 'geen, één of twee vakjes; alles met -- --all'})`,
	);
	out(`langste weg: ${proof.longest} vragen`);
	out('minste vragen per rij:');
	const fewest = Object.entries(proof.fewest).sort(([a], [b]) => a.localeCompare(b));
	out(`  ${fewest.map(([row, count]) => `${row} ${count}`).join('  ')}\n`);
	for (const id of Object.keys(content.more.journeys)) faults.push(...reportJourney(content, id));
	for (const { text } of faults) out(`${styleText('red', 'fout')} ${text}`);
	if (faults.length > 0) process.exitCode = 1;
}

/** What was proven over a journey: with what is deferred left unknown, so that the meldcode ends in time. */
function reportJourney(content: Content, id: string): Fault[] {
	const journey = flowOf(content, id);
	if (journey === undefined) return [];
	const { route, guide } = journey;
	const settings = settingsClasses(route, guide);
	const proof = proveJourney(route, guide, settings, { breadth: 'pairs', deferred: 'assumed' });
	out(`${id}: ${proof.routes} routes bewezen, langste weg ${proof.longest} vragen`);
	return faultsOf(proof, { ...guide, rows: {}, overlays: {} });
}

function tellCases(cases: readonly RunCase[]): void {
	for (const { file, line, situation, faults, remarks } of cases) {
		for (const remark of remarks) out(`${file}:${line} let op: ${remark}`);
		if (faults.length > 0) out(`${file}:${line} klopt niet: ${faults.join('; ')} («${situation}»)`);
	}
	const wrong = cases.filter(({ faults }) => faults.length > 0).length;
	out(`${cases.length - wrong} situaties kloppen, ${wrong} niet`);
}
