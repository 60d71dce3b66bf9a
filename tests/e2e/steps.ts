import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answerText, type Language, type TextKey, text } from './texts.ts';

/** What a reader does and sees, in a few verbs. Every arrival at a screen holds its laws: 112 is one tap away, or in practice the way out. */

export type Answers = Readonly<Record<string, string | readonly string[]>>;
export type Place = { kind: string; step: string; heading: string; title: string; language: Language };

/** Who reads, when the test says nothing else. */
const reader: Answers = { municipality: 'midden-delfland', role: 'boa' };

/** The screen that stands still now. */
export async function arrived(page: Page): Promise<Place> {
	await page.locator('main:not([data-resting]):not([data-screen="wait"])').waitFor();
	await foldsDrawn(page);
	const { emergency, practising, ...place } = await page.evaluate(() => {
		const practising = document.querySelector('[data-practising-told]') !== null;
		const way = document.querySelector<HTMLElement>(practising ? '[data-stop]' : 'a[data-emergency]');
		const isSeen = way?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		return {
			practising,
			kind: document.querySelector('main')?.dataset.screen ?? '',
			step: document.querySelector<HTMLElement>('[data-step]')?.dataset.step ?? '',
			heading: document.querySelector('h1')?.textContent ?? '',
			title: document.title,
			language: document.documentElement.lang === 'en' ? ('en' as const) : ('nl' as const),
			emergency: isSeen ? (way?.getAttribute('href') ?? 'stop') : 'none',
		};
	});
	expect(emergency, `112 on ${place.kind} ${place.step}`).toBe(practising ? 'stop' : 'tel:112');
	return place;
}

/** A button by all of its words. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A button of which a screen reader also tells what it is about. */
export const buttonAbout = (page: Page, name: string, about: string) =>
	page.getByRole('button', { name: new RegExp(`^${literally(name)}\\s?: ${literally(about)}$`) });

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function press(page: Page, key: TextKey, from: 'main' | 'footer' = 'main'): Promise<void> {
	const { language } = await arrived(page);
	await page
		.locator(from)
		.getByRole('button', { name: text(key, {}, language), exact: true })
		.tap();
}

export async function begin(page: Page): Promise<void> {
	await press(page, 'start.begin');
	await page.locator('[data-step]').waitFor();
}

/** Begins a journey beside the signal route. */
export async function enter(page: Page, tile: 'meldcode' | 'sharing' | 'signs'): Promise<void> {
	await arrived(page);
	await page.locator(`[data-tile="${tile}"]`).tap();
	await page.locator('[data-step]').waitFor();
}

/** On from an outcome with its answers: into another journey, or to what is left to ask. */
export async function takeOffer(page: Page, offer: string): Promise<void> {
	await arrived(page);
	await page.locator(`[data-offer="${offer}"]`).tap();
	await page.locator('[data-step]').waitFor();
}

export async function expectStart(page: Page): Promise<void> {
	await page.locator('main[data-screen="start"]').waitFor();
	const { heading, language } = await arrived(page);
	expect(heading).toBe(text('start.heading', {}, language));
}

/** What is folded is drawn after what is in view. */
export async function foldsDrawn(page: Page): Promise<void> {
	await page.locator('details > div:empty').first().waitFor({ state: 'detached' });
}

export async function expectQuestion(page: Page, step: string): Promise<Place> {
	await page.locator(`[data-step="${step}"]`).waitFor();
	const place = await arrived(page);
	expect(place.heading).toBe(text(`steps.${step}.question`, {}, place.language));
	return place;
}

export async function tick(page: Page, ids: readonly string[]): Promise<void> {
	const { step, language } = await arrived(page);
	for (const id of ids) await page.getByRole('checkbox', { name: answerText(step, id, language), exact: true }).tap();
}

/** On from a question with boxes. */
export const goOn = (page: Page) => press(page, 'question.submit');

export async function answer(page: Page, step: string, choice: string | readonly string[]): Promise<void> {
	await give(page, await expectQuestion(page, step), choice);
}

async function give(page: Page, { step, language }: Place, choice: string | readonly string[]): Promise<void> {
	if (typeof choice === 'string') await button(page, answerText(step, choice, language)).tap();
	else {
		await tick(page, choice);
		await goOn(page);
	}
	await page.locator(`[data-step="${step}"]`).waitFor({ state: 'detached' });
}

