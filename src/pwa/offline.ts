/** `installed-empty`: an installed app with a storage of its own that could not be filled yet. */
export type OfflineState = 'preparing' | 'ready' | 'absent' | 'installed-empty';

export type OfflineWatch = {
	onState: (state: OfflineState) => void;
	/** The fact `update.waiting`: a newer version is there; call `applyUpdate` as soon as the app is on start. */
	onUpdateWaiting: () => void;
	/** True everywhere outside `start`. Asked by this window and, through the worker, by the other windows. */
	isWalking: () => boolean;
};

export type Offline = {
	/** To be called on every entry of `start`. Does nothing when nothing waits, or when any window is in a walk. */
	applyUpdate: () => void;
};

/** Tells how far the app works without a network. The work begins after the first paint and never throws. */
export function watchOffline(watch: OfflineWatch): Offline {
	const keeping = start(watch);
	keeping.catch(() => watch.onState('absent'));
	return {
		applyUpdate: () => {
			keeping.then(({ applyUpdate }) => applyUpdate()).catch(() => undefined);
		},
	};
}

async function start(watch: OfflineWatch) {
	watch.onState('preparing');
	await firstPaint();
	if (!('serviceWorker' in navigator)) throw new Error('This browser has no service worker');
	const { keepOffline } = await import('./keepOffline.ts');
	return keepOffline(watch);
}

async function firstPaint(): Promise<void> {
	if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
	await new Promise<unknown>((resolve) => {
		// Safari has no idle callback.
		if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
		else setTimeout(resolve, 200);
	});
}
