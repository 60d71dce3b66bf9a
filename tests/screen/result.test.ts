import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../src/flow/advice.ts';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import type { OutcomeScreen } from '../../src/screen/screen.ts';
import { content } from '../helpers/content.ts';
import { cardsOf, outcomesIn } from '../helpers/journeyScreens.ts';
import { JOURNEYS } from '../helpers/journeys.ts';
import { outcomeAt, screenOf, walksToEveryAdvice } from '../helpers/screens.ts';

const { route, guide } = content;

type Shown = { name: string; walk: Walk; screen: OutcomeScreen };

/** Every tenth of the walks to every advice, and every outcome of the journeys beside it. */
const shown: Shown[] = [
	...walksToEveryAdvice()
		.filter((_, index) => index % 10 === 0)
		.map((walk) => ({ name: tell(walk), walk, screen: outcomeAt(walk, 'day', 'nl', 'all') })),
	...JOURNEYS.flatMap((journey) =>
		outcomesIn(journey)
			.filter((_, index) => index % 4 === 0)
			.flatMap(({ walk }) => {
				const screen = screenOf(walk, { journey });
				return screen.kind === 'outcome' ? [{ name: `${journey} ${tell(walk)}`, walk, screen }] : [];
			}),
	),
];

function tell({ presets, answers }: Walk): string {
	return [presets.municipality, presets.role, ...answers.map(({ chosen }) => chosen.join('+'))].join(' ');
}

/** Names the first outcomes that are wrong. */
function wrongIn(look: (one: Shown) => string | undefined): string[] {
	return shown
		.flatMap((one) => {
			const fault = look(one);
			return fault ? [`${fault} (${one.name})`] : [];
		})
		.slice(0, 5);
}

test('there is a great deal to look at', () => {
	expect(shown.length).toBeGreaterThan(200);
});

