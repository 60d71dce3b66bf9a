import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import type { PageAsks, WorkerAsks } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** A window that does not answer in this time counts as one in a walk. */
const ANSWER_TIME = 1000;

const files = self.__WB_MANIFEST;
const shell = 'index.html';

precache(files);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	if (getCacheKeyForURL(request.url)) event.respondWith(kept(request.url, request));
	else if (request.mode !== 'navigate') return;
	else if (isOurs(request.url)) event.respondWith(kept(shell, request));
	else event.respondWith(fetch(request).catch(() => Response.redirect(self.registration.scope)));
});

self.addEventListener('message', (event) => {
	const question: unknown = event.data;
	const ask = isQuestion(question) ? answers[question] : undefined;
	if (ask) event.waitUntil(ask().then((answer) => event.ports[0]?.postMessage(answer)));
});

const answers: Record<PageAsks, () => Promise<boolean>> = {
	'cache.check': isWhole,
	'update.apply': takeOver,
};

function isQuestion(data: unknown): data is PageAsks {
	return typeof data === 'string' && Object.hasOwn(answers, data);
}

async function kept(url: string, request: Request): Promise<Response> {
	return (await matchPrecache(url)) ?? fetch(request);
}

/** The folder of the app itself; another app may live in a folder below it. */
function isOurs(url: string): boolean {
	const { origin, pathname } = new URL(url);
	const below = `${origin}${pathname}`.slice(self.registration.scope.length);
	return !below.includes('/');
}

async function isWhole(): Promise<boolean> {
	const found = await Promise.all(files.map((file) => matchPrecache(typeof file === 'string' ? file : file.url)));
	return found.every((response) => response !== undefined);
}

/** Every window would get the new version at once, and one in a walk would lose parts it has not loaded yet. */
async function takeOver(): Promise<boolean> {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = windows.filter(({ url }) => url.startsWith(self.registration.scope));
	const walking = await Promise.all(ours.map(isWalking));
	if (walking.includes(true)) return false;
	void self.skipWaiting();
	return true;
}

function isWalking(client: Client): Promise<boolean> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data !== false);
		setTimeout(() => resolve(true), ANSWER_TIME);
		client.postMessage('walk.check' satisfies WorkerAsks, [port2]);
	});
}
