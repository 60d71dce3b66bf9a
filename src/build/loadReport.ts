import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { filesIn } from './filesIn.ts';
import { isForVisitors } from './hostFiles.ts';
import type { Sent } from './loadHost.ts';
import type { Visited } from './loadVisit.ts';
import { type Pressed, pressure } from './loadWrk.ts';

const widths = [64, 14, 16, 14] as const;

function row(...cells: readonly string[]): string {
	return cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at] ?? 0))).join('');
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time: number) => `${time < 100 ? time.toFixed(1) : time.toFixed(0)} ms`;
const sum = (sent: readonly Sent[], part: 'body' | 'total') => sent.reduce((all, one) => all + one[part], 0);

export function tellMachine(versions: Readonly<Record<string, string>>, busy: number): string {
	const processors = cpus();
	const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
	const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
	return [
		`Machine: ${processors.length} × ${processors[0]?.model.trim() ?? 'onbekend'}, ${memory}, ${type()} ${release()} ${arch()}`,
		`Al bezig vooraf: ${busy.toFixed(1)} van de ${processors.length} kernen`,
		`Met: ${named.join(', ')}, Node ${process.versions.node}`,
	].join('\n');
}

export function tellPressure(pressed: readonly (readonly [name: string, found: Pressed])[], workers: number): string {
	return [
		row(`nginx, ${workers} processen; ${pressure}, brotli`, 'aanvragen/s', 'mediaan', 'p99'),
		...pressed.map(([name, { perSecond, median, p99 }]) =>
			row(name, perSecond.toFixed(0), milliseconds(median), milliseconds(p99)),
		),
		'wrk rekent op dezelfde kernen mee: een host die alleen nginx draait, haalt meer.',
	].join('\n');
}

export function tellVisits(brotli: Visited, gzip: Visited): string {
	const lines = (name: string, part: keyof Visited) => [
		row(name, ...[brotli, gzip].map((visited) => kilobytes(sum(visited[part], 'body'))), String(brotli[part].length)),
		row(
			'  met koppen, zoals over HTTP/1.1',
			...[brotli, gzip].map((visited) => kilobytes(sum(visited[part], 'total'))),
		),
	];
	const largest = brotli.update.toSorted((a, b) => b.body - a.body).slice(0, 6);
	return [
		row('Wat nginx aan één telefoon stuurt', 'brotli', 'gzip', 'aanvragen'),
		...lines('eerste bezoek, tot alles offline klaarstaat', 'first'),
		...lines('nieuwe versie, één zin anders', 'update'),
		...largest.map(({ path, body }) => row(`  waarvan ${path.split('/').at(-1)}`, kilobytes(body))),
	].join('\n');
}

/** One build and what it costs. */
export type Size = { build: number; firstScript: number; raw: number; visited: Visited; outcome: number };

/** As it is now, with all municipalities in the same sentences, and with sentences of their own. */
export function tellGrowth(sizes: readonly Size[], municipalities: number): string {
	const line = (name: string, tell: (size: Size) => string) => row(name, ...sizes.map(tell));
	return [
		row(`Groei naar ${municipalities} gemeenten`, 'zoals nu', 'gelijke zinnen', 'eigen zinnen'),
		line('bouwen', ({ build }) => `${(build / 1000).toFixed(1)} s`),
		line('eerste script, gzip', ({ firstScript }) => kilobytes(firstScript)),
		line('alles, uitgepakt', ({ raw }) => kilobytes(raw)),
		line('eerste bezoek, brotli', ({ visited }) => kilobytes(sum(visited.first, 'body'))),
		line('eerste bezoek tot advies, CPU 4x trager', ({ outcome }) => milliseconds(outcome)),
	].join('\n');
}

/** What a built folder weighs, in bytes. */
export function weigh(dist: string): { firstScript: number; raw: number } {
	const [, entry = ''] = /<script[^>]*src="\.(\/[^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
	const size = (path: string) => readFileSync(join(dist, path)).length;
	return {
		firstScript: size(`${entry}.gz`),
		raw: filesIn(dist)
			.filter(isForVisitors)
			.reduce((all, path) => all + size(path), 0),
	};
}

export const unmeasured = `Niet gemeten: https (het versleutelen kost de host meer dan het sturen), HTTP/2 (daar wegen de koppen bijna
niets), een echt netwerk, en wie van buiten komt: wrk en Chromium draaien op deze machine. De gemeenten zijn verzonnen:
'gelijke zinnen' pakt te goed in, 'eigen zinnen' (dezelfde woorden in een andere volgorde) te slecht.`;
