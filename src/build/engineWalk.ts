import type { EnginePage } from './enginePage.ts';

/** What a reader does in every engine. Each part begins at the start of the app. */
export type Part = { name: string; walk: (there: Visit) => Promise<void> };

export type Visit = {
	page: EnginePage;
	address: string;
	picture: (name: string) => Promise<void>;
	goDown: () => Promise<void>;
};

const answers: Readonly<Record<string, string | readonly string[]>> = {
	municipality: 'midden-delfland',
	role: 'boa',
	'danger-now': 'no',
	'what-do-you-have': 'person',
	age: 'adult',
	wish: 'wants-help',
	form: 'work',
	'more-adult': ['bed-tonight'],
};

export const parts: readonly Part[] = [
	{
		name: 'begin, en offline gereed',
		walk: async ({ page, address, picture }) => {
			await page.open(address);
			await page.until('offline gereed', offlineReady);
			await picture('begin');
		},
	},
	{
		name: 'licht, donker en hoog contrast',
		walk: async ({ page, address, picture }) => {
			await page.open(address);
			const seen = new Set<unknown>();
			for (const appearance of ['light', 'dark', 'contrast']) {
				seen.add(await page.evaluate(dressed(appearance)));
				if (appearance === 'dark') await picture('donker');
			}
			if (seen.size !== 3) throw new Error(`de kleuren wisselen niet: ${[...seen].join(', ')}`);
		},
	},
	{
		name: 'van signaal naar advies',
		walk: async ({ page, address, picture }) => {
			await page.open(address);
			await page.tap('[data-begin]');
			await walkToOutcome(page, picture);
			await picture('advies');
		},
	},
	{
		name: 'andere taal, met de antwoorden',
		walk: async ({ page, address }) => {
			await toOutcome(page, address);
			const partner = await page.evaluate(firstPartner);
			await page.tap('header [lang] button');
			await page.until(
				'het advies in het Engels',
				`document.documentElement.lang === 'en' && ${firstPartner} === '${partner}'`,
			);
			await page.arrive();
			await page.tap('header [lang] button');
			await page.until('terug in het Nederlands', `document.documentElement.lang === 'nl'`);
		},
	},
	{
		name: 'verbergen',
		walk: async ({ page, address, picture }) => {
			await toOutcome(page, address);
			await page.tap('[data-hide]');
			await page.until('een leeg scherm', `${screen} === 'hidden' && !document.querySelector('[data-partner]')`);
			await picture('verborgen');
			await page.tap('[data-show]');
			await page.until('het begin, zonder antwoorden', `${screen} === 'start'`);
		},
	},
	{
		name: 'meldcode',
		walk: async ({ page, address, picture }) => {
			await page.open(address);
			await page.tap('[data-tile="meldcode"]');
			await page.until('de eerste vraag', `document.querySelector('[data-step]') !== null`);
			await page.arrive();
			await picture('meldcode');
		},
	},
	{
		name: 'een zin in een andere taal',
		walk: async ({ page, address, picture }) => {
			await page.open(address);
			await page.tap('[data-tile="phrases"]');
			await page.tap('[data-language="pl"]');
			await page.tap('[data-sentence]');
			await page.until('de zin', `${screen} === 'phrase' && document.querySelector('h1[lang="pl"]') !== null`);
			await page.tap('[data-turn]');
			await page.until('de zin, gedraaid', turned);
			await picture('zin');
		},
	},
	{
		name: 'opnieuw geopend zonder netwerk',
		walk: async ({ page, address, goDown, picture }) => {
			await page.open(address);
			await page.until('offline gereed', offlineReady);
			await goDown();
			await toOutcome(page, address);
			await page.open(address);
			await page.tap('[data-tile="partners"]');
			await page.until('de nummers', `${screen} === 'partners'`);
			await page.arrive();
			await picture('zonder-netwerk');
		},
	},
];

async function toOutcome(page: EnginePage, address: string): Promise<void> {
	await page.open(address);
	await page.tap('[data-begin]');
	await walkToOutcome(page);
}

async function walkToOutcome(page: EnginePage, picture?: Visit['picture']): Promise<void> {
	await page.until('de eerste vraag', `document.querySelector('[data-step]') !== null`);
	for (let { step } = await page.arrive(); step !== ''; { step } = await page.arrive()) {
		const choice = answers[step];
		if (choice === undefined) throw new Error(`geen antwoord op ${step}`);
		if (step === 'what-do-you-have') await picture?.('vraag');
		for (const id of [choice].flat()) await page.tap(`[data-option="${id}"]`);
		if (typeof choice !== 'string') await page.tap('[data-submit]');
		await page.until(`een vraag na ${step}`, `!document.querySelector('[data-step="${step}"]')`);
	}
	await page.until('een partner om te bellen', `${screen} === 'outcome' && ${firstPartner} !== null`);
}

const screen = `document.querySelector('main')?.dataset.screen`;
const offlineReady = `document.querySelector('[data-offline="ready"]') !== null`;
const firstPartner = `(document.querySelector('[data-layer="now"] [data-partner]')?.dataset.partner ?? null)`;
const turned = `getComputedStyle(document.querySelector('[data-turned="true"]') ?? document.body).rotate === '180deg'`;

const dressed = (appearance: string) => `(() => {
	document.documentElement.dataset.appearance = '${appearance}';
	return ['background-color', 'color'].map((what) => getComputedStyle(document.body).getPropertyValue(what)).join(' ');
})()`;
