import { describe, expect, test } from 'vitest';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import type { Around } from '../../src/screen/more.ts';
import type { OutcomeScreen } from '../../src/screen/screen.ts';
import { FORBIDDEN, largeTexts } from '../helpers/bystander.ts';
import { content } from '../helpers/content.ts';
import { cardsOf, outcomeIn, outcomesIn, type Place, tell } from '../helpers/journeyScreens.ts';
import { JOURNEYS } from '../helpers/journeys.ts';
import { more, outcomeAt, resourcesIn, stateOf, textsIn, walksToEveryAdvice } from '../helpers/screens.ts';

const LANGUAGES = ['nl', 'en'] as const;
const UNSAID = /^[a-z]+\.[A-Za-z0-9.-]+$|\{\{|undefined|NaN/;

const places = new Map(JOURNEYS.map((id) => [id, outcomesIn(id)]));

describe.each(JOURNEYS)('the outcomes of %s', (id) => {
	const all = places.get(id) ?? [];
	/** Collects what is wrong over every outcome, so that one failing walk names itself. */
	const wrongIn = (look: (screen: OutcomeScreen, place: Place) => string | undefined): string[] => {
		const wrong = all.flatMap((place) => {
			const fault = look(outcomeIn(id, place), place);
			return fault ? [`${fault} (${tell(place)})`] : [];
		});
		return wrong.slice(0, 5);
	};

	test('there is one for every row', () => {
		const shown = new Set(all.flatMap((place) => outcomeIn(id, place).rules.lines.map((line) => line.id)));
		expect(Object.keys(content.more.journeys[id].rows).filter((row) => !shown.has(row))).toEqual([]);
	});

	/** Both languages have the same keys, which the build checks: of the other one a fifth is drawn. */
	const drawnIn = (language: (typeof LANGUAGES)[number]) =>
		language === 'nl' ? all : all.filter((_, index) => index % 5 === 0);

	test.each(LANGUAGES)('every text is there, no key shows through: %s', (language) => {
		const wrong = new Set<string>();
		for (const place of drawnIn(language))
			for (const [path, text] of textsIn(outcomeIn(id, place, language)))
				if ((UNSAID.test(text) || text.trim() === '') && !/website|wish/.test(path)) wrong.add(`${path}: ${text}`);
		expect([...wrong]).toEqual([]);
	});

	test.each(LANGUAGES)('headings, answers, buttons and titles are safe for a bystander: %s', (language) => {
		const texts = new Set(drawnIn(language).flatMap((place) => largeTexts(outcomeIn(id, place, language))));
		expect(texts.size).toBeGreaterThan(50);
		expect([...texts].filter((text) => FORBIDDEN[language].test(text))).toEqual([]);
	});

	test('law 2 and law 1: 112 on each, and a last line that can be dialled', () => {
		const faults = wrongIn(({ emergency, always }) => {
			const numbers = always.dials.map(({ href }) => href);
			const isThere = emergency.href === 'tel:112' && numbers.includes('tel:112') && numbers.length > 1;
			return isThere && always.text ? undefined : 'no 112 or no last line';
		});
		expect(faults).toEqual([]);
	});

	test('law 12: every action says how soon, what to do and not to do, what may be shared, and who is next', () => {
		const faults = wrongIn((screen) => {
			for (const { partner, deadline, share, next, dial, reach, open, ...card } of cardsOf(screen)) {
				if (card.do.length === 0 || card.doNot.length === 0) return `${partner} says nothing to do or to leave`;
				if (!deadline.text || !share.heading || !share.text) return `${partner} has a dash`;
				if (!dial && !reach) return `${partner} cannot be reached`;
				if (dial && (!next || !open)) return `${partner} has nobody after it, or no hours`;
			}
			return screen.rules.lines.length > 0 ? undefined : 'no reasons';
		});
		expect(faults).toEqual([]);
	});

	test('law 13: the own desk, and somebody who can be called beside it', () => {
		const faults = wrongIn(({ tracks, danger }) => {
			for (const { now, kind } of tracks) {
				const call = now.find(({ part }) => part === 'call');
				if (!now.some(({ part }) => part === 'within') && !danger) return `nothing within the municipality (${kind})`;
				if (!call?.cards.some(({ dial, open }) => dial && open?.state !== 'closed')) return `nobody to call (${kind})`;
			}
			return undefined;
		});
		expect(faults).toEqual([]);
	});

	test('every card that is not the reader leads to the line of that receiver', () => {
		const faults = wrongIn((screen) => {
			const card = cardsOf(screen).find(({ self, receiver, partner }) =>
				self
					? receiver !== undefined
					: receiver?.partner !== partner || !content.more.receivers.receivers.includes(partner),
			);
			return card && `${card.partner} has no line, or the reader has one about himself`;
		});
		expect(faults).toEqual([]);
	});
});

/** sharing.md 4.6: who reads along, by role; the words typed by hand. */
const READERS: Record<string, readonly RegExp[]> = {
	wmo: [/verslag van je gesprek/],
	youth: [/verslag van je gesprek/],
	'school-attendance': [/verslag van je gesprek/],
	inspector: [/bezwaar/],
	boa: [/bezwaar/, /Wpg/],
	counter: [/vertrouwelijke zaak/],
};
const EVERY_LINE = [...new Set(Object.values(READERS).flat().map(String))];

describe('"Wie leest mee?"', () => {
	/** Whether this outcome is about a person, as the domain says it. */
	const isAboutPerson = (id: string, { rules, answers }: OutcomeScreen): boolean => {
		const rows = rules.lines.map((line) => line.id);
		const noPerson = answers.entries.some(({ step, answer }) => step === 'P08' && /alleen om een plek/.test(answer));
		if (id === 'sharing') return !noPerson && rows.some((row) => /^E-(ZELF|VITAAL|GEEN|VT526|PLICHT|POL)$/.test(row));
		return id === 'meldcode' || rows.some((row) => /^R1[0-6]$/.test(row));
	};

	/** What the third part of the app puts around an outcome; the rest of it is not drawn. */
	const readersOf = (walk: Walk): Around =>
		more.around(stateOf(walk), { ...resourcesIn('nl'), guide: content.guide }, walk, pathOf(content.route, walk));

	function faultsOf(screen: Pick<Around, 'readers'>, role: string): string | undefined {
		const lines = screen.readers?.lines.join(' ') ?? '';
		if (!/Wie leest mee/.test(screen.readers?.heading ?? '')) return 'nobody reads along';
		if (!/appgroep/.test(lines) || !/voicemail/.test(lines)) return 'not what everybody is told';
		const wanted = (READERS[role] ?? []).map(String);
		for (const line of EVERY_LINE) {
			const isThere = new RegExp(line.slice(1, -1)).test(lines);
			if (isThere !== wanted.includes(line))
				return `${isThere ? 'a line of another role' : 'no line for this role'}: ${line}`;
		}
		return undefined;
	}

	test.each(['meldcode', 'sharing'] as const)(
		'on every outcome of %s that is about a person, with the lines of the role',
		(id) => {
			const about = (places.get(id) ?? []).filter((place) => isAboutPerson(id, outcomeIn(id, place)));
			expect(about.length).toBeGreaterThan(20);
			const wrong = about.flatMap((place) => {
				const fault = faultsOf(outcomeIn(id, place), place.walk.presets.role ?? '');
				return fault ? [`${fault} (${tell(place)})`] : [];
			});
			expect(wrong.slice(0, 5)).toEqual([]);
		},
	);

	test('on every outcome of the signal route that is about a person', () => {
		const about = walksToEveryAdvice().filter((walk) => isAboutPerson('signal', outcomeAt(walk)));
		expect(about.length).toBeGreaterThan(50);
		const wrong = about.flatMap((walk) => faultsOf(readersOf(walk), walk.presets.role ?? '') ?? []);
		expect([...new Set(wrong)]).toEqual([]);
	});
});

describe('the outcomes of the meldcode', () => {
	const all = places.get('meldcode') ?? [];

	test.each([
		['nl', /geheim/],
		['en', /secre(t|cy)/],
	] as const)('who was told of it by the person reads again that no secret is promised: %s', (language, words) => {
		const told = all.filter(({ path }) => path.situation.facts.has('disclosure'));
		expect(told.length).toBeGreaterThan(3);
		for (const place of told) {
			const { tracks } = outcomeIn('meldcode', place, language);
			const notes = tracks.filter(({ kind }) => kind === 'meldcode').flatMap(({ notes: { groups } }) => groups);
			expect(notes.flatMap(({ lines, title }) => [title, ...lines]).join(' '), tell(place)).toMatch(words);
		}
	});

	test('what counted as unknown can be made more precise, on the track of the person and nowhere else', () => {
		for (const place of all) {
			const { tracks } = outcomeIn('meldcode', place);
			const offers = tracks.filter(({ offer }) => offer).map(({ kind }) => kind);
			const assumed = place.path.steps.some((step) => step.assumed);
			expect(offers, tell(place)).toEqual(assumed ? ['person'] : []);
		}
	});

	test('who does not fall under it is led on to the signal route', () => {
		for (const place of all) {
			const offers = outcomeIn('meldcode', place).offers.map(({ id }) => id);
			expect(offers.includes('signal'), tell(place)).toBe(place.path.situation.facts.has('not-meldcode'));
		}
	});
});
