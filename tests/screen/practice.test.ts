import { describe, expect, test } from 'vitest';
import { pathOf, type Walk } from '../../src/flow/walk.ts';
import type { AppState, Resources } from '../../src/screen/appState.ts';
import type { Language, Page, Screen } from '../../src/screen/screen.ts';
import { toScreen } from '../../src/screen/toScreen.ts';
import { destinationOf } from '../../src/screen/training/compare.ts';
import type { Alone, Practice, Practised } from '../../src/screen/training/practice.ts';
import { expectedWalk, sceneSettings, sceneStages } from '../../src/screen/training/scene.ts';
import { content, MUNICIPALITIES, settingsOf } from '../helpers/content.ts';
import { randomWalks } from '../helpers/randomWalks.ts';
import { more, resourcesIn, stateOf, textsIn } from '../helpers/screens.ts';
import { training, trainingContent } from '../helpers/training.ts';

const { scenarios } = trainingContent;
const resources = (language: Language = 'nl'): Resources => ({ ...resourcesIn(language), training });
const everywhere = scenarios.flatMap((scenario) =>
	MUNICIPALITIES.map((municipality) => ({ name: `${scenario.id} in ${municipality}`, scenario, municipality })),
);

type Scene = (typeof everywhere)[number];

const aloneIn = ({ scenario }: Pick<Scene, 'scenario'>, changes: Partial<Alone> = {}): Alone => ({
	scenario: scenario.id,
	shown: scenario.stages.length,
	seen: [],
	walked: {},
	...changes,
});

const practising = (
	{ municipality }: Pick<Scene, 'municipality'>,
	practice: Practice,
	changes: Partial<AppState> = {},
	walk?: Walk,
	language?: Language,
): Screen =>
	toScreen(stateOf(walk, { settings: { municipality, role: 'boa' }, practice, ...changes }), resources(language));

const walkIn = ({ scenario, municipality }: Scene, journey: Practised = 'signal', whatIf?: string): Walk =>
	expectedWalk(scenario, sceneSettings(scenario, { municipality }, content.route), journey, whatIf);

const linksIn = (screen: Screen): string[] =>
	textsIn(screen)
		.map(([, text]) => text)
		.filter((text) => text.startsWith('tel:'));

function debriefIn(scene: Scene, changes: Partial<Alone> = {}) {
	const screen = practising(scene, { alone: aloneIn(scene, changes) }, { page: 'debrief' });
	if (screen.kind !== 'debrief') throw new Error(screen.kind);
	return screen;
}

describe('while practising nothing can be dialled', () => {
	const PAGES: Page[] = ['partners', 'settings', 'about', 'talk', 'rights', 'receivers', 'code', 'it'];

	test.each(everywhere)('$name', (scene) => {
		const { municipality } = scene;
		const walk = walkIn(scene);
		const own = {
			'after-hours': { digits: '015 123 45 67', since: '2026-11' },
			interpreter: { digits: '0101234567', since: '2026-11' },
		};
		const halfway = { ...walk, answers: walk.answers.slice(0, 2) };
		const states: [Partial<AppState>, Walk?][] = [
			[{ page: 'practise' }],
			[{ page: 'situation' }],
			[{ page: 'debrief' }],
			[{ page: 'group' }],
			[{ own }, walk],
			[{ own, over: 'cover' }, walk],
			[{ own }, halfway],
			// Every scene takes other pages.
			...PAGES.filter((_, index) => index % 4 === everywhere.indexOf(scene) % 4).map(
				(page): [Partial<AppState>, Walk] => [{ page, own }, walk],
			),
		];
		const alone = aloneIn(scene, { walked: { signal: walk.answers } });
		for (const [state, walked] of states) {
			const screen = practising({ municipality }, { alone }, state, walked);
			expect(linksIn(screen), JSON.stringify(state)).toEqual([]);
			expect(screen.practising?.stop, screen.kind).toMatch(/112/);
			expect(screen.title).toMatch(/^Oefenen/);
		}
		const real = toScreen(stateOf(walk, { own }), resources());
		expect(linksIn(real).length).toBeGreaterThan(3);
		expect(real.practising).toBeUndefined();
	});

	test('also when its part has not come yet', () => {
		const { training: _, ...without } = resources();
		const screen = toScreen(stateOf(undefined, { page: 'practise', practice: {} }), without);
		expect(screen.kind).toBe('wait');
		expect(linksIn(screen)).toEqual([]);
	});
});

