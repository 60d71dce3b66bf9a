import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Host, host, networkOff, offlineReady, openBrowser, type Phone } from './harness.ts';
import { lightPhone, phoneOf } from './readers.ts';
import { answer, back, begin, closePage, enter, expectQuestion, expectStart, openPage, tick, walk } from './steps.ts';
import { text } from './texts.ts';

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;
/** The hidden screen, when there was nothing to hide. */
let hidden: string;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await lightPhone(browser, at);
	page = await phone.open(at.address);
	await hideButton().tap();
	await expectHidden();
	hidden = await everything();
});

beforeEach(async () => {
	await page.goto(at.address);
	await expectStart(page);
});

afterEach(() => expect(phone.problems).toEqual([]));

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

const hideButton = () => page.locator('[data-hide]');
const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' };
const outcome = { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] };

async function walkToOutcome(): Promise<void> {
	await begin(page);
	await walk(page, outcome);
	await page.locator('main[data-screen="outcome"]').waitFor();
}

/** Every kind of screen, and how a reader gets there. */
const places: Readonly<Record<string, () => Promise<unknown>>> = {
	start: async () => undefined,
	partners: async () => {
		await openPage(page, 'partners');
		await page.locator('[data-search]').fill('school');
	},
	about: () => openPage(page, 'about'),
	settings: () => openPage(page, 'settings'),
	choice: async () => {
		await openPage(page, 'settings');
		await page.getByRole('button', { name: text('scope.changeRole'), exact: true }).tap();
	},
	talk: () => page.locator('[data-tile="talk"]').tap(),
	rights: () => page.locator('[data-tile="rights"]').tap(),
	code: async () => {
		await page.locator('[data-tile="code"]').tap();
		await page.locator('[data-code-field]').fill('AAAA-AAAA');
		await page.locator('[data-open-code]').tap();
		await page.locator('[data-refused] p').first().waitFor();
	},
	question: async () => {
		await begin(page);
		await walk(page, person);
	},
	boxes: async () => {
		await begin(page);
		await walk(page, { ...person, wish: 'refuses', form: 'work' });
		await tick(page, ['children']);
	},
	danger: async () => {
		await begin(page);
		await answer(page, 'danger-now', 'yes');
	},
	outcome: walkToOutcome,
	meldcode: () => enter(page, 'meldcode'),
	signs: () => enter(page, 'signs'),
};

async function expectHidden(): Promise<void> {
	await page.locator('main[data-screen="hidden"] [data-show]').waitFor();
}

async function show(): Promise<void> {
	await page.locator('[data-show]').tap();
	await expectStart(page);
}

/** All that stands in the page, and its title. */
const everything = () => page.evaluate(() => `${document.title} ${document.body.outerHTML}`);

describe('hidden by one tap', () => {
	test.each(Object.entries(places))('from %s: the same page, whatever stood there', async (_, goThere) => {
		await goThere();
		await hideButton().tap();
		await expectHidden();
		expect(await everything()).toBe(hidden);
		await show();
	});

	test('it says nothing of what the app is for', () => {
		expect(hidden.toLowerCase()).not.toMatch(/signaal|melding|hulp|112/);
	});

	test('also where it was hidden just now: a way back stays in view', async () => {
		await begin(page);
		for (let count = 0; count < 6; count++) await page.keyboard.press('Shift');
		await expectHidden();
		await show();
	});

	test('by three times Shift, also from a field in which somebody types', async () => {
		await openPage(page, 'partners');
		await page.locator('[data-search]').pressSequentially('SCHOOL');
		expect(await page.locator('[data-search]').inputValue()).toBe('SCHOOL');
		for (let count = 0; count < 3; count++) await page.keyboard.press('Shift');
		await expectHidden();
		expect(await everything()).toBe(hidden);
		await show();
	});

	test('also before the second part of the app has come: nothing of the app in view, and a way back', async () => {
		const slow = await phone.context.newPage();
		await slow.route('**/assets/*.js', (route, request) => (isFirst(request.url()) ? route.continue() : undefined));
		await slow.goto(at.address);
		await slow.locator('[data-begin]').tap();
		await slow.locator('[data-step]').waitFor();
		await slow.locator('[data-hide]').tap();
		await slow.locator('[data-show]').waitFor();
		expect(await slow.locator('header, footer, [data-step]').count()).toBe(0);
		await slow.close();
	});

	test('and neither back nor forward shows anything of before', async () => {
		await begin(page);
		await walk(page, person);
		await hideButton().tap();
		await expectHidden();
		await page.goForward({ timeout: 1000 }).catch(() => undefined);
		await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		expect(await everything()).toBe(hidden);
		await page.goto('about:blank');
		await page.goBack();
		await page.locator('main[data-screen="start"], main[data-screen="hidden"]').waitFor();
		expect(await page.title()).toBe(await page.evaluate(() => document.title));
		expect(await page.locator('[data-step]').count()).toBe(0);
	});
});

