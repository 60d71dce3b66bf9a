import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, host, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { faultsOf } from './layout.ts';
import { lightPhone, phoneOf } from './readers.ts';
import { arrived, begin, expectQuestion, walk } from './steps.ts';

const wmo = { municipality: 'midden-delfland', role: 'wmo' };
const DESK = { width: 1440, height: 900 };
const PROJECTOR = { width: 1920, height: 1080 };
const POINTS = 72 / 25.4;

let browser: Browser;
let at: Host;
let reader: Phone;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
});

afterAll(async () => {
	await browser.close();
	await at.goDown();
});

async function leave(): Promise<void> {
	expect(reader.problems.filter((problem) => !problem.includes('blocked by Playwright'))).toEqual([]);
	await reader.context.close();
}

const screen = (kind: string) => page.locator(`main[data-screen="${kind}"]:not([data-resting])`);
const texts = () => page.locator('[data-frame] svg text').count();

async function openMap(): Promise<void> {
	await arrived(page);
	await page.locator('[data-tile="map"]').tap();
	await screen('map').locator('[data-frame] svg').first().waitFor();
}

async function view(id: string): Promise<void> {
	await page.locator(`[data-tab="${id}"]`).click();
	await page.locator(`[data-tab="${id}"][aria-current]`).waitFor();
}

