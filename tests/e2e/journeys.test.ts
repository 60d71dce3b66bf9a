import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { coldStart, type Host, host, networkOff, offlineReady, openBrowser, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { faultsOf } from './layout.ts';
import { phoneOf, settingsKey } from './readers.ts';
import {
	type Answers,
	adviceNow,
	answer,
	arrived,
	back,
	begin,
	chooseSetting,
	closePage,
	done,
	enter,
	expectOutcome,
	expectQuestion,
	expectStart,
	pressBackKey,
	rules,
	switchLanguage,
	takeOffer,
	tick,
	told,
	walk,
} from './steps.ts';
import { text } from './texts.ts';

/** The meldcode, sharing and signs. One phone for the whole file: it visits once, and then there is no network. */

/** On a Tuesday, shortly before the desks close; who comes first may depend on it. */
const anHourBefore = new Date('2026-11-24T16:15:00+01:00');
const anHourLater = new Date('2026-11-24T17:15:00+01:00');

const wmo = { municipality: 'midden-delfland', role: 'wmo' };

let browser: Browser;
let at: Host;
let phone: Phone;
let page: Page;
let role: string;

beforeAll(async () => {
	browser = await openBrowser();
	at = await host(inject('dist'));
	phone = await phoneOf(browser, at, wmo);
	role = wmo.role;
	await phone.context.clock.setFixedTime(anHourBefore);
	// After the clock, which brings timers of its own.
	await hurry(phone.context);
	await offlineReady(await phone.open(at.address));
	await networkOff(phone, at);
	page = await coldStart(phone, at.address);
});

/** One test ends where the next begins; after one that failed or went elsewhere the app starts anew. */
beforeEach(async () => {
	const isAtStart = !page.isClosed() && (await page.locator('main[data-screen="start"]').isVisible());
	if (!isAtStart) page = await coldStart(phone, at.address);
});

afterEach(() => {
	expect(phone.problems.splice(0)).toEqual([]);
});

afterAll(async () => {
	await browser.close();
});

async function readAs(wanted: string): Promise<void> {
	if (wanted !== role) await chooseSetting(page, 'role', wanted);
	role = wanted;
}

/** The questions of the meldcode of somebody who starts at step 1, in the circle at home, and reports. */
const meldcode = {
	'M-START': 'step-1',
	'danger-now': 'no',
	age: 'adult',
	M03: 'yes',
	'M-T': 'yes',
	M04: 'no',
	M05: 'done',
	M06: 'no',
	M07: 'no',
	M08: 'yes',
	M08b: 'no',
	M08c: 'no',
	M09: 'no',
	M09b: 'still',
	M10: 'done',
	M11: 'yes',
	M12: 'yes',
	'M-MELD': 'agreed',
	'M-MELD2': 'done',
	M16: 'yes',
};

/** The same, begun at a later step: what comes before it is not asked. */
function meldcodeFrom(step: '4' | '5', answers: Answers = {}): Answers {
	const { M10, M11, M12, 'M-MELD': decided, 'M-MELD2': reported, M16 } = meldcode;
	return {
		'M-START': `step-${step}`,
		'danger-now': 'no',
		age: 'adult',
		M03: 'yes',
		'M-T': 'yes',
		...(step === '4' ? { M10, M11 } : {}),
		M12,
		'M-MELD': decided,
		'M-MELD2': reported,
		M16,
		...answers,
	};
}

type End = { row: string; first: string; as?: string; also?: string; answers: Answers };

const ends: Record<'meldcode' | 'sharing' | 'signs', Record<string, End>> = {
	meldcode: {
		'a report': { row: 'E-VOLG', also: 'R16', first: 'veilig-thuis', answers: meldcodeFrom('5') },
		'help that works, without a report': {
			row: 'E-VOLG',
			also: 'R14',
			first: 'veilig-thuis',
			answers: {
				'M-START': 'step-5',
				'danger-now': 'no',
				age: 'adult',
				M03: 'yes',
				'M-T': 'yes',
				M12: 'no',
				M13: 'yes',
				M14: 'yes',
				M15: 'yes',
			},
		},
		'a child, and Veilig Thuis goes on': {
			row: 'E-VT',
			also: 'R10',
			first: 'veilig-thuis',
			answers: {
				'M-START': 'step-4',
				'danger-now': 'no',
				age: 'under-18',
				'M-T': 'yes',
				M10: 'done',
				M11: 'yes',
				M12: 'yes',
				'M-MELD': 'agreed',
				'M-MELD2': 'done',
				M16: 'no',
			},
		},
		'no suspicion any more': {
			row: 'E-SLUIT',
			first: 'domestic-focal',
			answers: {
				'M-START': 'step-4',
				'danger-now': 'no',
				age: 'adult',
				M03: 'yes',
				'M-T': 'no',
				M10: 'done',
				M11: 'no',
			},
		},
		'stopped at 112': {
			row: 'R01',
			first: 'emergency-112',
			answers: { 'M-START': 'step-1', 'danger-now': 'yes', 'call-112': 'stop' },
		},
		'a boa, and no child or violence at home': {
			row: 'E-ROUTE',
			first: 'focal-officer',
			as: 'boa',
			answers: { 'M-START': 'step-1', 'danger-now': 'no', M01b: 'no' },
		},
	},
	sharing: {
		'without a name': { row: 'E-ANON', first: 'shop', answers: { P00: 'advice', P01: 'yes' } },
		'not without a name': { row: 'E-VRAAG', first: 'focal-officer', answers: { P00: 'advice', P01: 'no', P02: 'no' } },
		'the person calls': { row: 'E-ZELF', first: 'shop', answers: { P00: 'help', P03: 'yes' } },
		'the person cannot decide': {
			row: 'E-VITAAL',
			first: 'shop',
			answers: { P00: 'help', P03: 'no', P04: 'yes', P08: 'unsafe' },
		},
		'the person decides not to': {
			row: 'E-GEEN',
			first: 'shop',
			answers: { P00: 'help', P03: 'no', P04: 'no' },
		},
		'a child': { row: 'E-VT526', first: 'veilig-thuis', answers: { P00: 'veilig-thuis', P05: 'child', P08: 'unsafe' } },
		'people locked up now': {
			row: 'E-PLICHT',
			first: 'emergency-112',
			as: 'boa',
			answers: { P00: 'offence', P06: 'yes-now', P06n: 'done', P08: 'unsafe' },
		},
		'an offence that may be reported': {
			row: 'E-POL',
			first: 'shop',
			as: 'boa',
			answers: { P00: 'offence', P06: 'unknown', P06a: 'done', P06b: 'no', P08: 'yes' },
		},
		'a check of a building': {
			row: 'E-OOV',
			first: 'oov-vth-desk',
			as: 'boa',
			answers: { P00: 'enforcement', P07: 'no', P07a: 'done', P08: 'no-person' },
		},
	},
	signs: {
		'a way out that is not there': {
			row: 'S-ACUUT',
			first: 'emergency-112',
			as: 'boa',
			answers: { 'signs-list': 'housing', 'signs-housing': ['HU10'] },
		},
		'a child in view': {
			row: 'S-WEEG',
			first: 'veilig-thuis',
			as: 'boa',
			answers: { 'signs-list': 'common', 'signs-common': ['CO06'] },
		},
		'two of different kinds': {
			row: 'S-SAMEN',
			first: 'focal-officer',
			as: 'boa',
			answers: { 'signs-list': 'work', 'signs-work': ['AU07', 'AU08'] },
		},
		'one alone': {
			row: 'S-EEN',
			first: 'focal-officer',
			as: 'boa',
			answers: { 'signs-list': 'work', 'signs-work': ['AU06'] },
		},
		nothing: {
			row: 'S-GEEN',
			first: 'focal-officer',
			as: 'boa',
			answers: { 'signs-list': 'services', 'signs-services': ['none'] },
		},
	},
};

const headingOf = (tile: string) => (tile === 'sharing' ? 'outcome.shareHeading' : 'outcome.heading');

for (const [tile, all] of Object.entries(ends) as ['meldcode' | 'sharing' | 'signs', Record<string, End>][])
	describe(`from the tile of ${tile}`, () => {
		// Every end is drawn and looked at without a browser; of these every second one is walked in one.
		test.each(Object.entries(all).filter((_, index) => index % 2 === 0))(
			'%s',
			async (_, { as = 'wmo', answers, row, first, also }) => {
				await readAs(as);
				await enter(page, tile);
				expect(await walk(page, answers)).toEqual(Object.keys(answers));
				await expectOutcome(page, { row, first, heading: headingOf(tile) });
				expect(await rules(page)).toEqual(expect.arrayContaining(also ? [row, also] : [row]));
				await done(page);
				await expectStart(page);
			},
		);
	});

test('the back key undoes every answer of the longest walk, one by one, and never leaves the app', async () => {
	await readAs('wmo');
	await enter(page, 'meldcode');
	expect(await walk(page, meldcode)).toEqual(Object.keys(meldcode));
	await expectOutcome(page, { row: 'E-VOLG', first: 'veilig-thuis' });
	for (const step of Object.keys(meldcode).toReversed()) {
		await pressBackKey(page);
		await expectQuestion(page, step);
	}
	await pressBackKey(page);
	await expectStart(page);
});

const offer = (id: string) => page.locator(`[data-offer="${id}"]`);
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult', wish: 'refuses' };

describe('from the signal route into the meldcode', () => {
	beforeEach(() => readAs('wmo'));

	test('nothing is asked twice, the way back leads to the signal, and both tracks stand in the outcome', async () => {
		await begin(page);
		await walk(page, { ...person, form: 'work', 'more-adult': ['children', 'exploiter-in-circle'] });
		await expectOutcome(page, { row: 'R16' });
		const signal = await told(page);
		for (const goBack of [back, pressBackKey]) {
			await takeOffer(page, 'meldcode');
			await expectQuestion(page, 'M-START');
			await goBack(page);
			await expectOutcome(page, { row: 'R16' });
			expect(await told(page)).toEqual(signal);
		}
		await takeOffer(page, 'meldcode');
		const asked = await walk(page, { ...meldcode, M06b: 'yes' });
		const left = Object.keys(meldcode).filter((step) => !['danger-now', 'age', 'M03', 'M-T', 'M06'].includes(step));
		expect(asked).toEqual(left.toSpliced(left.indexOf('M07'), 0, 'M06b'));
		await expectOutcome(page, { row: 'E-VOLG', first: 'veilig-thuis' });
		expect(await rules(page)).toContain('R16');
		for (const name of [text('track.meldcode'), text('track.beside')])
			expect(await heading(name).first().isVisible()).toBe(true);
		const { 'danger-now': danger, age, wish, form } = signal;
		expect(await told(page)).toMatchObject({ 'danger-now': danger, age, wish, form });
		expect(await offer('precise').count()).toBe(0);
	});

	test('"more precise" asks only what is left, and back undoes it', async () => {
		await begin(page);
		await walk(page, person);
		await adviceNow(page);
		await expectOutcome(page, { row: 'R15' });
		await takeOffer(page, 'meldcode');
		const { 'danger-now': _, age: __, 'M-T': ___, ...left } = meldcodeFrom('5');
		expect(await walk(page, left)).toEqual(Object.keys(left));
		await expectOutcome(page, { row: 'E-VOLG' });
		const before = await told(page);
		await takeOffer(page, 'precise');
		await expectQuestion(page, 'form');
		await back(page);
		await expectOutcome(page, { row: 'E-VOLG' });
		expect(await told(page)).toEqual(before);

		await takeOffer(page, 'precise');
		await answer(page, 'form', 'work');
		await expectQuestion(page, 'more-adult');
		expect(await page.locator('[data-option="exploiter-in-circle"]').count()).toBe(0);
		expect(await walk(page, { 'more-adult': ['none'] })).toEqual(['more-adult']);
		await expectOutcome(page, { row: 'E-VOLG' });
		expect(await rules(page)).toContain('R16');
		expect(await told(page)).toEqual({
			...before,
			form: text('steps.form.options.work.text'),
			'more-adult': text('steps.more-adult.options.none.text'),
		});
		expect(await offer('precise').count()).toBe(0);
		for (const step of ['more-adult', 'form']) {
			await back(page);
			await expectQuestion(page, step);
		}
		await back(page);
		await expectOutcome(page, { row: 'E-VOLG' });
		expect(await told(page)).toEqual(before);
		expect(await offer('precise').isVisible()).toBe(true);
	});
});

test('from the signs to the route, with the form filled in, and back again', async () => {
	await enter(page, 'signs');
	await walk(page, { 'signs-list': 'work', 'signs-work': ['AU01', 'AU08'] });
	await expectOutcome(page, { row: 'S-WEEG' });
	const seen = await told(page);
	for (const goBack of [back, pressBackKey]) {
		await takeOffer(page, 'signal');
		await expectQuestion(page, 'danger-now');
		await goBack(page);
		await expectOutcome(page, { row: 'S-WEEG' });
		expect(await told(page)).toEqual(seen);
	}
	await takeOffer(page, 'signal');
	expect(await walk(page, { ...person, 'more-adult': ['none'] })).toEqual([...Object.keys(person), 'more-adult']);
	await expectOutcome(page, { row: 'R15' });
	expect(await told(page)).toMatchObject({ form: text('steps.form.options.work.text') });
});

const openFolds = () =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});

