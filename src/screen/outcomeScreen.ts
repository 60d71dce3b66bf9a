import { contactOf } from '../directory/contact.ts';
import type { Here } from '../directory/due.ts';
import { statusIn } from '../directory/status.ts';
import { wallTime } from '../directory/wallTime.ts';
import { type Advice, adviseOn } from '../flow/advice.ts';
import { holds, type Settings, type Situation } from '../flow/holds.ts';
import type { Condition, Overlay, Row } from '../flow/schema.ts';
import { type Path, pathOf, stepOf, type Walk } from '../flow/walk.ts';
import type { CardPlace } from './actionCard.ts';
import type { AppState, Guided } from './appState.ts';
import { besideTracks } from './besideTracks.ts';
import { frameOf } from './frame.ts';
import { outcomeTrack } from './outcomeTrack.ts';
import type { Dial, OutcomeScreen, RuleLine } from './screen.ts';
import { adoptionLine, buttonOf, dateText, dial, municipalityName, pathEntries, roleName, scopeLine } from './words.ts';

/** The outcome: first what to do now, then how to prepare, then why. */
export function outcomeScreen(state: AppState, resources: Guided, walk: Walk): OutcomeScreen {
	const screen = unprintedOutcome(state, resources, walk);
	return { ...screen, ...(resources.more && { paper: resources.more.paper(state, resources, screen) }) };
}

/** Without its paper, which takes as long to draw as all the rest. */
export function unprintedOutcome(state: AppState, resources: Guided, walk: Walk): OutcomeScreen {
	const { route, guide, texts } = resources;
	const path = pathOf(route, walk);
	const { situation } = path;
	// Whoever opened it with a code gave none of these answers.
	const told = walk.opened === undefined ? path : { ...path, steps: [] };
	const advice = adviseOn(guide, situation);
	const here: Here = { guide, settings: situation.settings, own: state.own, now: wallTime(state.now) };
	const place = { resources, here, situation, advice, tried: walk.tried, unasked: walk.opened !== undefined };
	const around = resources.more?.around(state, resources, walk, told);
	const danger = advice.tracks.find(({ kind }) => kind === 'danger');
	const tracks = advice.tracks.length > 1 ? advice.tracks.filter((track) => track !== danger) : advice.tracks;
	const shown = {
		tracks: besideTracks(
			tracks.map((track) => {
				const isBeside = track.kind === 'person' && state.journey === 'meldcode';
				const heading = texts.ui(isBeside ? 'track.beside' : `track.${track.kind}`);
				return outcomeTrack({ ...place, track }, tracks.length > 1 ? heading : undefined);
			}),
			around,
		),
		answers: {
			heading: texts.ui('outcome.answers'),
			entries: pathEntries(route, texts, told.steps),
			...(state.journey === 'signal' || state.journey === 'meldcode' ? { map: texts.ui('path.map') } : {}),
		},
		rules: {
			heading: texts.ui('outcome.rules'),
			lines: rulesOf(resources, advice, told),
			disclaimer: texts.ui('about.disclaimer'),
		},
	};
	return {
		...frameOf(state, resources, texts.ui('outcome.step')),
		...shown,
		...resources.more?.closing(resources, walk, { path, advice }, shown),
		kind: 'outcome',
		heading: texts.ui(state.journey === 'sharing' ? 'outcome.shareHeading' : 'outcome.heading'),
		...answerOf(resources, situation, tracks[0]?.row),
		scope: {
			text: texts.ui('scope.appliesTo', { scope: scopeLine(route, texts, situation.settings) }),
			changes: walk.opened === undefined ? changesOf(resources, situation.settings) : [],
		},
		...(danger && tracks[0] !== danger ? dangerBlock(place, danger.row) : {}),
		offers: around?.offers ?? [],
		...(around?.record ? { record: around.record } : {}),
		...(around?.readers ? { readers: around.readers } : {}),
		layers: {
			now: texts.ui('outcome.now'),
			prepare: texts.ui('outcome.prepare'),
			why: texts.ui('outcome.why'),
			more: texts.ui('outcome.more'),
		},
		...ownDials(resources, state),
		always: alwaysLine(place, advice),
		actions: {
			back: texts.ui('question.back'),
			restart: texts.ui('outcome.restart'),
			done: texts.ui('outcome.done'),
			print: texts.ui('outcome.print'),
		},
		...adoptionLine(route, texts, situation.settings),
	};
}