/** Answers what is asked until the outcome, or until a question without an answer; tells what was asked. */
export async function walk(page: Page, answers: Answers): Promise<string[]> {
	const asked: string[] = [];
	for (let place = await arrived(page); place.step !== ''; place = await arrived(page)) {
		const choice = answers[place.step] ?? reader[place.step];
		if (choice === undefined) return asked;
		expect(place.heading).toBe(text(`steps.${place.step}.question`, {}, place.language));
		await give(page, place, choice);
		asked.push(place.step);
	}
	return asked;
}

type Outcome = { row?: string; first?: string; heading?: TextKey };

/** At the outcome, by these rows, and this partner first. */
export async function expectOutcome(page: Page, wanted: Outcome = {}): Promise<void> {
	await page.locator('main[data-screen="outcome"]').waitFor();
	const { heading, language } = await arrived(page);
	expect(heading).toBe(text(wanted.heading ?? 'outcome.heading', {}, language));
	if (wanted.row) expect(await rules(page)).toContain(wanted.row);
	if (wanted.first) expect(await firstPartner(page)).toBe(wanted.first);
}

export const firstPartner = (page: Page) =>
	page.locator('[data-layer="now"] [data-partner]').first().getAttribute('data-partner');

export const rules = (page: Page) =>
	page
		.locator('[data-layer="why"] [data-rule]')
		.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-rule')));

/** The answers as the screen tells them, by question. */
export async function told(page: Page): Promise<Record<string, string>> {
	await arrived(page);
	const entries = await page.locator('[data-answered]').evaluateAll((lines) =>
		lines.map((line): [string, string] => {
			const said = line.firstElementChild?.lastElementChild?.textContent ?? '';
			return [line.getAttribute('data-answered') ?? '', said];
		}),
	);
	return Object.fromEntries(entries);
}

/** One step back, by the button of the app. */
export const back = (page: Page) => press(page, 'question.back');

/** One step back, by the key of the phone or of the browser. */
export async function pressBackKey(page: Page): Promise<void> {
	await page.goBack();
}

/** Asks an earlier question again. */
export async function change(page: Page, step: string): Promise<void> {
	const { kind, language } = await arrived(page);
	const fold = page.locator('summary', { hasText: text('path.label', {}, language) });
	if (kind === 'question') await fold.tap();
	await buttonAbout(page, text('path.change', {}, language), text(`steps.${step}.short`, {}, language)).tap();
	await expectQuestion(page, step);
}

export const adviceNow = (page: Page) => press(page, 'question.adviceNow');
/** From the outcome to the first question. */
export async function restart(page: Page): Promise<void> {
	await press(page, 'outcome.restart');
	await page.locator('[data-step]').waitFor();
}

export const done = (page: Page) => press(page, 'outcome.done');

export async function openPage(page: Page, name: 'partners' | 'phrases' | 'about' | 'settings'): Promise<void> {
	await press(page, `pages.${name}`, 'footer');
	await page.locator(`main[data-screen="${name}"]`).waitFor();
	await arrived(page);
}

/** A long page has the way back above and below. */
export async function closePage(page: Page): Promise<void> {
	const { language } = await arrived(page);
	await button(page, text('pages.back', {}, language))
		.first()
		.tap();
}

export async function switchLanguage(page: Page): Promise<void> {
	const { language } = await arrived(page);
	const other = language === 'nl' ? { code: 'en', name: 'English' } : { code: 'nl', name: 'Nederlands' };
	await page.locator('header').getByRole('button', { name: other.name }).tap();
	await page.locator(`html[lang="${other.code}"]`).waitFor({ state: 'attached' });
}

/** Another municipality or role, from the settings and back to where the reader was. */
export async function chooseSetting(page: Page, setting: 'municipality' | 'role', id: string): Promise<void> {
	await openPage(page, 'settings');
	await press(page, setting === 'municipality' ? 'scope.changeMunicipality' : 'scope.changeRole');
	await page.locator('main[data-screen="choice"]').waitFor();
	const { language } = await arrived(page);
	await button(page, answerText(setting, id, language)).tap();
	await page.locator('main[data-screen="settings"]').waitFor();
	await closePage(page);
}
