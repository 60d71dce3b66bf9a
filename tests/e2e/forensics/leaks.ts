import type { Page } from 'playwright-core';
import type { Needle } from './writings.ts';

/** Every way in which an app could leave something behind, to see that it would be found. */
export async function leak(page: Page): Promise<Needle[]> {
	const needles = channels.map((channel) => ({ what: channel, text: `geheim in ${channel}, één keer` }));
	await page.evaluate(leakAll, Object.fromEntries(needles.map(({ what, text }) => [what, text])));
	await page.locator('#leak').pressSequentially(needles.find(({ what }) => what === 'a field')?.text ?? '');
	await page.mouse.wheel(0, 100);
	await page.waitForTimeout(4000);
	return needles;
}

const channels = [
	'local storage',
	'local storage, packed',
	'local storage, wide',
	'local storage, in a table',
	'session storage',
	'a database',
	'a database, packed',
	'a cache',
	'a cookie',
	'the title',
	'the address',
	'a state',
	'a request',
	'a field',
] as const;

/** Runs in the page. */
async function leakAll(secrets: Record<string, string>): Promise<void> {
	const secret = (channel: string): string => secrets[channel] ?? '';
	localStorage.setItem('leak', secret('local storage'));
	localStorage.setItem(
		'packed',
		btoa(String.fromCharCode(...new TextEncoder().encode(secret('local storage, packed')))),
	);
	localStorage.setItem('wide', `${secret('local storage, wide')} ✓`);
	localStorage.setItem('table', `${Array(8000).keys().toArray().join(' ')} ${secret('local storage, in a table')}`);
	sessionStorage.setItem('leak', secret('session storage'));
	// biome-ignore lint/suspicious/noDocumentCookie: this is one of the ways
	document.cookie = `leak=${encodeURIComponent(secret('a cookie'))}; max-age=9999`;
	await (await caches.open('leak')).put('./leak', new Response(secret('a cache')));
	await fetch(`${document.querySelector('script')?.src}?${encodeURIComponent(secret('a request'))}`);
	await new Promise((resolve) => {
		const opening = indexedDB.open('leak');
		opening.onupgradeneeded = () => {
			const store = opening.result.createObjectStore('leak');
			store.put(secret('a database'), 1);
			store.put(`${'bladvulling '.repeat(2000)} ${secret('a database, packed')}`, 2);
		};
		opening.onsuccess = resolve;
	});
	const field = document.createElement('input');
	field.id = 'leak';
	document.querySelector('main')?.prepend(field);
	document.title = secret('the title');
	history.pushState({ leak: secret('a state') }, '', `#${encodeURIComponent(secret('the address'))}`);
}
