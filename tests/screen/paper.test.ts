import { describe, expect, test } from 'vitest';
import { momentOf } from '../../src/build/runCases.ts';
import { pathOf, shownOptions, stepOf, type Walk } from '../../src/flow/walk.ts';
import type { Paper } from '../../src/screen/paper.ts';
import { fitted } from '../../src/screen/paperFit.ts';
import { fits } from '../../src/screen/paperRoom.ts';
import type { Language, OutcomeScreen } from '../../src/screen/screen.ts';
import { content, MUNICIPALITIES, ROLES } from '../helpers/content.ts';
import { cardsOf } from '../helpers/journeyScreens.ts';
import { type Beside, flowFor, JOURNEYS, precisely } from '../helpers/journeys.ts';
import { HOURS, screenOf, textsIn } from '../helpers/screens.ts';

type Shown = { name: string; screen: OutcomeScreen; paper: Paper };

const address = 'https://gemeente.example/signaal/';

/** A walk that takes another answer at each question, by turn, with every box ticked or one. */
function walkBy(journey: Beside | 'signal', walk: Walk, turn: number): Walk {
	const { route } = flowFor(journey);
	const { at, situation } = pathOf(route, walk);
	if (at === 'outcome') return walk;
	const options = shownOptions(route, at, situation).map(({ id }) => id);
	const boxes = options.slice(0, -1);
	const one = [options[(turn + walk.answers.length * (1 + (turn % 3))) % options.length] ?? ''];
	const chosen = stepOf(route, at).kind === 'all' && turn % 2 === 0 ? boxes : one;
	return walkBy(journey, { ...walk, answers: [...walk.answers, { step: at, chosen }] }, turn);
}

function drawn(journey: Beside | 'signal', walk: Walk, hour: (typeof HOURS)[number], language: Language): Shown {
	const screen = screenOf(walk, { journey, now: momentOf(hour) ?? new Date(), address }, language);
	if (screen.kind !== 'outcome' || !screen.paper) throw new Error('no outcome with a paper');
	const { municipality, role } = walk.presets;
	const given = walk.answers.map(({ chosen }) => chosen.join('+')).join(' ');
	return { name: `${journey} ${municipality} ${role} ${given}`, screen, paper: screen.paper };
}

/** Every flow, for every role, at every kind of hour, in both languages. */
const shown: Shown[] = (['signal', ...JOURNEYS] as const).flatMap((journey) =>
	ROLES.flatMap((role, index) =>
		Array.from({ length: 8 }, (_, turn) => {
			const municipality = MUNICIPALITIES[(index + turn) % MUNICIPALITIES.length] ?? '';
			const answers = journey === 'meldcode' && turn % 4 < 2 ? [precisely] : [];
			const walk = walkBy(journey, { presets: { municipality, role }, answers }, turn);
			const hour = HOURS[(index + turn) % HOURS.length] ?? 'day';
			return drawn(journey, walk, hour, turn % 3 === 0 ? 'en' : 'nl');
		}),
	),
);

const blocksOf = (paper: Paper) => paper.columns.flat();
const onPaper = (paper: Paper) => blocksOf(paper).flatMap(({ card }) => card ?? []);
const nowCards = ({ tracks }: OutcomeScreen) => tracks.flatMap(({ now }) => now.flatMap(({ cards }) => cards));

/** Names the first papers that are wrong. */
function wrongIn(look: (one: Shown) => string | undefined): string[] {
	return shown
		.flatMap((one) => {
			const fault = look(one);
			return fault ? [`${fault} (${one.name})`] : [];
		})
		.slice(0, 5);
}

test('there is much to look at, and it differs', () => {
	expect(new Set(shown.map(({ paper }) => JSON.stringify(paper))).size).toBeGreaterThan(150);
	expect(new Set(shown.map(({ paper }) => paper.size)).size).toBeGreaterThan(2);
	expect(Math.max(...shown.map(({ paper }) => onPaper(paper).length))).toBeGreaterThan(6);
});

