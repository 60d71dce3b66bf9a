import { askWorker } from './askWorker.ts';
import type { Cached } from './messages.ts';

/** The files of the app on this device. `none`: nothing is kept, and `silent`: the worker does not say. */
export type KeptFiles = Cached | 'none' | 'silent';

/** Milliseconds. */
const PATIENCE = 10_000;

export async function keptFiles(): Promise<KeptFiles> {
	try {
		const worker = await workerHere();
		if (worker === undefined) return 'none';
		const silent = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), PATIENCE));
		return await Promise.race([askWorker(worker, 'cache.tell'), silent]);
	} catch {
		return 'silent';
	}
}

/** Every window is told when it is done. */
export async function eraseFiles(): Promise<void> {
	const worker = await workerHere();
	if (worker) await askWorker(worker, 'cache.erase');
}

/** Where a worker is forbidden, nothing is kept. */
async function workerHere(): Promise<ServiceWorker | undefined> {
	if (!('serviceWorker' in navigator)) return undefined;
	const registration = await navigator.serviceWorker.getRegistration();
	return registration?.active ?? undefined;
}
