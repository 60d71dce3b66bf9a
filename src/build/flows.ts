import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { wallTime } from '../directory/wallTime.ts';
import { proveFlow } from './proveContent.ts';
import { type Content, readContent } from './readContent.ts';
import { readScenarios } from './readScenarios.ts';
import { adviceOf, type RunCase, runCases } from './runCases.ts';
import { ContentError } from './yamlFile.ts';

const USE = 'gebruik: npm run flows -- [--cases BESTAND] [--json] [--all]';
const root = process.cwd();
const out = (line = ''): void => void process.stdout.write(`${line}\n`);

try {
	const values = wishes();
	const content = readContent(root);
	const cases = (values.cases ?? caseFiles()).flatMap((file) => runCases(root, content, file));
	if (values.json)
		out(
			JSON.stringify(
				cases.map((result) => adviceOf(content, result)),
				null,
				'\t',
			),
		);
	else {
		if (values.cases === undefined) {
			const { scenarios, cases: walks } = readScenarios(root, content);
			report(content, values.all === true);
			out(`${scenarios.length} scenario's, ${walks.length} routes erin kloppen`);
		}
		tellCases(cases);
	}
	if (cases.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}

/** What was asked for on the command line. */
function wishes() {
	try {
		return parseArgs({
			options: { cases: { type: 'string', multiple: true }, json: { type: 'boolean' }, all: { type: 'boolean' } },
		}).values;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		process.stderr.write(`${USE}\n`);
		process.exit(1);
	}
}

function caseFiles(): string[] {
	const folder = join(root, 'flows/cases');
	return existsSync(folder) ? readdirSync(folder).map((name) => join('flows/cases', name)) : [];
}

/** The table of rules with their status, and what was proven over the routes. */
function report(content: Content, all: boolean): void {
	const { route, guide, files } = content;
	out(`${files.length} bestanden in orde`);
	const isLate = wallTime(new Date()).date >= guide.reviewBy;
	out(`${isLate ? 'let op: de inhoud had nagekeken moeten zijn voor' : 'opnieuw nakijken voor'} ${guide.reviewBy}\n`);
	out('regel  status    per gemeente                              nagekeken   eigenaar  bronnen');
	const rules = [...Object.entries(guide.rows), ...Object.entries(guide.overlays), ...Object.entries(guide.dataRules)];
	for (const [id, rule] of rules) {
		const places = 'statusIn' in rule ? Object.entries(rule.statusIn ?? {}) : [];
		const local = places.map(([place, status]) => `${place}: ${status}`).join(', ');
		const columns = [id.padEnd(6), rule.status.padEnd(9), local.padEnd(41), rule.checked, rule.owner.padEnd(9)];
		out([...columns, rule.sources.join(', ')].join(' '));
	}
	const proof = proveFlow(content, route.flow.id, all ? 'all' : 'pairs');
	out(
		`\nsignal: ${proof.routes} routes bewezen (${all ? 'elke keuze van vakjes' : 'geen, één of twee vakjes; alles met -- --all'})`,
	);
	out(`langste weg: ${proof.longest} vragen`);
	out('minste vragen per rij:');
	const fewest = Object.entries(proof.fewest).sort(([a], [b]) => a.localeCompare(b));
	out(`  ${fewest.map(([row, count]) => `${row} ${count}`).join('  ')}\n`);
	const problems = [...proof.problems];
	for (const id of Object.keys(content.more.journeys)) {
		const beside = proveFlow(content, id, 'pairs');
		out(`${id}: ${beside.routes} routes bewezen, langste weg ${beside.longest} vragen`);
		problems.push(...beside.problems);
	}
	for (const { file, line, text } of problems) out(`${file}:${line} ${styleText('red', 'fout')} ${text}`);
	if (problems.length > 0) process.exitCode = 1;
}

function tellCases(cases: readonly RunCase[]): void {
	for (const { file, line, situation, faults, remarks } of cases) {
		for (const remark of remarks) out(`${file}:${line} let op: ${remark}`);
		if (faults.length > 0) out(`${file}:${line} klopt niet: ${faults.join('; ')} («${situation}»)`);
	}
	const wrong = cases.filter(({ faults }) => faults.length > 0).length;
	out(`${cases.length - wrong} situaties kloppen, ${wrong} niet`);
}
