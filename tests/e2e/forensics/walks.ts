import type { Page } from 'playwright-core';
import {
	type Answers,
	answer,
	arrived,
	begin,
	done,
	enter,
	expectQuestion,
	expectStart,
	goOn,
	rules,
	tick,
} from '../steps.ts';
import { answerText } from '../texts.ts';
import type { Needle } from './writings.ts';

export type Traced = { tile?: 'meldcode' | 'sharing' | 'signs'; answers: Answers };

/** Walks as different as can be: of other lengths, with and without boxes, in another journey. */
export const walks = {
	person: {
		answers: {
			'danger-now': 'no',
			'what-do-you-have': 'person',
			age: 'adult',
			wish: 'wants-help',
			form: 'work',
			'more-adult': ['bed-tonight', 'children'],
		},
	},
	meldcode: {
		tile: 'meldcode',
		answers: {
			'M-START': 'step-5',
			'danger-now': 'no',
			age: 'adult',
			M03: 'yes',
			'M-T': 'yes',
			M12: 'yes',
			'M-MELD': 'agreed',
			'M-MELD2': 'done',
			M16: 'yes',
		},
	},
} as const satisfies Record<string, Traced>;

/** Only for the long run. */
export const moreWalks = {
	danger: {
		answers: {
			'danger-now': 'yes',
			'call-112': 'go-on',
			'what-do-you-have': 'place',
			'place-kind': 'criminal',
			'more-place': ['own-name'],
		},
	},
	refuses: {
		answers: {
			'danger-now': 'no',
			'what-do-you-have': 'person',
			age: 'adult',
			wish: 'refuses',
			form: 'sexual',
			'more-adult': ['children', 'exploiter-in-circle'],
		},
	},
	stopped: { answers: { 'danger-now': 'yes', 'call-112': 'stop' } },
	sharing: { tile: 'sharing', answers: { P00: 'help', P03: 'no', P04: 'yes', P08: 'unsafe' } },
	signs: { tile: 'signs', answers: { 'signs-list': 'work', 'signs-work': ['AU07', 'AU08'] } },
} as const satisfies Record<string, Traced>;

/** How a walk ends. */
export const endings = ['done', 'hidden', 'tab closed', 'killed'] as const;
export type Ending = (typeof endings)[number];

/** Milliseconds. Longer than Chromium waits before it writes what stands in a tab. */
const STAY = 2800;
/** Every walk lasts as long, so that time alone tells none apart. */
const LENGTH = 14_000;

/**
 * Walks to the outcome, reads on, copies the note, begins anew, types the route code and opens the outcome by it. Gives what
 * is to be searched for on the disk.
 */
export async function takeWalk(page: Page, { tile, answers }: Traced): Promise<Needle[]> {
	const begun = performance.now();
	await arrived(page);
	await (tile ? enter(page, tile) : begin(page));
	const watched = 'call-112' in answers ? 'call-112' : Object.keys(answers).at(-1);
	for (const [step, choice] of Object.entries(answers)) {
		await expectQuestion(page, step);
		if (typeof choice !== 'string') await tick(page, choice);
		if (step === watched) await readOn(page);
		await (typeof choice === 'string' ? answer(page, step, choice) : goOn(page));
	}
	await atOutcome(page);
	await page.locator('[data-copy-note]').tap();
	await readOn(page);
	const code = await textOf(page, '[data-code]');
	const note = await textOf(page, '[data-note]');
	const rows = (await rules(page)).flatMap((row) => row ?? []);
	await done(page);
	await expectStart(page);
	await page.locator('[data-tile="code"]').tap();
	await page.locator('main[data-screen="code"]').waitFor();
	// The heading takes the focus a frame after the screen, and with it what is typed just then.
	await arrived(page);
	await page.locator('[data-code-field]').pressSequentially(code);
	await readOn(page);
	await page.locator('[data-open-code]').tap();
	await atOutcome(page);
	await page.waitForTimeout(Math.max(0, LENGTH - (performance.now() - begun)));
	return needlesOf(answers, rows, code, note);
}

async function atOutcome(page: Page): Promise<void> {
	await page.locator('main[data-screen="outcome"]').waitFor();
	await arrived(page);
}

const textOf = async (page: Page, part: string) => (await page.locator(part).first().textContent()) ?? '';

/** Scrolls down and stays: Chromium then writes what stands in the tab. */
async function readOn(page: Page): Promise<void> {
	await page.mouse.move(200, 400);
	await page.mouse.wheel(0, 5000);
	await page.waitForTimeout(STAY);
}

/** What every walk gives to search for. */
export const kinds = ['an answer', 'a question', 'a row', 'the note', 'the route code'] as const;

function needlesOf(answers: Answers, rows: readonly string[], code: string, note: string): Needle[] {
	const given = Object.entries(answers).flatMap(([step, choice]) =>
		[choice]
			.flat()
			.flatMap((id) => [
				{ what: 'an answer', text: id },
				...(['nl', 'en'] as const).map((language) => ({ what: 'an answer', text: answerText(step, id, language) })),
			]),
	);
	const lines = note.split('\n').filter((line) => /^(- |\[ \])/.test(line));
	return [
		...given,
		...Object.keys(answers).map((text) => ({ what: 'a question', text })),
		...rows.map((text) => ({ what: 'a row', text })),
		...lines.map((text) => ({ what: 'the note', text })),
		...[code, code.replaceAll('-', '')].map((text) => ({ what: 'the route code', text })),
	];
}

/** Ends the walk, and the browser with it. */
export async function end(page: Page, ending: Ending, device: { kill: () => Promise<void> }): Promise<void> {
	if (ending === 'killed') return device.kill();
	if (ending === 'done') {
		await done(page);
		await expectStart(page);
	} else if (ending === 'hidden') {
		await page.locator('[data-hide]').first().tap();
		await page.locator('[data-show]').waitFor();
	} else await page.close();
	await page.context().close();
}
