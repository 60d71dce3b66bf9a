import { execFileSync } from 'node:child_process';
import { installPackages, programs } from './debianPackage.ts';

const connections = 64;
const seconds = 3;

export const pressure = `${connections} verbindingen, ${seconds} s per regel`;

/** Gets wrk when there is none, or says in one line what to install. */
export function ensureWrk(): void {
	if (programs(['wrk']).length > 0) return;
	installPackages('wrk', ['wrk']);
	if (programs(['wrk']).length === 0) throw new Error('No wrk found. Install it (Debian: apt-get install wrk).');
}

export type Pressed = { perSecond: number; median: number; p99: number };

/** As many requests as come through, for a short time; latencies in ms. */
export function press(address: string): Pressed {
	const [program = 'wrk'] = programs(['wrk']);
	const told = execFileSync(
		program,
		['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', address],
		{ encoding: 'utf8' },
	);
	const failed = /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(told);
	if (failed) throw new Error(`wrk op ${address}: ${failed[0]}`);
	const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(told) ?? [];
	return { perSecond: Number(perSecond), median: latency(told, '50'), p99: latency(told, '99') };
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

function latency(told: string, part: string): number {
	const [, value, unit] = new RegExp(`^\\s+${part}%\\s+([\\d.]+)(us|ms|s)$`, 'm').exec(told) ?? [];
	return Number(value) * (units[unit ?? ''] ?? Number.NaN);
}
