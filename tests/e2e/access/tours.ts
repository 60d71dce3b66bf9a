import type { Page } from 'playwright-core';
import { arrived } from '../steps.ts';

/**
 * Ways past every kind of screen, in any language: they know no words. Each begins at the start, for a boa in
 * Midden-Delfland, and yields the name of what stands there. The page needs a clock of its own.
 */
export const TOURS = {
	pages,
	phrases,
	signal,
	danger,
	meldcode,
	sharing,
	signs,
	map,
	practice,
	handout,
} satisfies Record<string, Tour>;

type Tour = (page: Page) => AsyncGenerator<string>;

async function* pages(page: Page): AsyncGenerator<string> {
	yield 'start';
	await foot(page, 0);
	yield 'partners';
	await page.locator('[data-search] input, input[data-search]').fill('politie');
	yield 'partners found';
	await goBack(page);
	await foot(page, 2);
	yield 'about';
	for (const name of await valuesOf(page, 'main [data-open]', 'data-open')) {
		await press(page, `main [data-open="${name}"]`);
		await page.locator('main:not([data-screen="about"])').waitFor();
		yield name;
		await goBack(page);
	}
	await goBack(page);
	await foot(page, 3);
	yield 'settings';
	for (const [label, number] of [
		['after-hours', 'Jan'],
		['interpreter', '+31 6 1234 5678'],
	]) {
		await page.locator(`[data-own-number="${label}"] input`).fill(number ?? '');
		await press(page, `[data-own-number="${label}"] button`);
	}
	yield 'settings with numbers';
	await press(page, 'main ul li button');
	await page.locator('main[data-screen="choice"]').waitFor();
	yield 'choice';
	await goBack(page);
	await goBack(page);
	await press(page, '[data-tile="talk"]');
	yield 'sheet';
	await goBack(page);
	await press(page, '[data-tile="code"]');
	await page.locator('[data-code-field]').fill('XXX');
	await press(page, '[data-open-code]');
	yield 'code refused';
	await page.setViewportSize({ width: 1280, height: 800 });
	await press(page, 'footer nav button >> nth=4');
	await page.locator('main[data-screen="keys"]').waitFor();
	yield 'keys';
}

async function* phrases(page: Page): AsyncGenerator<string> {
	await foot(page, 1);
	yield 'phrases';
	await press(page, '[data-point]');
	await page.locator('main[data-screen="point"]').waitFor();
	yield 'point';
	await press(page, '[data-language="ar"]');
	await page.locator('main[data-screen="sentences"]').waitFor();
	yield 'sentences';
	await press(page, '[data-sentence$=" passport"]');
	await page.locator('main[data-screen="phrase"]').waitFor();
	yield 'phrase';
	await press(page, '[data-turn]');
	yield 'phrase, turned';
}

async function* signal(page: Page): AsyncGenerator<string> {
	await press(page, '[data-begin]');
	yield 'question';
	await give(page, 'danger-now', 'unknown');
	yield 'danger';
	await give(page, 'call-112', 'go-on');
	yield 'question while 112 is watched';
	await give(page, 'what-do-you-have', 'person-and-place');
	await give(page, 'age', 'adult');
	await give(page, 'wish', 'wants-help');
	await give(page, 'form', 'work');
	await press(page, '[data-submit]');
	yield 'boxes with nothing ticked';
	await page.clock.fastForward('10:01');
	await page.locator('[data-over="idle"]').waitFor();
	yield 'warning';
	await page.locator('[data-stay]').tap();
	await leaveFor(page, 31);
	await page.locator('[data-over="cover"]').waitFor();
	yield 'cover';
	await page.locator('[data-stay]').tap();
	await page.locator('[data-over]').waitFor({ state: 'detached' });
	await give(page, 'more-adult', 'bed-tonight', 'children');
	yield 'outcome with two tracks';
	await press(page, '[data-nobody]');
	await page.locator('[data-not-reached]').first().waitFor();
	yield 'outcome with somebody not reached';
	await press(page, '[data-receiver-link]');
	await page.locator('main[data-screen="receivers"]').waitFor();
	yield 'receivers';
	await page.locator('[data-hide]').tap();
	await page.locator('main[data-screen="hidden"] [data-show]').waitFor();
	yield 'hidden';
}

async function* danger(page: Page): AsyncGenerator<string> {
	await press(page, '[data-begin]');
	await give(page, 'danger-now', 'yes');
	await give(page, 'call-112', 'go-on');
	await give(page, 'what-do-you-have', 'place');
	await give(page, 'place-kind', 'work');
	await press(page, 'summary:has(~ * [data-answered])');
	await press(page, '[data-answered="place-kind"] button');
	await page.locator('[data-step="place-kind"]').waitFor();
	yield 'a question asked again';
	await give(page, 'place-kind', 'work');
	await give(page, 'more-place', 'none');
	yield 'outcome of danger';
}