describe('the prepared call', () => {
	test('everybody who is called has a first sentence and at most four things at hand', () => {
		expect(
			wrongIn(({ screen }) => {
				const called = cardsOf(screen).filter(({ dial, self }) => dial && !self);
				const bare = called.find(({ call }) => !call || call.ready.lines.length === 0 || call.ready.lines.length > 4);
				return bare && `${bare.partner} has no prepared call`;
			}),
		).toEqual([]);
	});

	test('the sentence is whole, and holds nothing that was typed by the reader', () => {
		expect(
			wrongIn(({ screen }) =>
				cardsOf(screen)
					.map(({ call }) => call?.say.text ?? 'Goed.')
					.find((text) => /\{\{|undefined| {2}| \./.test(text)),
			),
		).toEqual([]);
	});

	test('no card of SHOP or of advice without names asks for a name', () => {
		expect(
			wrongIn(({ screen }) => {
				const careful = cardsOf(screen).filter(({ share }) => ['DS-0', 'DS-3', 'DS-7', 'DS-12'].includes(share.rule));
				const asking = careful.find(({ call }) =>
					[...(call?.ready.lines ?? []), ...(call?.asks?.lines ?? [])].some((line) =>
						/\b(naam|namen|adres|geboorte)/i.test(line),
					),
				);
				return asking && `${asking.partner} asks who it is`;
			}),
		).toEqual([]);
	});
});

describe('nobody answers', () => {
	/** Taps "niemand bereikbaar" until the end of the line. */
	function lineFrom(walk: Walk, partner: string, now: Date, journey: 'signal' | 'meldcode'): string[] {
		const line = [partner];
		for (let tried = [partner]; line.length < 12; tried = [...line]) {
			const screen = screenOf({ ...walk, tried }, { now, journey });
			if (screen.kind !== 'outcome') throw new Error('no outcome');
			const next = cardsOf(screen).find((card) => card.partner === partner)?.notReached?.next;
			if (next === undefined) return line;
			line.push(next.partner);
		}
		return line;
	}

	const nights = ['2026-03-15T02:00Z', '2026-03-11T10:00Z'].map((moment) => new Date(moment));

	test('one tap after another passes somebody who is open at every hour, and never goes round', () => {
		const wrong: string[] = [];
		for (const { walk, screen, name } of shown.filter((_, index) => index % 12 === 0)) {
			const journey = name.startsWith('meldcode') ? 'meldcode' : 'signal';
			if (/^(sharing|signs)/.test(name)) continue;
			const first = cardsOf(screen).find(({ nobody }) => nobody !== undefined);
			if (first === undefined) continue;
			for (const now of nights) {
				const line = lineFrom(walk, first.partner, now, journey);
				if (new Set(line).size < line.length) wrong.push(`round: ${line.join()} (${name})`);
				if (!line.some((id) => guide.partners[id]?.hours === 'always'))
					wrong.push(`nobody is always open in ${line.join()} (${name})`);
				if (line.includes('emergency-112') || line.slice(1).includes('meld-misdaad-anoniem'))
					wrong.push(`112 or M. in line: ${line.join()} (${name})`);
			}
		}
		expect(wrong.slice(0, 5)).toEqual([]);
	});

	test('says what cannot wait, and can be taken back', () => {
		const [one] = shown.filter(({ screen }) => cardsOf(screen)[0]?.nobody);
		if (one === undefined) throw new Error('nobody is called anywhere');
		const partner = cardsOf(one.screen)[0]?.partner ?? '';
		const screen = screenOf({ ...one.walk, tried: [partner] });
		const card = screen.kind === 'outcome' ? cardsOf(screen)[0] : undefined;
		expect(card?.nobody).toBeUndefined();
		expect(card?.notReached?.lines.join(' ')).toContain('112');
		expect(card?.notReached?.again).toBeTruthy();
	});
});

describe('what would change the advice', () => {
	test('is true: with that answer that partner stands first', () => {
		const wrong: string[] = [];
		let looked = 0;
		for (const { walk, screen, name } of shown.filter(
			(one, index) => index % 5 === 0 && !/^(meldcode|sharing|signs)/.test(one.name),
		))
			for (const { step, then } of screen.whatIf?.lines ?? []) {
				looked += 1;
				const options = route.flow.steps[step]?.options ?? [];
				const rows = options.map(({ id }) => {
					const answers = [...walk.answers, { step, chosen: [id] }];
					const { at } = pathOf(route, { ...walk, answers });
					const ended = at === 'outcome' ? answers : [...answers, { step: at, chosen: [] }];
					const { tracks } = adviseOn(guide, pathOf(route, { ...walk, answers: ended }).situation);
					return tracks.find(({ kind }) => kind !== 'danger')?.row ?? tracks[0]?.row ?? '';
				});
				if (!rows.some((row) => then.includes(`(${row})`))) wrong.push(`${step}: ${then} (${name})`);
			}
		expect(looked).toBeGreaterThan(100);
		expect(wrong.slice(0, 5)).toEqual([]);
	});

	test('after an answer was changed the outcome says what is different', () => {
		const presets = { municipality: 'midden-delfland', role: 'boa' };
		const answer = (step: string, chosen: string) => ({ step, chosen: [chosen] });
		const minor = [
			answer('danger-now', 'no'),
			answer('what-do-you-have', 'person'),
			answer('age', 'under-18'),
			answer('form', 'unknown'),
			answer('more-minor', 'none'),
		];
		const adult = [...minor, answer('age', 'adult'), answer('wish', 'wants-help'), answer('more-adult', 'none')];
		const screen = screenOf({ presets, answers: adult, previous: minor });
		if (screen.kind !== 'outcome') throw new Error(screen.kind);
		expect(screen.differs?.lines.join(' ')).toMatch(/Veilig Thuis.*SHOP/);
		const same = screenOf({ presets, answers: adult, previous: adult });
		expect(same.kind === 'outcome' && same.differs?.lines).toHaveLength(1);
	});
});

describe('the note', () => {
	/** Numbers that may stand in it: rows, data rules, versions, dates of the content, articles, ages in an answer. */
	const ALLOWED =
		/\b([RO]\d{1,2}[bs]?|[ES]-[A-Z0-9]+|DS-\d{1,2}|\d+\.\d+\.\d+|\d{1,2} [a-z]+ 20\d\d|B8(?: \d\.\d)?|112|18|[A-Z][\w-]*(?: [A-Z]?\d[\w.:]*)+|RAP25|IA2|HR20|KNMG5|stap \d|uur|\d{1,2}[.:]\d\d uur)\b/gi;

	test('holds no number but codes, dates, articles and public numbers, and no line for a name', () => {
		expect(
			wrongIn(({ screen }) => {
				const text = screen.note?.text ?? '1234';
				const left = text.replace(screen.code?.text ?? '', '').replace(ALLOWED, '');
				if (/\d{3,}/.test(left)) return `number: ${left.match(/.*\d{3,}.*/)?.[0]}`;
				return text.split('\n').find((line) => /^(naam|bsn|geboorte|adres|telefoon)\b/i.test(line.trim()));
			}),
		).toEqual([]);
	});

	test('names every partner once as something to tick off, with a deadline, and ends as a hand-over', () => {
		expect(
			wrongIn(({ screen }) => {
				const lines = screen.note?.text.split('\n') ?? [];
				for (const { name, deadline } of cardsOf(screen))
					if (!lines.some((line) => line.startsWith(`[ ] ${name}:`)) || deadline.text === '')
						return `${name} is missing`;
				return lines.some((line) => line.includes('Terugbellen afgesproken op')) ? undefined : 'no hand-over';
			}),
		).toEqual([]);
	});

	test('says who may read along above it, on every outcome with a person', () => {
		expect(
			wrongIn(({ screen, walk, name }) => {
				if (/^(sharing|signs)/.test(name)) return undefined;
				const about = walk.answers.some(({ step }) => step === 'age');
				return about && !screen.readers ? 'nobody reads along' : undefined;
			}),
		).toEqual([]);
	});
});