describe('how fast, and how large', () => {
	test('on a slow phone nothing of an outcome is in view 100 ms after the tap, or as soon as a bare page paints', async () => {
		const session = await phone.context.newCDPSession(page);
		let isInTime = false;
		// The machine may have more to do: one tap of a few, beside what a tap on a page of one table takes just then.
		for (let count = 0; count < 6 && !isInTime; count++) {
			await walkToOutcome();
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			const painted = page.evaluate(paintedAfterTap);
			await hideButton().tap();
			const frame = await painted;
			// What comes in the place of the screen is not drawn before the cover has been painted.
			expect(frame).toMatchObject({ clip: 'inset(50%)', screen: 'outcome' });
			await expectHidden();
			const bare = page.evaluate(paintedAfterTap);
			await page.locator('h1').tap();
			isInTime = frame.time < Math.max(100, 4 * (await bare).time);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
			await show();
		}
		expect(isInTime).toBe(true);
	});

	test('covered, one screen looks like another: like nothing', async () => {
		const pictures = new Set<string>();
		for (const goThere of [places.start, walkToOutcome]) {
			await goThere?.();
			await page.evaluate(() => document.documentElement.setAttribute('data-covered', ''));
			pictures.add((await page.screenshot()).toString('base64'));
			await page.evaluate(() => document.documentElement.removeAttribute('data-covered'));
			await page.goto(at.address);
			await expectStart(page);
		}
		expect(pictures.size).toBe(1);
		expect(pictures.has((await page.screenshot()).toString('base64'))).toBe(false);
	});

	test.each([
		['a phone', { width: 390, height: 844 }],
		['a desk', { width: 1280, height: 800 }],
	])('on %s: for a thumb in a glove, and at the other end than 112', async (_, size) => {
		await page.setViewportSize(size);
		const [hide, call] = [await hideButton().boundingBox(), await page.locator('[data-emergency]').boundingBox()];
		if (!hide || !call) throw new Error('no button');
		for (const { width, height } of [hide, call]) expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
		expect(hide.x).toBeLessThan(size.width / 4);
		expect(call.x + call.width).toBeGreaterThan((size.width * 3) / 4);
		expect(call.x - (hide.x + hide.width)).toBeGreaterThanOrEqual(48);
		await page.setViewportSize({ width: 390, height: 844 });
	});
});

test('without a network, and back again', async () => {
	const roaming = await phoneOf(browser, at);
	const before = page;
	page = await roaming.open(at.address);
	await offlineReady(page);
	await networkOff(roaming, at);
	await page.reload();
	await walkToOutcome();
	await hideButton().tap();
	await expectHidden();
	await show();
	await begin(page);
	await expectQuestion(page, 'danger-now');
	await back(page);
	await openPage(page, 'partners');
	await closePage(page);
	expect(roaming.problems).toEqual([]);
	await roaming.context.close();
	await at.comeBack();
	page = before;
});

/** The script of the page itself, without which there is no app. */
const isFirst = (address: string): boolean => /\/index-[^/]*\.js$/.test(address);

/** Runs in the page, before the tap: what the first frame after it shows, and how long after it. */
function paintedAfterTap(): Promise<{ time: number; clip: string; screen: string | undefined }> {
	return new Promise((done) =>
		document.addEventListener(
			'click',
			({ timeStamp }) =>
				requestAnimationFrame(() => {
					const clip = getComputedStyle(document.body).clipPath;
					const screen = document.querySelector('main')?.dataset.screen;
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done({ time: performance.now() - timeStamp, clip, screen });
					port2.postMessage(undefined);
				}),
			{ capture: true, once: true },
		),
	);
}
