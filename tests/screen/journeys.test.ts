import { describe, expect, test } from 'vitest';
import { momentOf } from '../../src/build/runCases.ts';
import { isQuestion, pathOf, shownOptions, stepOf } from '../../src/flow/walk.ts';
import { FORBIDDEN, largeTexts } from '../helpers/bystander.ts';
import { questionAt, questionsIn, screenAt, tell } from '../helpers/journeyScreens.ts';
import { flowFor, JOURNEYS } from '../helpers/journeys.ts';
import { screenOf, textsIn } from '../helpers/screens.ts';

const LANGUAGES = ['nl', 'en'] as const;
/** A key, or a word that was never filled in. */
const UNSAID = /^[a-z]+\.[A-Za-z0-9.-]+$|\{\{|undefined|NaN/;

describe.each(JOURNEYS)('the questions of %s', (id) => {
	const places = questionsIn(id);
	const { route } = flowFor(id);

	test('each stands there, in a screen of its own', () => {
		const steps = new Set(places.map(({ path }) => path.at));
		const shown = Object.keys(route.flow.steps).filter(
			(step) => !(id === 'meldcode' && /^(municipality|role)$/.test(step)),
		);
		expect(shown.filter((step) => !steps.has(step))).toEqual([]);
	});

	test.each(LANGUAGES)('every text is there, no key shows through: %s', (language) => {
		const wrong = new Set<string>();
		for (const place of places)
			for (const [path, text] of textsIn(screenAt(id, place, language)))
				if ((UNSAID.test(text) || text.trim() === '') && !/website|wish|stateText$/.test(path))
					wrong.add(`${place.path.at} ${path}: ${text}`);
		expect([...wrong]).toEqual([]);
	});

	test('law 2: 112 is one tap away on every screen', () => {
		for (const place of places) expect(screenAt(id, place).emergency.href, tell(place)).toBe('tel:112');
	});

	test.each(LANGUAGES)('headings, answers, buttons and titles are safe for a bystander: %s', (language) => {
		const texts = new Set(places.flatMap((place) => largeTexts(screenAt(id, place, language))));
		expect(texts.size).toBeGreaterThan(50);
		expect([...texts].filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
	});

	test('a title carries at most a step, never a question', () => {
		const titles = new Set(places.map((place) => screenAt(id, place).title));
		for (const title of titles) expect(title).toMatch(/^Signaalroute · (vraag|instelling|stap \d)$/);
	});

	test('whom to call keeps its place when an hour goes by: only the clock changes', () => {
		const calling = places.filter(({ path }) => stepOf(route, path.at).call !== undefined);
		if (id !== 'signs') expect(calling.length).toBeGreaterThan(3);
		const still = (place: (typeof places)[number], hour: string): string =>
			JSON.stringify(questionAt(id, place, 'nl', momentOf(hour)), (key, value) => (key === 'open' ? undefined : value));
		for (const place of calling) expect(still(place, '17:30'), tell(place)).toBe(still(place, '16:30'));
	});

	test('what is promised of what follows is kept: "nog hooguit" goes down with every question', () => {
		const left = (text: string | undefined): number => Number(/hooguit (\d+)/.exec(text ?? '')?.[1] ?? 0);
		for (const place of places) {
			const { at, situation } = place.path;
			const here = screenAt(id, place);
			if (here.kind !== 'question' || here.progress === undefined) continue;
			for (const { id: option } of shownOptions(route, at, situation)) {
				const walk = { ...place.walk, answers: [...place.walk.answers, { step: at, chosen: [option] }] };
				if (pathOf(route, walk).at === 'outcome') continue;
				const next = screenOf(walk, { journey: id });
				if (next.kind !== 'question' || next.progress === undefined || !isQuestion(stepOf(route, next.step))) continue;
				if (next.guidance?.stepper?.text !== here.guidance?.stepper?.text) continue;
				expect(left(next.progress), `${tell(place)} ${at}=${option}`).toBeLessThan(left(here.progress));
			}
		}
	});
});

describe('the questions of the meldcode', () => {
	const places = questionsIn('meldcode').filter(({ path }) => path.at !== 'call-112');

	test('G3: on every one advice of Veilig Thuis, without names, can be called', () => {
		for (const place of places) {
			const { guidance } = questionAt('meldcode', place);
			const called = guidance?.calls?.contacts.filter(({ partner }) => partner === 'veilig-thuis') ?? [];
			const numbers = [guidance?.advice?.dial.href, ...called.map(({ dial }) => dial?.href)];
			expect(numbers, tell(place)).toContain('tel:08002000');
		}
	});

	test('each says where the reader is: exactly one of the five, or the start', () => {
		const within = places.filter(({ path }) => stepOf(flowFor('meldcode').route, path.at).deferred === undefined);
		for (const place of within) {
			const { stepper } = questionAt('meldcode', place).guidance ?? {};
			const now = (stepper?.entries ?? []).filter(({ state }) => state === 'now');
			expect(stepper?.entries, tell(place)).toHaveLength(5);
			expect(now.length, tell(place)).toBe(stepper?.text === 'Begin van de meldcode' ? 0 : 1);
			if (now[0]) expect(stepper?.text).toBe(`Stap ${now[0].id} van 5: ${now[0].name}`);
		}
	});

	test('who wants it more precise is past the five steps, not at the start again', () => {
		const precise = places.filter(({ path }) => stepOf(flowFor('meldcode').route, path.at).deferred === 'yes');
		expect(new Set(precise.map(({ path }) => path.at)).size).toBe(4);
		for (const place of precise) {
			const { stepper } = questionAt('meldcode', place).guidance ?? {};
			expect(stepper?.text, tell(place)).not.toBe('Begin van de meldcode');
			expect((stepper?.entries ?? []).filter(({ state }) => state !== 'done')).toEqual([]);
		}
	});

	test('whoever is to be called can be reached: a number, or how to get there', () => {
		const lost = places.flatMap((place) =>
			(questionAt('meldcode', place).guidance?.calls?.contacts ?? [])
				.filter(({ dial, reach }) => dial === undefined && reach.length === 0)
				.map(({ partner }) => `${place.path.at} ${partner}`),
		);
		expect(lost).toEqual([]);
	});

	test('trafficking brings the aandachtsfunctionaris for it into the consultation, and nothing else does', () => {
		for (const place of places.filter(({ path }) => path.at === 'M08')) {
			const partners = questionAt('meldcode', place).guidance?.calls?.contacts.map(({ partner }) => partner) ?? [];
			expect(partners).toContain('domestic-focal');
			expect(partners.includes('focal-officer')).toBe(place.path.situation.facts.has('trafficking'));
		}
	});

	test.each([
		['nl', /niet beloven dat het geheim/i],
		['en', /cannot promise.*secret|cannot promise to keep/i],
	] as const)('who is told of it by the person gets words about not promising a secret: %s', (language, words) => {
		const told = places.filter(({ path }) => path.at === 'M09c');
		expect(told.length).toBeGreaterThan(0);
		for (const place of told)
			expect(questionAt('meldcode', place, language).guidance?.do.join(' '), tell(place)).toMatch(words);
	});

	test('the answers so far never name a step that was not asked', () => {
		for (const place of places) {
			const { route } = flowFor('meldcode');
			// What was to be done first is no answer.
			const asked = pathOf(route, place.walk)
				.steps.map(({ step }) => step)
				.filter((step) => stepOf(route, step).kind !== 'do');
			expect(questionAt('meldcode', place).path.entries.map(({ step }) => step)).toEqual(asked);
		}
	});
});