describe('on a phone', () => {
	afterEach(leave);

	test('the whole page reads at every size, and a machine finds nothing to improve', async () => {
		reader = await lightPhone(browser, at, wmo);
		page = await reader.open(at.address);
		await openMap();
		await view('other');
		expect(await faultsOf(page, 'map', true)).toEqual([]);
		await page.locator('[data-difference]').tap();
		await screen('difference').waitFor();
		expect(await faultsOf(page, 'difference', true)).toEqual([]);
	});

	test('the picture is as wide as its frame at once, whatever the frame becomes', async () => {
		reader = await lightPhone(browser, at, wmo);
		page = await reader.open(at.address);
		await openMap();
		const widths = await page
			.locator('[data-frame]')
			.first()
			.evaluate((frame) =>
				[200, 500, 280].map((wanted) => {
					(frame as HTMLElement).style.width = `${wanted}px`;
					return [frame.clientWidth, frame.querySelector('svg')?.getBoundingClientRect().width];
				}),
			);
		for (const [frame, picture] of widths) expect(picture).toBeCloseTo(frame ?? 0, 0);
	});

	test('from a question the walk is lit and in view; a station opens its question, and an answer is changed from there', async () => {
		reader = await lightPhone(browser, at, wmo);
		page = await reader.open(at.address);
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' });
		await page.locator('summary').last().tap();
		await page.locator('[data-to-map]').tap();
		await screen('map').waitFor();
		expect(await page.locator('[data-tab="person"]').getAttribute('aria-current')).toBe('true');
		const due = page.locator('[data-station="wish"][aria-current="step"]').first();
		await expect.poll(() => isInView('[data-station="wish"][aria-current="step"]')).toBe(true);
		await due.focus();
		await page.keyboard.press('Enter');
		await page.locator('[data-panel] h2:focus').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('[data-panel]').waitFor({ state: 'detached' });
		expect(await due.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.locator('[data-station="what-do-you-have"]').first().tap();
		await page.locator('[data-panel] [data-change]').tap();
		await expectQuestion(page, 'what-do-you-have');
	});
});

describe('with room', () => {
	beforeAll(async () => {
		reader = await phoneOf(browser, at, wmo, { viewport: DESK, isMobile: false, serviceWorkers: 'block' });
		await hurry(reader.context);
		page = await reader.open(at.address);
		await openMap();
	});
	afterAll(leave);

	test('all fits the width at once; larger, smaller and whole do as they say, by mouse and by keyboard', async () => {
		const width = () => page.locator('[data-figure="signal"] svg').evaluate((svg) => svg.getBoundingClientRect().width);
		const frame = await page.locator('[data-figure="signal"] [data-frame]').boundingBox();
		await expect.poll(width).toBeLessThanOrEqual(frame?.width ?? 0);
		const first = await width();
		await page.locator('[data-figure="signal"] [data-zoom="in"]').click();
		await expect.poll(width).toBeGreaterThan(first * 1.2);
		await page.locator('[data-figure="signal"] [data-frame]').focus();
		await page.keyboard.press('ArrowRight');
		const scrolled = () =>
			page.locator('[data-figure="signal"] [data-frame]').evaluate((element) => element.scrollLeft);
		await expect.poll(scrolled).toBeGreaterThan(0);
		await page.locator('[data-figure="signal"] [data-zoom="whole"]').click();
		const height = () =>
			page.locator('[data-figure="signal"] svg').evaluate((svg) => svg.getBoundingClientRect().height);
		await expect.poll(height).toBeLessThanOrEqual(DESK.height * 0.8 + 1);
		expect(await texts()).toBeGreaterThan(100);
	});

	test('in Chromium no words leave their box, and none lie over others', async () => {
		for (const id of ['person', 'meldcode', 'all']) {
			await view(id);
			await expect.poll(texts).toBeGreaterThan(50);
			expect(await page.evaluate(wordsOutside), id).toEqual([]);
		}
	});

	test('on a projector the letters of one kind of signal are twice those of a page', async () => {
		await page.setViewportSize(PROJECTOR);
		await view('place');
		const smallest = () =>
			page.evaluate(() => {
				const scale = (svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				return Math.min(
					...[...document.querySelectorAll<SVGTextElement>('[data-frame] text')].map(
						(text) => Number(text.getAttribute('font-size')) * scale(text.ownerSVGElement as SVGSVGElement),
					),
				);
			});
		await page.locator('[data-zoom="in"]').click();
		await expect.poll(smallest).toBeGreaterThan(16);
	});

	test.each([
		['person', 297, 210],
		['place', 297, 210],
		['meldcode', 297, 210],
		['all', 420, 297],
	])('on paper %s is one sheet of %d by %d mm, all of it on the sheet', async (id, width, height) => {
		await view(id);
		await page.emulateMedia({ media: 'print' });
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		const [, right, top] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
		expect(Number(right)).toBeCloseTo(width * POINTS, -0.5);
		expect(Number(top)).toBeCloseTo(height * POINTS, -0.5);
		const off = await page.evaluate(() => {
			const sheet = document.querySelector('[data-paper]')?.getBoundingClientRect();
			return [...document.querySelectorAll('[data-paper] p, [data-paper] li, [data-paper] text')]
				.filter((one) => {
					const { left, right, top, bottom } = one.getBoundingClientRect();
					return !sheet || left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom;
				})
				.map(({ textContent }) => textContent);
		});
		expect(off).toEqual([]);
		expect(await page.locator('header').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
	});
});

function isInView(selector: string): Promise<boolean> {
	return page.evaluate((one) => {
		const found = [...document.querySelectorAll(one)];
		return found.some((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
	}, selector);
}

/** Runs in the page. */
function wordsOutside(): string[] {
	const wrong: string[] = [];
	const boxes: { text: string; box: DOMRect }[] = [];
	for (const text of document.querySelectorAll<SVGTextElement>('[data-frame] svg text')) {
		const box = text.getBoundingClientRect();
		boxes.push({ text: text.textContent ?? '', box });
		const frame = text.parentElement?.querySelector('rect:not([fill="transparent"])')?.getBoundingClientRect();
		if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1))
			wrong.push(`leaves its box: ${text.textContent}`);
	}
	boxes.sort((one, other) => one.box.top - other.box.top);
	boxes.forEach((one, index) => {
		for (const other of boxes.slice(index + 1)) {
			if (other.box.top > one.box.bottom) break;
			const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down = one.box.bottom - other.box.top;
			// Lines of one text lie close.
			if (across > 1 && down > one.box.height / 2) wrong.push(`${one.text} / ${other.text}`);
		}
	});
	return wrong;
}