function changesOf({ route, texts }: Guided, { municipality, role }: Settings): OutcomeScreen['scope']['changes'] {
	return [
		{
			setting: 'municipality',
			label: municipalityName(route, texts, municipality),
			change: texts.ui('scope.changeMunicipality'),
		},
		{ setting: 'role', label: roleName(texts, role), change: texts.ui('scope.changeRole') },
	];
}

/** What may be shared, before whom to call about it. */
function answerOf({ guide, texts }: Guided, situation: Situation, row = ''): Pick<OutcomeScreen, 'answer'> {
	const found = guide.rows[row]?.verdicts?.find(({ when }) => holds(when, situation));
	if (found === undefined) return {};
	const other = found.text === undefined ? undefined : `rows.${row}.verdicts.${found.text}`;
	return {
		answer: {
			verdict: found.is,
			verdictText: texts.ui(`verdicts.${found.is}`),
			text: texts.line(other ? `${other}.text` : `rows.${row}.situation`),
			reason: texts.line(other ? `${other}.reason` : `rows.${row}.why`),
		},
	};
}

function dangerBlock(
	{ resources, situation }: Pick<CardPlace, 'resources' | 'situation'>,
	row: string,
): Pick<OutcomeScreen, 'danger'> {
	const { texts } = resources;
	return {
		danger: {
			heading: texts.ui(situation.facts.has('danger-in-doubt') ? 'outcome.dangerInDoubt' : 'outcome.dangerFirst'),
			dial: dial(texts, '112', '112'),
			lines: texts.lines(`rows.${row}.do`),
		},
	};
}

/** O19: the last line, with partners that are open at every hour. */
function alwaysLine(place: Pick<CardPlace, 'resources' | 'here'>, advice: Advice): OutcomeScreen['always'] {
	const { resources, here } = place;
	const { texts } = resources;
	return {
		heading: texts.ui('outcome.always'),
		text: texts.lines(`notes.${advice.always.id}`).join(' '),
		dials: advice.always.partners.map((partner) => {
			const { phone } = contactOf(here.guide, partner, here.settings, here.own);
			return dial(texts, phone ?? '112', texts.line(`partners.${partner}.dial`));
		}),
	};
}

/** The reader's own numbers that belong to no partner: the interpreter and the control room. */
function ownDials({ texts }: Guided, { own }: AppState): { own?: { heading: string; dials: Dial[] } } {
	const dials = (['interpreter', 'dispatch'] as const).flatMap((label) => {
		const number = own[label];
		return number ? [dial(texts, number.digits, texts.ui(`own.${label}`), texts.ui('contact.ownShort'))] : [];
	});
	return dials.length > 0 ? { own: { heading: texts.ui('outcome.own'), dials } } : {};
}

function rulesOf(resources: Guided, advice: Advice, path: Path): RuleLine[] {
	const { guide, texts } = resources;
	const { situation } = path;
	const place = situation.settings.municipality;
	const line = (id: string, title: string, rule: Row | Overlay): RuleLine => ({
		id,
		title,
		...becauseOf(resources, path, rule),
		status: texts.ui(`status.${statusIn(guide, rule, place)}`),
		sources: rule.sources,
		checked: texts.ui('status.checked', { date: dateText(texts, rule.checked) }),
	});
	const rows = advice.rows.flatMap((id) =>
		guide.rows[id] ? [line(id, texts.line(`rows.${id}.situation`), guide.rows[id])] : [],
	);
	const overlays = advice.overlays.flatMap((id) =>
		guide.overlays[id] ? [line(id, texts.line(`overlays.${id}`), guide.overlays[id])] : [],
	);
	return [...rows, ...overlays];
}

/** The answers that made the condition of this rule hold. */
function becauseOf({ route, texts, more }: Guided, { steps, situation }: Path, { when }: Row | Overlay) {
	if (more === undefined) return {};
	const told = steps.flatMap(({ step, chosen }) =>
		(stepOf(route, step).options ?? [])
			.filter(({ id, facts = [] }) => chosen.includes(id) && facts.some((fact) => looksAt(when, fact, situation)))
			.map(({ id }) => `${texts.line(`steps.${step}.short`)}, ${buttonOf(route, texts, step, id).text}`),
	);
	return told.length > 0 ? { because: texts.ui('result.because', { answers: told.join(' · ') }) } : {};
}

/** Whether a condition that holds rests on this fact. */
function looksAt(condition: Condition | undefined, fact: string, situation: Situation): boolean {
	if (condition === undefined) return false;
	if ('fact' in condition) return condition.fact === fact;
	if ('all' in condition) return condition.all.some((part) => looksAt(part, fact, situation));
	if ('any' in condition) return condition.any.some((part) => holds(part, situation) && looksAt(part, fact, situation));
	return false;
}