async function openReceiver(partner: string): Promise<void> {
	await arrived(page);
	await openFolds();
	await page.locator(`[data-partner="${partner}"] [data-receiver-link="${partner}"]`).first().tap();
	await page.locator('main[data-screen="receivers"]').waitFor();
	await arrived(page);
}

/** Whether the line of this receiver is what the reader sees first, and hears. */
const placeOf = (partner: string) =>
	page.evaluate((id) => {
		const name = document.getElementById(`receiver-${id}`);
		const { left = 0, top = -1, height = 0 } = name?.getBoundingClientRect() ?? {};
		const seen = document.elementFromPoint(left + 4, top + height / 2);
		const line = name?.closest('[data-receiver]');
		return {
			isSeen: seen !== null && name?.contains(seen),
			hasFocus: document.activeElement === name,
			isOpen: line?.querySelector('details')?.open,
		};
	}, partner);

describe('pages over a journey', () => {
	test('the matrix opens at the line of the partner, and back closes it', async () => {
		await enter(page, 'sharing');
		await walk(page, { P00: 'advice', P01: 'yes' });
		const outcome = { row: 'E-ANON', heading: 'outcome.shareHeading' } as const;
		await expectOutcome(page, outcome);
		const before = await told(page);
		for (const [partner, goBack] of [
			['shop', closePage],
			['comensha', pressBackKey],
		] as const) {
			await openReceiver(partner);
			await expect.poll(() => placeOf(partner)).toEqual({ isSeen: true, hasFocus: true, isOpen: true });
			await goBack(page);
			await expectOutcome(page, outcome);
			expect(await told(page)).toEqual(before);
		}
	});

	test('the matrix opens from the signal route too', async () => {
		await begin(page);
		await walk(page, { 'danger-now': 'no', 'what-do-you-have': 'place', 'place-kind': 'work', 'more-place': ['none'] });
		await expectOutcome(page, { row: 'R21' });
		await openReceiver('building-control');
		await expect.poll(() => placeOf('building-control')).toEqual({ isSeen: true, hasFocus: true, isOpen: true });
		await closePage(page);
		await expectOutcome(page, { row: 'R21' });
	});

	test('talk and rights open over a question, and what was ticked stays', async () => {
		await enter(page, 'signs');
		await answer(page, 'signs-list', 'work');
		await expectQuestion(page, 'signs-work');
		await tick(page, ['AU01', 'AU08']);
		for (const [sheet, goBack] of [
			['talk', closePage],
			['rights', pressBackKey],
		] as const) {
			await arrived(page);
			await page.locator(`[data-sheet="${sheet}"]`).tap();
			await page.locator('main[data-screen="sheet"]').waitFor();
			expect((await arrived(page)).heading).toBe(text(`sheets.${sheet}.heading`));
			await page.locator('main summary').first().tap();
			const last = page.locator('[data-jump]').last();
			const section = await last.getAttribute('data-jump');
			await last.tap();
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`section-${section}`);
			await goBack(page);
			await expectQuestion(page, 'signs-work');
			expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
			expect(Object.keys(await told(page))).toEqual(['signs-list']);
		}
	});

	test('in English too', async () => {
		await readAs('wmo');
		await enter(page, 'meldcode');
		await walk(page, { 'M-START': 'step-4' });
		await switchLanguage(page);
		await walk(page, meldcodeFrom('4'));
		await expectOutcome(page, { row: 'E-VOLG' });
		await switchLanguage(page);
		await expectOutcome(page, { row: 'E-VOLG' });
	});
});

