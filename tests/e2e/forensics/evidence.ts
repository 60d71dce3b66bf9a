import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Host, host, offlineReady } from '../harness.ts';
import { settingsKey } from '../readers.ts';
import { type Device, openDevice } from './device.ts';
import { leak } from './leaks.ts';
import { bytesOf, type Profile, readProfile } from './pieces.ts';
import { type Ending, end, type Traced, takeWalk } from './walks.ts';
import type { Needle } from './writings.ts';

/** What lies on the disk after a walk, and what of the walk to look for there. */
export type Evidence = { walk: string; ending: Ending; profile: Profile; needles: readonly Needle[] };

export type Case = { walk: string; traced: Traced; ending: Ending };

/** Where evidence is gathered. Every device begins with the same bytes: of a browser that once opened the app. */
export type Lab = {
	address: string;
	walk: (wanted: Case) => Promise<Evidence>;
	/** Nobody walks here, and everything is left behind that could be. */
	leak: () => Promise<Omit<Evidence, 'walk' | 'ending'>>;
	close: () => Promise<void>;
};

const settings = { municipality: 'midden-delfland', role: 'wmo', language: 'nl', appearance: 'system', own: {} };

export async function openLab(dist: string): Promise<Lab> {
	const base = mkdtempSync(join(tmpdir(), 'forensics-'));
	const at = await host(dist);
	const own = bytesOf(dist);
	const first = await visit(join(base, '10'), at);
	await first.page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
		settingsKey,
		JSON.stringify(settings),
	] as const);
	await first.device.context.close();
	const before = bytesOf(first.folder);

	let devices = 10;
	const nextVisit = () => visit(join(base, String(++devices)), at, first.folder);
	const onDevice = async (work: (page: Page, device: Device) => Promise<readonly Needle[]>) => {
		const { folder, device, page } = await nextVisit();
		const needles = await work(page, device).finally(() => device.context.close());
		const profile = readProfile(folder, own, before);
		rmSync(folder, { recursive: true, maxRetries: 5 });
		return { needles, profile };
	};
	return {
		address: at.address,
		async walk({ walk, traced, ending }) {
			const left = await onDevice(async (page, device) => {
				const needles = await takeWalk(page, traced);
				await end(page, ending, device);
				return needles;
			});
			return { walk, ending, ...left };
		},
		leak: () => onDevice(leak),
		async close() {
			await at.goDown();
			rmSync(base, { recursive: true, maxRetries: 5 });
		},
	};
}

async function visit(folder: string, at: Host, from?: string): Promise<{ folder: string; device: Device; page: Page }> {
	const device = await openDevice(folder, from);
	await device.context.grantPermissions(['clipboard-write']);
	const page = await device.open(at.address);
	await offlineReady(page);
	return { folder, device, page };
}

/** Does all work, so much of it at a time. After a failure what was begun is ended first. */
export async function inLanes(lanes: number, work: readonly (() => Promise<void>)[]): Promise<void> {
	const waiting = [...work];
	const lane = async (): Promise<void> => {
		try {
			for (let next = waiting.shift(); next; next = waiting.shift()) await next();
		} catch (error) {
			waiting.length = 0;
			throw error;
		}
	};
	const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
	for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
