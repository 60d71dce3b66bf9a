import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, host, networkOff, networkOn, offlineReady, openBrowser, type Phone } from './harness.ts';
import { boa, phoneOf } from './readers.ts';
import { begin, walk } from './steps.ts';

let browser: Browser;
let at: Host;
let phone: Phone;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterEach(async () => {
	await phone.context.close();
	expect(phone.problems.filter((problem) => !problem.includes('blocked by Playwright'))).toEqual([]);
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const desk = { viewport: { width: 1280, height: 800 }, isMobile: false } as const;

/** Looks like practice, and dials nothing. */
async function expectPractice(page: Page, kind: string): Promise<void> {
	await page.locator(`main[data-screen="${kind}"]:not([data-resting])`).waitFor();
	await expect.poll(() => page.title()).toMatch(/^Oefenen/);
	const seen = await page.evaluate(() => ({
		links: document.querySelectorAll('a[href^="tel:"]').length,
		isTold: document.querySelector('[data-practising-told]')?.checkVisibility() ?? false,
		canStop: document.querySelector('[data-stop]')?.checkVisibility() ?? false,
		icon: document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href.split('/').at(-1),
		colour: document.documentElement.hasAttribute('data-practising'),
		stored: localStorage.length + sessionStorage.length,
	}));
	expect(seen, kind).toEqual({ links: 0, isTold: true, canStop: true, icon: 'practice.svg', colour: true, stored: 1 });
}

async function expectReal(page: Page): Promise<void> {
	await page.locator('main[data-screen="start"]').waitFor();
	await expect.poll(() => page.locator('html[data-practising]').count()).toBe(0);
	expect(await page.locator('a[data-emergency]').getAttribute('href')).toBe('tel:112');
	expect(await page.locator('link[rel="icon"]').getAttribute('href')).toMatch(/icon\.svg$/);
	expect(page.url()).toBe(at.address);
}

/** Answers as the scenario in the greenhouse expects, but for the kind of signal. */
async function answer(page: Page, answers: Record<string, string>): Promise<void> {
	for (const [step, option] of Object.entries(answers)) {
		const here = page.locator(`main:not([data-resting]) [data-step="${step}"]`);
		await here.locator(`[data-option="${option}"]`).click();
		const submit = here.locator('[data-submit]');
		if (await submit.count()) await submit.click();
	}
}

describe('alone, without a network', () => {
	test('from a situation by the route to the debrief, with a "what if", and out of it in one tap', async () => {
		phone = await phoneOf(browser, at, boa);
		const page = await phone.open(at.address);
		await offlineReady(page);
		await networkOff(phone, at);
		try {
			const kept = await page.evaluate(() => JSON.stringify(localStorage));
			await page.locator('[data-tile="practise"]').tap();
			await expectPractice(page, 'practise');
			await page.locator('[data-scenario="greenhouse-beds"]').tap();
			await expectPractice(page, 'situation');
			const stages = page.locator('[data-stage]');
			await page.locator('label:has([data-line="outside:4"])').tap();
			for (const shown of [2, 3]) {
				await page.locator('main:not([data-resting]) [data-next]').tap();
				await expect.poll(() => stages.count()).toBe(shown);
			}
			expect(await page.locator('[data-line="outside:4"]').isChecked()).toBe(true);
			await page.locator('main:not([data-resting]) [data-next]').tap();
			await expectPractice(page, 'question');
			// Back before the first answer leads to the story, not to the start.
			await page.goBack();
			await expectPractice(page, 'situation');
			await page.locator('main:not([data-resting]) [data-next]').tap();
			await answer(page, {
				'danger-now': 'no',
				'what-do-you-have': 'place',
				'place-kind': 'work',
				'more-place': 'none',
			});
			await expectPractice(page, 'outcome');
			await page.getByRole('button', { name: 'Naar de nabespreking' }).tap();
			await expectPractice(page, 'debrief');
			expect(await page.locator('[data-compared="signal"]').getAttribute('data-same')).toBe('false');
			expect(await page.locator('[data-parting][data-decides="true"]').getAttribute('data-parting')).toBe(
				'what-do-you-have',
			);
			expect(await page.locator('[data-seen="seen"]').count()).toBe(1);
			expect(await page.locator('[data-seen="missed"]').count()).toBeGreaterThan(3);
			await page.locator('[data-what-if="locked"]').tap();
			await expect.poll(() => page.locator('[data-then]').textContent()).toMatch(/112/);
			expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(kept);
			expect(await page.evaluate(() => history.state)).toBeNull();
			await page.locator('[data-stop]').tap();
			await expectReal(page);
		} finally {
			await networkOn(phone, at);
		}
	});
});

describe('with a group', () => {
	const slide = (page: Page) => page.locator('[data-slide]').getAttribute('data-slide');
	const told = (page: Page) => page.locator('[data-notes-slide]').getAttribute('data-notes-slide');
	const heading = (page: Page) => page.locator('[data-slide] h1').textContent();

	async function together(screen: Page, notes: Page): Promise<void> {
		await expect.poll(async () => (await told(notes)) === (await heading(screen))).toBe(true);
	}

	async function startGroup(minutes: number): Promise<{ screen: Page; notes: Page }> {
		const screen = await phone.open(at.address);
		await screen.locator('[data-tile="practise"]').click();
		await expectPractice(screen, 'practise');
		await screen.locator('[data-group]').click();
		await expectPractice(screen, 'group');
		await screen.locator('summary').first().click();
		await screen.locator('[data-other="hotel-car-park"]').click();
		await screen.locator(`main:not([data-resting]) [data-minutes="${minutes}"]`).click();
		await expectPractice(screen, 'present');
		const [notes] = await Promise.all([
			phone.context.waitForEvent('page'),
			screen.locator('[data-open-notes]').click(),
		]);
		await expectPractice(notes, 'notes');
		await together(screen, notes);
		return { screen, notes };
	}

	test('two windows stay together: clicker, hands, reload, sleep, a window that is closed', async () => {
		phone = await phoneOf(browser, at, boa, { ...desk, serviceWorkers: 'block' });
		const { screen, notes } = await startGroup(10);
		// A clicker on the one, a button on the other.
		for (let turn = 0; turn < 4; turn += 1) await screen.keyboard.press('PageDown');
		await together(screen, notes);
		await notes.locator('[data-turn="on"]').click();
		await expect.poll(() => slide(screen)).toMatch(/^step.*danger-now/);
		for (const option of ['yes', 'yes', 'no']) await notes.locator(`[data-more="${option}"]`).click();
		await expect.poll(() => screen.locator('[data-say="yes"]').textContent()).toMatch(/2$/);
		await notes.locator('[data-say="yes"]').click();
		await expect.poll(() => screen.locator('[data-say="yes"]').getAttribute('aria-pressed')).toBe('true');

		await screen.reload();
		await expectPractice(screen, 'present');
		await together(screen, notes);
		expect(await screen.locator('[data-say="yes"]').getAttribute('aria-pressed')).toBe('true');
		await notes.reload();
		await expectPractice(notes, 'notes');
		await together(screen, notes);

		const asleep = await phone.context.newCDPSession(notes);
		await asleep.send('Page.setWebLifecycleState', { state: 'frozen' });
		await screen.keyboard.press('PageDown');
		await expect.poll(() => slide(screen)).toMatch(/what-do-you-have/);
		await asleep.send('Page.setWebLifecycleState', { state: 'active' });
		await together(screen, notes);

		await notes.close();
		while (!/^reveal/.test((await slide(screen)) ?? '')) await screen.keyboard.press('ArrowRight');
		expect(await screen.locator('[data-slide] ol').first().textContent()).toMatch(/112/);
		await screen.keyboard.press('ArrowRight');
		await screen.locator('[data-bar-of="yes"]').waitFor();
		const [again] = await Promise.all([
			phone.context.waitForEvent('page'),
			screen.locator('[data-open-notes]').click(),
		]);
		await expectPractice(again, 'notes');
		await together(screen, again);
		await screen.locator('[data-stop]').click();
		await expectReal(screen);
		// Whoever goes on alone, goes on.
		await again.locator('[data-turn="on"]').click();
		await expectPractice(again, 'notes');
	});

	test('somebody who has a signal meanwhile is not disturbed, and large letters stay large', async () => {
		phone = await phoneOf(browser, at, boa, {
			...desk,
			viewport: { width: 1920, height: 1080 },
			serviceWorkers: 'block',
		});
		const real = await phone.open(at.address);
		await begin(real);
		const { screen, notes } = await startGroup(20);
		const small = new Set<string>();
		for (let turn = 0; turn < 60; turn += 1) {
			const seen = await screen.locator('[data-slide]').evaluate((slideInView) => {
				const shown = slideInView.firstElementChild;
				const texts = document.createTreeWalker(shown ?? slideInView, NodeFilter.SHOW_TEXT);
				const sizes: number[] = [];
				while (texts.nextNode()) {
					const { parentElement, textContent } = texts.currentNode;
					if (parentElement && textContent?.trim())
						sizes.push(Number.parseFloat(getComputedStyle(parentElement).fontSize));
				}
				return { least: Math.min(...sizes), over: document.body.scrollHeight - innerHeight };
			});
			if (seen.least < 28 || seen.over > 1) small.add(`${await slide(screen)} ${JSON.stringify(seen)}`);
			if ((await screen.locator('[data-turn="on"]').count()) === 0) break;
			await screen.keyboard.press('PageDown');
		}
		expect([...small]).toEqual([]);
		expect(await slide(screen)).toMatch(/^write/);
		await together(screen, notes);
		await walk(real, { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['none'] });
		await real.locator('main[data-screen="outcome"]').waitFor();
		expect(await real.locator('a[href^="tel:"]').count()).toBeGreaterThan(2);
		expect(await real.locator('[data-practising-told]').count()).toBe(0);
	});
});
