import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { stop } from './build.ts';
import { say } from './debianPackage.ts';
import { filesIn } from './filesIn.ts';
import { addMunicipalities, changeSentence, copyProject, type Sentences, timedBuild } from './loadCopies.ts';
import { type LoadHost, startLoadHost } from './loadHost.ts';
import { type Size, tellGrowth, tellMachine, tellPressure, tellVisits, unmeasured, weigh } from './loadReport.ts';
import { timeToOutcome, visit } from './loadVisit.ts';
import { ensureWrk, press } from './loadWrk.ts';
import { ensureNginx, nginxVersion } from './nginxServer.ts';
import { root } from './root.ts';

/** What a host must bear: requests, the bytes of a visit and of a new version, and how these grow with all municipalities. */

const dutchMunicipalities = 342;
const workers = 2;

async function load(): Promise<void> {
	ensureBrowser();
	ensureNginx();
	ensureWrk();
	const [busy = 0] = loadavg();
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-load-'));
	const closing: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
	try {
		say('Bouwen: zoals nu, met één andere zin, en met alle gemeenten. Dat duurt even.');
		const { now, next, grown } = buildAll(folder);
		const host = await startLoadHost(folder, now.dist, workers);
		closing.push(host.close);
		const browser = await launchBrowser();
		closing.push(() => browser.close());

		say(`\n${tellMachine({ nginx: nginxVersion(), Chromium: browser.version() }, busy)}`);
		say(`\n${tellPressure(pressAll(host, now.dist), workers)}`);

		const brotli = await visit(browser, host, 'brotli', next.dist);
		host.publish(now.dist);
		const gzip = await visit(browser, host, 'gzip', next.dist);
		say(`\n${tellVisits(brotli, gzip)}`);

		const sizeOf = async ({ dist, build }: Built): Promise<Size> => {
			host.publish(dist);
			const visited = await visit(browser, host, 'brotli');
			return { build, ...weigh(dist), visited, outcome: await timeToOutcome(browser, host.quiet) };
		};
		if ('refused' in grown)
			say(`\nGroei niet gemeten: de build weigert ${dutchMunicipalities} gemeenten. ${grown.refused}`);
		else {
			const sizes = [await sizeOf(now), await sizeOf(grown.shared), await sizeOf(grown.own)];
			say(`\n${tellGrowth(sizes, dutchMunicipalities)}`);
		}
		say(`\n${unmeasured}`);
	} finally {
		for (const close of closing.reverse()) await close();
	}
}

type Built = { dist: string; build: number };

type Grown = Record<Sentences, Built> | { refused: string };

function buildAll(folder: string): { now: Built; next: Built; grown: Grown } {
	const built = (project: string, name: string): Built => {
		const dist = join(folder, `dist-${name}`);
		return { dist, build: timedBuild(project, dist) };
	};
	const changed = (name: string, change: (project: string) => void): Built => {
		const project = join(folder, name);
		copyProject(project);
		change(project);
		return built(project, name);
	};
	const grown = (sentences: Sentences) =>
		changed(sentences, (project) => addMunicipalities(project, dutchMunicipalities, sentences));
	const now = built(root, 'now');
	const next = changed('next', changeSentence);
	try {
		return { now, next, grown: { shared: grown('shared'), own: grown('own') } };
	} catch (error) {
		return { now, next, grown: { refused: error instanceof Error ? error.message : String(error) } };
	}
}

function pressAll({ quiet }: LoadHost, dist: string) {
	const [script = ''] = filesIn(dist).filter((path) => /^\/assets\/index-.*\.js$/.test(path));
	return [
		['de pagina', press(`${quiet}/`)],
		['het eerste script', press(`${quiet}${script}`)],
		['de service worker', press(`${quiet}/sw.js`)],
	] as const;
}

try {
	await load();
} catch (error) {
	stop(error);
}
