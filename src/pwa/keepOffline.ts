import { messageSW, Workbox } from 'workbox-window';
import type { PageAsks, WorkerAsks } from './messages.ts';
import type { OfflineState, OfflineWatch } from './offline.ts';
import { workerAddress } from './workerAddress.ts';

/** Registers the worker, follows it, and takes a newer version only when no window is in a walk. */
export function keepOffline({ onState, onUpdateWaiting, isWalking }: OfflineWatch) {
	const container = navigator.serviceWorker;
	const workbox = new Workbox(workerAddress());
	let registration: ServiceWorkerRegistration | undefined;
	let state: OfflineState = 'preparing';
	let replaced = false;

	const tell = (next: OfflineState) => {
		state = next;
		onState(next);
	};

	async function prepare() {
		tell('preparing');
		try {
			registration = await workbox.register({ immediate: true });
			if (!registration) throw new Error('The worker was not registered');
			watchReplacement(registration);
			const worker = await activeWorker(registration);
			tell((await ask(worker, 'cache.check')) ? 'ready' : 'absent');
		} catch (error) {
			tell(isInstalled() && isNetworkFailure(error) ? 'installed-empty' : 'absent');
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
			if (replaced) void applyUpdate();
		});
	}

	async function applyUpdate(): Promise<void> {
		if (isWalking()) return;
		if (replaced) location.reload();
		else if (registration?.waiting) await ask(registration.waiting, 'update.apply');
	}

	container.addEventListener('message', ({ data, ports }) => {
		if (data === ('walk.check' satisfies WorkerAsks)) ports[0]?.postMessage(isWalking());
	});
	workbox.addEventListener('waiting', onUpdateWaiting);
	addEventListener('online', () => {
		if (state !== 'ready') void prepare();
	});
	void prepare();
	return { applyUpdate };
}

function ask(worker: ServiceWorker, question: PageAsks): Promise<boolean> {
	return messageSW(worker, question);
}

/** Waits until a worker is at work; fails when it could not get hold of every file. */
function activeWorker({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker> {
	const worker = active ?? waiting ?? installing;
	return new Promise((resolve, reject) => {
		if (!worker) return reject(new Error('There is no worker'));
		const look = () => {
			if (worker.state === 'activated') resolve(worker);
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