async function* meldcode(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="meldcode"]');
	yield 'question of the meldcode';
	await give(page, 'M-START', 'step-1');
	await give(page, 'danger-now', 'no');
	await give(page, 'M01b', 'yes');
	await give(page, 'age', 'adult');
	await give(page, 'M03', 'unknown');
	yield 'something to do first';
	await give(page, 'M03c', 'done');
	await give(page, 'M-T', 'yes');
	yield 'question with the steps of the meldcode';
}

async function* sharing(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="sharing"]');
	yield 'question of sharing';
	await give(page, 'P00', 'offence');
	await give(page, 'P06', 'yes-now');
	await give(page, 'P06n', 'done');
	await give(page, 'P08', 'unsafe');
	yield 'outcome of sharing';
}

async function* signs(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="signs"]');
	await give(page, 'signs-list', 'work');
	yield 'boxes';
	await give(page, 'signs-work', 'AU07', 'AU08');
	yield 'outcome of signs';
}

async function* map(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="map"]');
	await page.locator('main[data-screen="map"]').waitFor();
	await press(page, '[data-tab="other"]');
	await press(page, '[data-station]');
	yield 'map with a question';
	await press(page, '[data-difference]');
	await page.locator('main[data-screen="difference"]').waitFor();
	yield 'difference';
}

async function* practice(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="practise"]');
	await page.locator('main[data-screen="practise"]').waitFor();
	yield 'practise';
	await press(page, '[data-scenario="hotel-car-park"]');
	await page.locator('main[data-screen="situation"]').waitFor();
	await press(page, 'label:has([data-line])');
	yield 'situation';
	for (const stage of [1, 2]) {
		await press(page, '[data-next]');
		await page.locator('[data-stage]').nth(stage).waitFor();
	}
	await press(page, '[data-next]');
	await give(page, 'danger-now', 'no');
	yield 'question in practice';
	await give(page, 'what-do-you-have', 'offender');
	await give(page, 'more-offender', 'none');
	await press(page, '[data-done]');
	await page.locator('main[data-screen="debrief"]').waitFor();
	await press(page, '[data-what-if]');
	yield 'debrief';
	await press(page, '[data-way="practice.list"]');
	await press(page, '[data-group]');
	await page.locator('main[data-screen="group"]').waitFor();
	await press(page, 'summary');
	yield 'group';
	await press(page, '[data-minutes="10"]');
	await page.locator('main[data-screen="present"]').waitFor();
	for (let turn = 0; turn < 5; turn += 1) await press(page, '[data-turn="on"]');
	yield 'present, a question';
	while ((await page.locator('[data-slide^="reveal"]').count()) === 0) await press(page, '[data-turn="on"]');
	yield 'present, the reveal';
	await goBack(page);
	await press(page, '[data-notes-way="practice.group"]');
	await page.locator('main[data-screen="notes"]').waitFor();
	for (let turn = 0; turn < 5; turn += 1) await press(page, '[data-turn="on"]');
	yield 'notes, counting';
}

async function* handout(page: Page): AsyncGenerator<string> {
	await press(page, '[data-tile="practise"]');
	await press(page, 'main[data-screen="practise"] [data-open="handout"]');
	for (const sheet of ['debrief', 'programme']) {
		await press(page, `main[data-screen="handout"] [data-tab="${sheet}"]`);
		await page.locator(`[data-sheet="${sheet}"]`).waitFor();
		yield `hand-out, ${sheet}`;
	}
	await press(page, '[data-tab="message"]');
	await page.locator('[data-message]').waitFor();
	yield 'hand-out, message';
}

async function press(page: Page, selector: string): Promise<void> {
	await arrived(page);
	await page.locator(selector).first().tap();
}

/** The pages stand in the foot in one order. */
async function foot(page: Page, place: number): Promise<void> {
	await press(page, `footer nav button >> nth=${place}`);
	await page.locator('main:not([data-screen="start"])').waitFor();
	await arrived(page);
}

async function goBack(page: Page): Promise<void> {
	await arrived(page);
	const kind = await page.locator('main').getAttribute('data-screen');
	await page.goBack();
	await page.locator(`main:not([data-screen="${kind}"])`).waitFor();
}

export async function give(page: Page, step: string, ...chosen: string[]): Promise<void> {
	const here = page.locator(`[data-step="${step}"]`);
	await here.waitFor();
	await arrived(page);
	for (const id of chosen) await here.locator(`[data-option="${id}"]`).tap();
	const submit = here.locator('[data-submit]');
	if (await submit.count()) await submit.tap();
	await here.waitFor({ state: 'detached' });
	await arrived(page);
}

/** Another app in front, and back. */
async function leaveFor(page: Page, seconds: number): Promise<void> {
	for (const isHidden of [true, false]) {
		await page.evaluate((value) => {
			Object.defineProperty(document, 'hidden', { value, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, isHidden);
		if (isHidden) await page.clock.fastForward(seconds * 1000);
	}
}

async function valuesOf(page: Page, selector: string, attribute: string): Promise<string[]> {
	await arrived(page);
	const all = await page
		.locator(selector)
		.evaluateAll((found, name) => found.map((one) => one.getAttribute(name)), attribute);
	return all.filter((value) => value !== null);
}