describe('the paper', () => {
	test('has every card of what to do now, in order, with its number and deadline', () => {
		expect(
			wrongIn(({ screen, paper }) => {
				const wanted = nowCards(screen).map(({ partner, name, dial, deadline }) =>
					[partner, name, dial?.number, deadline.text].join(),
				);
				const told = onPaper(paper).map(({ partner, name, number, deadline }) =>
					[partner, name, number, deadline].join(),
				);
				return told.join('\n') === wanted.join('\n') ? undefined : `${told} instead of ${wanted}`;
			}),
		).toEqual([]);
	});

	test('fits on its page, whatever was answered', () => {
		expect(wrongIn(({ paper }) => (fits(paper) ? undefined : 'too long'))).toEqual([]);
		for (const { paper } of shown) expect(paper.size).toBeGreaterThanOrEqual(9.5);
	});

	test('says what to say first and what may be shared on the first card of a call', () => {
		expect(
			wrongIn(({ screen, paper }) => {
				const first = nowCards(screen)[0];
				const card = onPaper(paper)[0];
				if (first?.call && card?.say?.text !== `“${first.call.say.text}”`) return 'nothing to say';
				return card?.share?.text === first?.share.heading ? undefined : 'not what may be shared';
			}),
		).toEqual([]);
	});

	test('tells how to reach who has no number', () => {
		expect(
			wrongIn(({ screen, paper }) => {
				if (nowCards(screen).length > 5) return undefined;
				const told = JSON.stringify(onPaper(paper).map(({ ways }) => ways));
				const lost = nowCards(screen).find(({ dial, reach, same }) => !dial && !same && reach && !told.includes(reach));
				return lost && `no way to ${lost.partner}`;
			}),
		).toEqual([]);
	});

	test('says that there is more when something stayed off it, and only then', () => {
		expect(
			wrongIn(({ screen, paper }) => {
				const lines = screen.tracks.flatMap(({ doNot, then, consider }) => [
					...doNot.lines,
					...(then?.cards ?? []),
					...(consider?.cards ?? []),
				]).length;
				const calls = new Set(nowCards(screen).flatMap(({ call, partner }) => (call ? [partner] : []))).size;
				const whole =
					blocksOf(paper).filter(({ line }) => line !== undefined).length === lines &&
					onPaper(paper).filter(({ ready }) => ready).length === calls;
				if (whole === (paper.more === undefined)) return undefined;
				// Numbers for phones that block another are told once, and the first to go.
				return whole && cardsOf(screen).some(({ second }) => second) ? undefined : `more: ${paper.more}`;
			}),
		).toEqual([]);
	});

	test('ends with who is always there, the rules, whose decision it is, and the address', () => {
		expect(
			wrongIn(({ screen, paper }) => {
				const small = paper.small.join(' ');
				if (paper.always.lines.join() !== screen.always.text) return 'another last line';
				if (!screen.rules.lines.every(({ id }) => small.includes(id))) return `a rule is missing in ${small}`;
				if (!small.includes(screen.rules.disclaimer)) return 'no disclaimer';
				return paper.callback === screen.afterwards?.lines[0] && paper.app.address === address ? undefined : 'no end';
			}),
		).toEqual([]);
	});

	test('shows above the fold the name of the app and the route code as they are on the screen', () => {
		expect(
			wrongIn(({ screen, paper }) =>
				paper.name === 'Signaalroute' && paper.code === screen.code?.text ? undefined : 'another top',
			),
		).toEqual([]);
	});
});

describe('what it does not tell', () => {
	test('no question and no answer, but where the advice itself has those words', () => {
		const texts = (value: unknown) => textsIn(value).map(([, text]) => text);
		expect(
			wrongIn(({ screen: { tracks, danger, scope, answers }, paper }) => {
				const advice = texts([tracks, danger, scope]);
				const told = texts(paper).filter((text) => !advice.includes(text));
				const entry = answers.entries.find(
					({ question, answer }) =>
						told.includes(question) ||
						told.includes(answer) ||
						(answer.length > 24 && told.some((text) => text.includes(answer))),
				);
				return entry && `${entry.question}: ${entry.answer}`;
			}),
		).toEqual([]);
	});

	test('nothing of a person: no number but those of partners, rules, dates and the code, no field for a name', () => {
		const numbers = Object.values(content.guide.partners)
			.flatMap(({ phone, alternative }) => [phone, alternative])
			.filter((number) => number !== undefined);
		const ids = /\b[A-Z]+-?[A-Z0-9]*\d[\w-]*\b|\b\d+\.\d+\.\d+\b|\b\d{1,2} [a-z]+ 20\d\d\b|\barti(?:kel|cle) \d+\b/gi;
		expect(
			wrongIn(({ screen, paper }) => {
				const known = [...numbers, paper.code ?? '', ...screen.rules.lines.map(({ id }) => id)];
				const { size: _, ...told } = paper;
				for (const [path, text] of textsIn(told)) {
					const left = known.reduce((rest, number) => rest.replaceAll(number, ''), text).replace(ids, '');
					if (/\d{3,}/.test(left) && !/\b112\b/.test(left)) return `${path}: ${left}`;
					if (/^(naam|name|bsn|geboorte|birth|adres|address|telefoon)\b[^.]*:/i.test(text.trim())) return text;
				}
				return undefined;
			}),
		).toEqual([]);
	});
});