describe('the debrief', () => {
	test.each(everywhere)('of the expected route finds nothing apart: $name', (scene) => {
		const journeys = (['signal', 'meldcode'] as const).filter((journey) => scene.scenario.routes[journey]);
		const walked = Object.fromEntries(journeys.map((journey) => [journey, walkIn(scene, journey).answers]));
		const { compared, open } = debriefIn(scene, { walked });
		expect(compared.map(({ journey }) => journey)).toEqual(journeys);
		expect(open).toEqual([]);
		for (const { same, parts, expected } of compared) {
			expect(same).toBe(true);
			expect(parts).toEqual([]);
			expect(expected.partners.length).toBeGreaterThan(0);
		}
	});

	test.each(everywhere)('tells every line once, and what was seen or missed: $name', (scene) => {
		const { texts } = resources();
		const lines = sceneStages(scene.scenario, texts).flatMap((stage) => stage.lines);
		const tapped = lines.filter((_, index) => index % 2 === 0).map(({ id }) => id);
		const told = debriefIn(scene, { seen: tapped }).timeline.stages.flatMap((stage) => stage.lines);
		expect(told.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
		for (const [index, { state, notes }] of told.entries()) {
			const signals = lines[index]?.signals ?? [];
			const isTapped = index % 2 === 0;
			expect(state).toBe(signals.length > 0 ? (isTapped ? 'seen' : 'missed') : isTapped ? 'tapped' : 'plain');
			expect(notes.length).toBe(signals.length + Number(signals.some(({ easilyMissed }) => easilyMissed)));
		}
		const known = scene.scenario.stages.flatMap(({ signals = [] }) => signals);
		expect(lines.flatMap(({ signals }) => signals)).toHaveLength(known.length);
	});

	test.each(everywhere)('every "what if" leads to what its variant expects: $name', (scene) => {
		for (const { id, routes } of scene.scenario.whatIf) {
			const { told, options } = debriefIn(scene, { whatIf: id }).whatIf;
			expect(told?.id).toBe(id);
			expect(told?.compared.map(({ journey }) => journey)).toEqual(
				(['signal', 'meldcode'] as const).filter((journey) => routes[journey]),
			);
			for (const { destination } of told?.compared ?? []) expect(destination.partners.length).toBeGreaterThan(0);
			expect(options.filter(({ open }) => open).map((option) => option.id)).toEqual([id]);
		}
		expect(debriefIn(scene).whatIf.told).toBeUndefined();
	});

	test('another answer that leads elsewhere is told as what decides, with why it is asked', () => {
		const scene = everywhere.find(({ name }) => name === 'greenhouse-beds in midden-delfland');
		if (!scene) throw new Error('no scene');
		const answers = walkIn(scene).answers.map((answer) =>
			answer.step === 'age' ? { step: 'age', chosen: ['under-18'] } : answer,
		);
		const [compared] = debriefIn(scene, { walked: { signal: answers } }).compared;
		expect(compared?.same).toBe(false);
		expect(compared?.mine.partners[0]?.name).toBe('Veilig Thuis');
		expect(compared?.parts.find(({ decides }) => decides)).toMatchObject({ step: 'age', decides: true });
		expect(compared?.parts.find(({ step }) => step === 'age')?.why).toBeTruthy();
	});

	test('a walk that stopped at 112 still has a debrief', () => {
		const scene = everywhere[0];
		if (!scene) throw new Error('no scene');
		const answers = [
			{ step: 'danger-now', chosen: ['yes'] },
			{ step: 'call-112', chosen: ['stop'] },
		];
		expect(debriefIn(scene, { walked: { signal: answers } }).compared[0]?.mine.partners[0]?.name).toMatch(/112/);
	});
});

describe('in a scene', () => {
	test.each(everywhere)('a question keeps the situation at hand, an outcome leads to the debrief: $name', (scene) => {
		const walk = walkIn(scene);
		const alone = aloneIn(scene);
		const question = practising(scene, { alone }, {}, { ...walk, answers: [] });
		if (question.kind !== 'question') throw new Error(question.kind);
		const lines = sceneStages(scene.scenario, resources().texts).flatMap((stage) => stage.lines);
		expect(question.situation?.lines).toEqual(lines.map(({ text }) => text));
		const outcome = practising(scene, { alone }, {}, walk);
		if (outcome.kind !== 'outcome') throw new Error(outcome.kind);
		expect(outcome.scope.changes).toEqual([]);
		expect(outcome.actions.done).toBe(resources().texts.ui('training.debrief.to'));
	});

	test('a desk shows the same map as for real', () => {
		const [scene] = everywhere;
		if (!scene) throw new Error('no scene');
		const walk = { ...walkIn(scene), answers: walkIn(scene).answers.slice(0, 2) };
		const real = toScreen(stateOf(walk, { wide: true }), resources());
		const practised = practising(scene, { alone: aloneIn(scene) }, { wide: true }, walk);
		if (real.kind !== 'question' || practised.kind !== 'question') throw new Error(real.kind);
		expect(real.desk?.map).toBeDefined();
		expect(practised.desk?.map).toEqual(real.desk?.map);
	});

	test('it is played at its own hour, on a day that fits', () => {
		const at = (id: string, now: string) =>
			training.moment({ alone: { scenario: id, shown: 1, seen: [], walked: {} } }, new Date(now))?.toISOString();
		// Half past one in the night, on the next working day.
		expect(at('hotel-car-park', '2026-11-21T12:00:00Z')).toBe('2026-11-23T00:30:00.000Z');
		expect(at('greenhouse-beds', '2026-07-01T06:00:00Z')).toBe('2026-07-01T08:30:00.000Z');
		expect(training.moment({}, new Date())).toBeUndefined();
	});

	test('the way to its outcome is as the flow goes', () => {
		for (const scene of everywhere) {
			expect(pathOf(content.route, walkIn(scene)).at).toBe('outcome');
			if (scene.scenario.routes.meldcode)
				expect(pathOf(more.journeys.meldcode.route, walkIn(scene, 'meldcode')).at).toBe('outcome');
		}
	});
});

test('whom a walk leads to, and how soon, is what its advice says', () => {
	const { guide, route } = content;
	const journeys = { signal: { route, guide }, meldcode: more.journeys.meldcode };
	const around = { ...resources(), guide };
	for (const journey of ['signal', 'meldcode'] as const)
		for (const municipality of MUNICIPALITIES)
			for (const walk of randomWalks(journeys[journey].route, settingsOf(municipality, 'wmo'), 12)) {
				const state = stateOf(walk, { journey });
				const { partners } = destinationOf({ state, resources: around, journeys }, journey, walk, '');
				const shown = toScreen(state, resources());
				if (shown.kind !== 'outcome') throw new Error(shown.kind);
				const now = shown.tracks.flatMap((track) => track.now.flatMap(({ cards }) => cards));
				for (const { name } of now) {
					const first = now.find((card) => card.name === name);
					expect(partners.find((partner) => partner.name === name)?.deadline).toBe(first?.deadline.text);
				}
			}
});