/** What the browser may write to its history on the disk, and all that it keeps. */
const leftBehind = () =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return {
			address: location.href,
			state: history.state,
			length: history.length,
			local: { ...localStorage },
			session: sessionStorage.length,
			databases: await indexedDB.databases(),
			cached: kept.flat().map(({ url }) => url),
		};
	});

describe('a call in the meldcode', () => {
	beforeEach(() => readAs('wmo'));

	const see = (state: 'hidden' | 'visible') =>
		page.evaluate((value) => {
			Object.defineProperty(document, 'visibilityState', { value, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);

	test('keeps its place for an hour; after a reload step 4 is five questions away', async () => {
		const first = { 'danger-now': 'no', age: 'adult', M03: 'yes', 'M-T': 'yes' };
		await enter(page, 'meldcode');
		await walk(page, { 'M-START': 'step-2', ...first, M04: 'no' });
		await expectQuestion(page, 'M08');
		const before = await told(page);
		const desk = page.locator('[data-partner="focal-officer"]');
		const open = await desk.textContent();

		await see('hidden');
		await page.clock.setFixedTime(anHourLater);
		await see('visible');
		await expect.poll(() => desk.textContent()).not.toBe(open);
		await expectQuestion(page, 'M08');
		expect(await told(page)).toEqual(before);

		await page.reload();
		await expectStart(page);
		await enter(page, 'meldcode');
		const asked = await walk(page, { 'M-START': 'step-4', ...first });
		expect(asked).toEqual(['M-START', ...Object.keys(first)]);
		await expectQuestion(page, 'M10');
		expect(await page.locator('[data-partner="veilig-thuis"] a[href^="tel:"]').isVisible()).toBe(true);
	});
});

describe('what a walk through the meldcode leaves behind', () => {
	beforeEach(() => readAs('wmo'));

	/** The traces of one walk on a page of its own, with a page over one of its questions. */
	async function tracesOf(answers: Answers) {
		page = await coldStart(phone, at.address);
		const titles = [await page.title()];
		const start = await leftBehind();
		await enter(page, 'meldcode');
		for (const [step, choice] of Object.entries(answers)) {
			titles.push((await expectQuestion(page, step)).title);
			await answer(page, step, choice);
		}
		await expectOutcome(page);
		titles.push(await page.title());
		return { titles, start, end: await leftBehind() };
	}

	test('nothing in storage, address or history, and a title with a number', async () => {
		const one = await tracesOf(meldcodeFrom('5'));
		const { 'M-MELD2': _, M16: __, ...until } = meldcodeFrom('5', { M03: 'no', 'M-T': 'no', 'M-MELD': 'refuses' });
		const other = await tracesOf({ ...until, 'M-MELD2-outside': 'done', M16: 'no' });
		expect(other).toEqual(one);
		const { length: _length, ...start } = one.start;
		expect(one.end).toMatchObject(start);
		expect(start).toMatchObject({ address: at.address, state: null, session: 0, databases: [] });
		expect(Object.keys(start.local)).toEqual([settingsKey]);
		expect(JSON.parse(start.local[settingsKey] ?? '')).toEqual({
			...wmo,
			language: 'nl',
			appearance: 'system',
			size: 'usual',
			own: {},
		});
		expect(await phone.context.cookies()).toEqual([]);
		const name = text('app.name');
		for (const title of one.titles.slice(1, -1)) expect(title).toBe(`${name} · ${text('question.step')}`);
		expect([one.titles.at(0), one.titles.at(-1)]).toEqual([name, `${name} · ${text('outcome.step')}`]);
	});
});

/** Every other kind of screen is looked at in tests/e2e/access. */
test('on the longest advice, that of the meldcode, nothing is cut off, too small to hit, or wrong for axe', async () => {
	await readAs('wmo');
	await enter(page, 'meldcode');
	await walk(page, { 'M-START': 'step-4', 'danger-now': 'no', age: 'adult', M03: 'unknown' });
	const { M10, M11, ...rest } = meldcodeFrom('4');
	await walk(page, { M03c: 'done', ...rest, 'M-MELD2-outside': 'done', M10: M10 ?? '', M11: M11 ?? '' });
	await expectOutcome(page, { row: 'E-VOLG' });
	expect(await faultsOf(page, 'the advice', true)).toEqual([]);
});
