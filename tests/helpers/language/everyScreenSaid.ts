import type { Said } from '../../../src/build/language/measure.ts';
import { momentOf } from '../../../src/build/runCases.ts';
import type { Walk } from '../../../src/flow/walk.ts';
import type { AppState, Resources } from '../../../src/screen/appState.ts';
import type { Paper } from '../../../src/screen/paper.ts';
import { toScreen } from '../../../src/screen/toScreen.ts';
import { content, MUNICIPALITIES, ROLES, settingsOf } from '../content.ts';
import { outcomesIn, type Place, questionsIn } from '../journeyScreens.ts';
import { type Beside, everyPlace, flowFor, JOURNEYS } from '../journeys.ts';
import { randomWalks } from '../randomWalks.ts';
import { HOURS, more, resourcesIn, stateOf, walksToEveryAdvice } from '../screens.ts';
import { training, trainingContent } from '../training.ts';
import { dutchTexts } from './keysOf.ts';
import { practiceSaid } from './practiceSaid.ts';
import { saidAlone, saidAround, saidOn } from './saidOn.ts';

type Journey = Beside | 'signal';
/** `sample`: walks by chance, for a test. `every`: each pair of row and fact, which takes minutes. */
export type Breadth = 'sample' | 'every';

const FLOWS: readonly Journey[] = ['signal', ...JOURNEYS];
const KIND: Record<Journey, string> = {
	signal: 'signaalroute',
	meldcode: 'meldcode',
	sharing: 'delen',
	signs: 'tekenen',
};
const EVERYWHERE = MUNICIPALITIES.flatMap((municipality) => ROLES.map((role) => settingsOf(municipality, role)));

const { later: _, ...first } = resourcesIn('nl', 'advice');
const whole: Resources = { ...resourcesIn('nl'), training };
/** To fit a sheet takes longer than all else, and it says what the screen says. */
const noPaper: Paper = {
	...{ name: '', scope: '', dated: [], first: [], columns: [], callback: '', small: [], size: 0 },
	...{ always: { heading: '', lines: [] }, app: { label: '', address: '' } },
};
const unprinted: Resources = { ...whole, more: { ...more, paper: () => noPaper } };

/** The words of every kind of screen, in Dutch; what says the same stands here once. */
export function everyScreenSaid(breadth: Breadth): Said[] {
	const found = new Map<string, Said>();
	for (const said of [
		...files(),
		...pages(),
		...practiceSaid(whole),
		...around(),
		...terms(),
		...FLOWS.flatMap((journey) => walked(journey, breadth)),
	])
		found.set(`${said.kind}\n${said.texts.join('\n')}`, said);
	return [...found.values()];
}

function walked(journey: Journey, breadth: Breadth): Said[] {
	return [...questionsOf(journey), ...walksOf(journey, breadth).map((walk, turn) => outcome(journey, walk, turn))];
}

function walksOf(journey: Journey, breadth: Breadth): readonly Walk[] {
	if (breadth === 'every')
		return journey === 'signal' ? walksToEveryAdvice() : outcomesIn(journey).map(({ walk }) => walk);
	const { route } = flowFor(journey);
	// Chance is the same for everybody, so each takes another of the walks.
	return EVERYWHERE.flatMap((settings, turn) => randomWalks(route, settings, 2 * ((turn % 4) + 1)).slice(-2));
}

/** Every question, for each set of answers that it offers. */
function questionsOf(journey: Journey): Said[] {
	const places = journey === 'signal' ? signalQuestions() : questionsIn(journey);
	return places.flatMap(({ walk, path }) => {
		const screen = toScreen(stateOf(walk, { journey }), unprinted);
		return screen.kind === 'outcome' ? [] : [saidOn(screen, `vraag (${KIND[journey]})`, path.at)];
	});
}

function signalQuestions(): Place[] {
	const { route } = flowFor('signal');
	return [{}, settingsOf('midden-delfland', 'wmo'), settingsOf('other', 'boa')].flatMap((settings) =>
		everyPlace(route, settings),
	);
}

function outcome(journey: Journey, walk: Walk, turn: number): Said {
	const now = momentOf(HOURS[turn % HOURS.length] ?? 'day') ?? new Date();
	const screen = toScreen(stateOf(walk, { journey, now }), unprinted);
	const given = walk.answers.map(({ step, chosen }) => `${step}=${chosen.join('+')}`);
	const { municipality, role } = walk.presets;
	return saidOn(screen, `advies (${KIND[journey]})`, [municipality, role, ...given].join(' '));
}

