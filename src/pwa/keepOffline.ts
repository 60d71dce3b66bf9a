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
			const worker = registration.active ?? registration.waiting ?? registration.installing;
			if (!worker) throw new Error('There is no worker');
			await atWork(worker);
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
			// A reload before it is at work would hang, and a walk begun meanwhile would be lost.
			if (replaced && container.controller) atWork(container.controller).then(applyUpdate, () => undefined);
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

/** Fails when the worker gives up, which it does when it cannot fetch every file. */
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
