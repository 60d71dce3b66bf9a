import { Workbox } from 'workbox-window';
import { askWorker } from './askWorker.ts';
import type { WorkerAsks, WorkerTells } from './messages.ts';
import type { OfflineState, OfflineWatch } from './offline.ts';
import { workerAddress } from './workerAddress.ts';

/** Milliseconds after which a worker that has not answered no longer counts. */
const PATIENCE = 10_000;

/** Registers the worker, follows it, and takes a newer version only when no window is in a walk. */
export function keepOffline({ onState, onUpdateWaiting, isWalking }: OfflineWatch) {
	const container = navigator.serviceWorker;
	const workbox = new Workbox(workerAddress());
	let registration: ServiceWorkerRegistration | undefined;
	let state: OfflineState = 'preparing';
	let replaced = false;
	let erased = false;
	let full = false;

	const tell = (next: OfflineState) => {
		state = next;
		onState(next);
	};

	async function prepare() {
		tell('preparing');
		full = false;
		try {
			registration = await workbox.register({ immediate: true });
			if (!registration) throw new Error('The worker was not registered');
			watchReplacement(registration);
			const worker = registration.active ?? registration.waiting ?? registration.installing;
			if (!worker) throw new Error('There is no worker');
			await atWork(worker);
			const whole = await isWhole(worker);
			if (!erased) tell(whole ? 'ready' : 'absent');
		} catch (error) {
			tell(isInstalled() && isNetworkFailure(error) && !full ? 'installed-empty' : 'absent');
		}
	}

	/** What is lost is fetched again. Until the worker says so, the app is not known to work without a network. */
	async function isWhole(worker: ServiceWorker): Promise<boolean> {
		const silent = setTimeout(() => state === 'preparing' && tell('absent'), PATIENCE);
		try {
			return (await askWorker(worker, 'cache.check')) || (await askWorker(worker, 'cache.mend'));
		} finally {
			clearTimeout(silent);
		}
	}

	let watching = false;
	function watchReplacement({ active }: ServiceWorkerRegistration) {
		if (watching) return;
		watching = true;
		let first = active === null;
		container.addEventListener('controllerchange', () => {
			// The first worker only takes the open page under its care; there is nothing new to load.
			if (!first) replaced = true;
			first = false;
			// A reload before it is at work would hang, and a walk begun meanwhile would be lost.
			if (replaced && container.controller) atWork(container.controller).then(applyUpdate, () => undefined);
		});
	}

	async function applyUpdate(): Promise<void> {
		if (isWalking() || erased) return;
		if (replaced) location.reload();
		else if (registration?.waiting) await askWorker(registration.waiting, 'update.apply');
	}

	/** On a full device a network does not help. This may be told before the worker gives up, or after. */
	function noteFull(): void {
		full = true;
		if (state === 'installed-empty') tell('absent');
	}

	/** The reader wanted it gone: it comes back at the next start, not before. */
	function stop(): void {
		erased = true;
		tell('absent');
	}

	container.addEventListener('message', ({ data, ports }) => {
		if (data === ('walk.check' satisfies WorkerAsks)) ports[0]?.postMessage(isWalking());
		if (data === ('cache.erased' satisfies WorkerTells)) stop();
		if (data === ('cache.full' satisfies WorkerTells)) noteFull();
	});
	workbox.addEventListener('waiting', onUpdateWaiting);
	addEventListener('online', () => {
		if (state !== 'ready' && !erased) void prepare();
	});
	void prepare();
	return { applyUpdate };
}

/** Fails when the worker gives up, which it does when it cannot fetch or keep every file. */
function atWork(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve, reject) => {
		const look = () => {
			if (worker.state === 'activated') resolve();
			if (worker.state === 'redundant') reject(new TypeError('The worker could not fetch every file'));
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** Browsers reject with a TypeError when the worker cannot be fetched, and with a DOMException when it is forbidden. */
function isNetworkFailure(error: unknown): boolean {
	return error instanceof TypeError;
}

function isInstalled(): boolean {
	return (
		matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
	);
}