/** What is no walk: the start, the first questions before the rest has come, and the pages. */
function pages(): Said[] {
	const page = (name: string, state: Partial<AppState>, resources = whole): Said =>
		saidOn(toScreen(stateOf(undefined, state), resources), `pagina ${name}`, name);
	const files = { count: 41, bytes: 1_130_000, version: '0.1.0' };
	const own = { 'after-hours': { digits: '015 123 45 67', since: '2026-11' } };
	const settings = settingsOf('midden-delfland', 'wmo');
	const asked = (['municipality', 'role'] as const).map((setting) => page(setting, { page: setting }));
	return [
		page('start', {}, first),
		...EVERYWHERE.map((settings) => page('start', { settings })),
		...asked,
		...firstQuestions(),
		page('wacht', { page: 'partners' }, first),
		...HOURS.flatMap((hour) =>
			EVERYWHERE.map((settings) => page('nummers', { page: 'partners', settings, now: momentOf(hour) ?? new Date() })),
		),
		...EVERYWHERE.map((settings) => page('delen', { page: 'receivers', settings })),
		...(['about', 'access', 'settings', 'talk', 'rights', 'code', 'it'] as const).map((name) =>
			page(name, { page: name, settings, own }),
		),
		...trainingContent.scenarios.flatMap(({ id }) =>
			[`${id} participants`, `${id} debrief`, `${id} trainer`, `programme ${id}`, `${id} message`].map((about) =>
				page('hand-out', { page: 'handout', about, settings, practice: {} }),
			),
		),
		page('toetsen', { page: 'keys', settings }),
		page('settings', { page: 'settings', settings, own, wide: true }),
		page('zinnen', { page: 'phrases' }),
		page('zinnen', { page: 'sentences', about: 'pl both' }),
		...(['prompt', 'ios', 'android', 'desk', 'there', 'none'] as const).map((installing) =>
			page('op het toestel', { page: 'install', installing }),
		),
		...['XXX', 'SNN8-37BF-SX'].map((refused) => page('code', { page: 'code', refused })),
		...(['ready', 'preparing', 'absent', 'installed-empty'] as const).flatMap((offline) => [
			page('bewaard', { page: 'kept', offline, settings, own, kept: { choices: true, files } }),
			page('bewaard', { page: 'kept', offline, forgetful: true, kept: { choices: false, files: 'none' } }),
			page('bewaard', { page: 'kept', offline }),
		]),
	];
}

/** As the first script shows them, without help. */
function firstQuestions(): Said[] {
	const { route } = flowFor('signal');
	return randomWalks(route, {}, 40).flatMap((walk) =>
		[...walk.answers.keys()].flatMap((end) => {
			const begun = { ...walk, answers: walk.answers.slice(0, end) };
			const screen = toScreen(stateOf(begun), first);
			return screen.kind === 'question' ? [saidOn(screen, 'eerste vraag', screen.step)] : [];
		}),
	);
}

function around(): Said[] {
	const states: Partial<AppState>[] = [
		...(['ready', 'preparing', 'absent', 'installed-empty'] as const).map((offline) => ({ offline })),
		...(['copied', 'text', 'kept', 'erased', 'wiped'] as const).map((notice) => ({ notice })),
		...(['cover', 'idle'] as const).map((over) => ({ over })),
	];
	return states.map((state) => saidAround(toScreen(stateOf(undefined, state), whole), Object.values(state).join()));
}

/** Every text there is, also one that no walk here comes by. */
function files(): Said[] {
	return [...Map.groupBy(dutchTexts, ({ file }) => file)].map(([file, found]) =>
		saidAlone(
			'bestand',
			file,
			found.map(({ text }) => text),
		),
	);
}

/** Each opens inside a screen that is measured too; of a dozen words no formula can tell how hard they are. */
function terms(): Said[] {
	return [
		saidAlone(
			'woordenlijst',
			'alle uitleg',
			more.terms(whole.texts).map(({ text }) => text),
		),
	];
}

/** Terms that are the name of an organisation or of a law. */
const NAMED = [
	...[
		'shop',
		'avim',
		'nla',
		'coa',
		'csg',
		'comensha',
		'goodwill',
		'kessler',
		'heit',
		'riec',
		'zvh',
		'shn',
		'schadefonds',
	],
	...['legal-aid', 'ind', 'om', 'marechaussee', 'national-unit', 'tci', 'fairwork', 'nidos', 'meld-misdaad-anoniem'],
	...['wmo', 'jeugdwet', 'avg', 'wpg', 'wgs', 'criminal-procedure', 'criminal-code'],
];

/** What is a name, and no hard word: partners, municipalities, functions, laws, sources, the app. */
export function names(): string[] {
	const { guide, route } = content;
	const { line, lines } = whole.texts;
	return [
		line('app.name'),
		...Object.keys(guide.partners).flatMap((id) => lines(`partners.${id}.name`)),
		...ROLES.map((id) => line(`roles.${id}.name`)),
		...Object.values(route.municipalities).flatMap(({ name }) => name ?? []),
		...NAMED.flatMap((id) => [line(`glossary.terms.${id}.name`), ...(content.more.terms[id]?.nl ?? [])]),
		...Object.values(guide.sources).map(({ title }) => title),
	];
}
