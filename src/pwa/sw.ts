import { PrecacheController } from 'workbox-precaching';
import type { Cached, PageAsks, WorkerAsks, WorkerTells } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __VERSION__: string;

/** A window that does not answer in this time counts as one in a walk. */
const ANSWER_TIME = 1000;

const shell = 'index.html';

const keeper = new PrecacheController();
keeper.addToCacheList(self.__WB_MANIFEST);
const { cacheName } = keeper.strategy;

self.addEventListener('install', (event) => event.waitUntil(fill(event).catch(giveUp)));

self.addEventListener('activate', (event) => {
	void keeper.activate(event);
	event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	if (keeper.getCacheKeyForURL(request.url)) event.respondWith(kept(request.url, request));
	else if (request.mode !== 'navigate') return;
	else if (isOurs(request.url)) event.respondWith(kept(shell, request));
	else event.respondWith(fetch(request).catch(() => Response.redirect(self.registration.scope)));
});

self.addEventListener('message', (event) => {
	const question: unknown = event.data;
	const answer = isQuestion(question) ? answers[question] : undefined;
	if (answer) event.waitUntil(answer(event).then((said) => event.ports[0]?.postMessage(said)));
});

const answers: { [Question in keyof PageAsks]: (event: ExtendableEvent) => Promise<PageAsks[Question]> } = {
	'cache.check': isWhole,
	'cache.mend': mend,
	'cache.tell': tell,
	'cache.erase': erase,
	'update.apply': takeOver,
};

function isQuestion(data: unknown): data is keyof PageAsks {
	return typeof data === 'string' && Object.hasOwn(answers, data);
}

async function kept(url: string, request: Request): Promise<Response> {
	return (await keeper.matchPrecache(url)) ?? fetch(request);
}

/** The folder of the app itself; another app may live in a folder below it. */
function isOurs(url: string): boolean {
	const { origin, pathname } = new URL(url);
	const below = `${origin}${pathname}`.slice(self.registration.scope.length);
	return !below.includes('/');
}

async function isWhole(): Promise<boolean> {
	return (await missing()).length === 0;
}

async function missing(): Promise<string[]> {
	const urls = keeper.getCachedURLs();
	const found = await Promise.all(urls.map(isSound));
	return urls.filter((_, at) => !found[at]);
}

/** Kept, and as the build made it: a file may be damaged on the device. */
async function isSound(url: string): Promise<boolean> {
	try {
		const file = await keeper.matchPrecache(url);
		return file !== undefined && (await hashOf(file)) === keeper.getIntegrityForCacheKey(keyOf(url));
	} catch {
		return false;
	}
}

async function hashOf(file: Response): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
	return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

const keyOf = (url: string): string => keeper.getCacheKeyForURL(url) ?? url;

/** One after the other, so that a page that is loading goes first. */
async function fill(event: ExtendableEvent): Promise<void> {
	for (const url of await missing()) {
		// What the browser still has from before will do, if it is what the build made.
		await keep(event, url, 'default').catch(() => keep(event, url, 'reload'));
	}
}

/** Only a file with the hash that the build gave it is kept: not the page of a portal, nor a file of another version. */
async function keep(event: ExtendableEvent, url: string, cache: RequestCache): Promise<void> {
	const cacheKey = keyOf(url);
	// What lies there is damaged, and would be taken for the file.
	await (await caches.open(cacheName)).delete(cacheKey);
	const integrity = keeper.getIntegrityForCacheKey(cacheKey) ?? '';
	const request = new Request(url, { integrity, cache, credentials: 'same-origin' });
	await Promise.all(keeper.strategy.handleAll({ event, request, params: { cacheKey, integrity } }));
}

async function mend(event: ExtendableEvent): Promise<boolean> {
	return fill(event).then(isWhole, () => false);
}

async function tell(): Promise<Cached> {
	const found = await (await caches.open(cacheName)).matchAll();
	const sizes = await Promise.all(found.map(async (file) => (await file.blob()).size));
	return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), version: __VERSION__ };
}

async function erase(): Promise<boolean> {
	const erased = await self.registration.unregister();
	await caches.delete(cacheName);
	await tellWindows('cache.erased');
	return erased;
}

/** Every window would get the new version at once, and one in a walk would lose parts it has not loaded yet. */
async function takeOver(): Promise<boolean> {
	const walking = await Promise.all((await ourWindows()).map(isWalking));
	if (walking.includes(true)) return false;
	void self.skipWaiting();
	return true;
}

async function giveUp(error: unknown): Promise<never> {
	if (error instanceof Error && error.name === 'QuotaExceededError') await tellWindows('cache.full');
	throw error;
}

async function tellWindows(fact: WorkerTells): Promise<void> {
	for (const client of await ourWindows()) client.postMessage(fact);
}

async function ourWindows(): Promise<readonly Client[]> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.filter(({ url }) => url.startsWith(self.registration.scope));
}

function isWalking(client: Client): Promise<boolean> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data !== false);
		setTimeout(() => resolve(true), ANSWER_TIME);
		client.postMessage('walk.check' satisfies WorkerAsks, [port2]);
	});
}