test('the date is that of the wall clock in the Netherlands, in the words of the language', () => {
	const walk = walkBy('signal', { presets: { municipality: 'midden-delfland', role: 'boa' }, answers: [] }, 1);
	const dated = (language: Language) => {
		const screen = screenOf(walk, { now: new Date('2026-11-24T23:30:00Z') }, language);
		return screen.kind === 'outcome' && screen.paper?.dated;
	};
	expect(dated('nl')).toEqual(['Geprint op 25 november 2026', 'Versie 0.0.0 · inhoud van 22 november 2026']);
	expect(dated('en')).toEqual(['Printed on 25 November 2026', 'Version 0.0.0 · content of 22 November 2026']);
});

test('what can be missed most goes first, and no card of what to do now goes', () => {
	const told = {
		label: 'Zeg als eerste',
		text: 'Ik bel over iets wat misschien niet klopt en ik wil graag overleggen. '.repeat(2),
	};
	const paperWith = (count: number): Paper => {
		const cards = Array.from({ length: count }, (_, index) => ({
			partner: `p${index}`,
			name: 'Aandachtsfunctionaris van de gemeente',
			deadline: 'Vandaag',
			number: '0800-2000',
			say: told,
			ready: told,
			share: told,
		}));
		const list = (heading: string) => ({ heading, lines: [`${heading} een`, `${heading} twee`] });
		return fitted({
			name: 'Signaalroute',
			scope: 'Geldt voor: iedereen',
			dated: ['Vandaag'],
			first: [],
			tracks: [
				{ now: [{ heading: 'Bel', cards }], doNot: list('Niet'), then: list('Daarna'), consider: list('Overweeg') },
			],
			more: 'Er is meer',
			always: { heading: 'Altijd', lines: ['112'] },
			callback: 'Spreek af wie terugbelt.',
			small: [],
			app: { label: 'De app', address },
		});
	};
	const seen = new Set<string>();
	for (let count = 1; count <= 12; count += 1) {
		const paper = paperWith(count);
		const cards = onPaper(paper);
		const has = (word: string) => blocksOf(paper).some(({ line }) => line?.startsWith(word));
		const lost = {
			consider: !has('Overweeg'),
			ready: cards.some(({ ready }) => !ready),
			then: !has('Daarna'),
			say: cards.some(({ say }) => !say),
		};
		for (const [part, isLost] of Object.entries(lost)) if (isLost) seen.add(part);
		expect(cards).toHaveLength(count);
		expect(fits(paper)).toBe(true);
		expect(paper.more === undefined).toBe(!Object.values(lost).includes(true) && has('Overweeg twee'));
		if (lost.ready) expect(lost.consider).toBe(true);
		if (lost.say) expect(lost).toMatchObject({ consider: true, ready: true });
	}
	expect([...seen]).toEqual(['consider', 'ready', 'then', 'say']);
});

test('little stands large, much stands small', () => {
	const byLength = shown.toSorted((a, b) => cardsOf(a.screen).length - cardsOf(b.screen).length);
	expect(byLength[0]?.paper).toMatchObject({ size: 11.5 });
	expect(byLength[0]?.paper.more).toBeUndefined();
	expect(byLength.at(-1)?.paper).toMatchObject({ size: 9.5, more: expect.stringContaining('app') });
});
