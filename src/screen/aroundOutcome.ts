import { SECTIONS, sectionOf } from '../flow/section.ts';
import { mayBePrecise, type Path, stepOf, type Walk } from '../flow/walk.ts';
import type { AppState, Guided } from './appState.ts';
import type { Walkable, Walkables } from './journeys.ts';
import type { Around } from './more.ts';
import type { Offer } from './screen.ts';
import type { Texts } from './texts.ts';

/** What stands around the tracks of an outcome: ways on, what to write down, who may read along. */
export function aroundOutcome(state: AppState, resources: Guided, walk: Walk, path: Path, journeys: Walkables): Around {
	const { texts } = resources;
	return {
		offers: offersOf(state, resources, path),
		...recordFor(state, resources, path, journeys.meldcode),
		...readersFor(state, resources, path),
		...nextFor(state, resources, walk, journeys),
		receiver: (partner) => texts.ui('receiverPage.link', { name: texts.line(`partners.${partner}.dial`) }),
		same: texts.ui('meldcode.same'),
		sameReported: texts.ui('meldcode.sameReported'),
		...unsafeLine(resources, path),
	};
}

function offersOf({ journey }: AppState, { texts }: Guided, { situation }: Path): Offer[] {
	const isAboutPerson = ['adult', 'minor'].some((fact) => situation.facts.has(fact));
	if (journey === 'signal') return situation.duty && isAboutPerson ? [toMeldcode(texts)] : [];
	// Somebody under the meldcode who saw signs may begin there as well.
	if (journey === 'signs') return situation.duty ? [toMeldcode(texts)] : [];
	return journey === 'meldcode' && situation.facts.has('not-meldcode') ? [toSignal(texts)] : [];
}

/** The one clear next step of a track: ask what is left for the person, or go from the signs to the route. */
function nextFor({ journey }: AppState, { texts }: Guided, walk: Walk, journeys: Walkables): Pick<Around, 'next'> {
	if (journey === 'signs') return { next: { track: 'signs', offer: toSignal(texts) } };
	if (journey !== 'meldcode' || walk.opened !== undefined || !mayBePrecise(journeys.meldcode.route, walk)) return {};
	const offer: Offer = {
		id: 'precise',
		label: texts.ui('meldcode.precise'),
		hint: texts.ui('meldcode.preciseHint'),
		wish: { type: 'advice.precise' },
	};
	return { next: { track: 'person', offer } };
}

function toMeldcode(texts: Texts): Offer {
	return {
		id: 'meldcode',
		label: texts.ui('meldcode.start'),
		hint: texts.ui('meldcode.startHint'),
		wish: { type: 'walk.begin', journey: 'meldcode' },
	};
}

function toSignal(texts: Texts): Offer {
	return {
		id: 'signal',
		label: texts.ui('meldcode.toSignal'),
		hint: texts.ui('meldcode.toSignalHint'),
		wish: { type: 'walk.begin', journey: 'signal' },
	};
}

function unsafeLine({ texts, guide }: Guided, { situation: { facts } }: Path): Pick<Around, 'unsafe'> {
	if (!facts.has('unsafe') && !facts.has('disclosure')) return {};
	const number = guide.partners['veilig-thuis']?.phone ?? '';
	const said = facts.has('reported') ? 'meldcode.unsafeReported' : 'meldcode.unsafe';
	return { unsafe: texts.ui(said, { name: texts.line('partners.veilig-thuis.dial'), number }) };
}

/** What every step on the way must leave on paper. */
function recordFor({ journey }: AppState, resources: Guided, path: Path, meldcode: Walkable): Pick<Around, 'record'> {
	const { texts } = resources;
	if (journey !== 'meldcode') return {};
	const told = path.steps.filter(({ assumed }) => !assumed);
	const groups = SECTIONS.flatMap((section) => {
		const here = told.filter(
			({ step }) => sectionOf(meldcode.journey, stepOf(meldcode.route, step), path.situation) === section,
		);
		const lines = [...new Set(here.flatMap(({ step }) => texts.lines(`steps.${step}.record`)))];
		return lines.length > 0 ? [{ heading: texts.ui(`meldcode.sections.${section}`), lines }] : [];
	});
	if (groups.length === 0) return {};
	const hint = texts.lines('meldcode.recordHint').join(' ');
	return { record: { heading: texts.ui('meldcode.wholeRecord'), hint, groups } };
}

/** Every outcome about a person says who may read along with what the reader writes. */
function readersFor({ journey }: AppState, { texts, route }: Guided, { situation }: Path): Pick<Around, 'readers'> {
	const isAboutPerson = ['adult', 'minor', 'meldcode', 'danger'].some((fact) => situation.facts.has(fact));
	if (journey !== 'sharing' && !isAboutPerson) return {};
	const readers = route.roles[situation.settings.role ?? '']?.readers ?? [];
	const lines = ['everyone', ...readers].flatMap((reader) => texts.lines(`readers.${reader}`));
	return { readers: { heading: texts.ui('readers.heading'), lines } };
}
