import { openingAt } from '../directory/clock.ts';
import { contactOf } from '../directory/contact.ts';
import { canCall, dueAt, type Here, standsIn } from '../directory/due.ts';
import { isPartner } from '../flow/advice.ts';
import { type Action, DEADLINES } from '../flow/lists.ts';
import { actionCard, type CardPlace, canWaitText } from './actionCard.ts';
import type { OutcomeTrack } from './screen.ts';

type NowPart = OutcomeTrack['now'][number];

/** One track of the outcome: who to call, who to tell inside the municipality, and what comes after. */
export function outcomeTrack(place: CardPlace, heading: string | undefined): OutcomeTrack {
	const { resources, track } = place;
	const { texts, guide } = resources;
	const row = guide.rows[track.row];
	const call = track.actions.filter(({ urgency, partner }) => urgency === 'now' && isPartner(guide, partner));
	const within = withinActions(place);
	const instead = call.length === 0 ? fallback(place) : undefined;
	const shown = new Set([...call, ...within, ...(instead ? [instead] : [])]);
	const rest = (urgency: Action['urgency']) => track.actions.filter((a) => a.urgency === urgency && !shown.has(a));

	const deskFirst = isDeskFirst(place, call, within);
	const moment = row?.desk?.moment ?? 'alongside';
	const withinPart: NowPart = {
		part: 'within',
		heading: texts.ui('outcome.within'),
		moment: texts.ui(`moment.${moment === 'first' && !deskFirst ? 'alongside' : moment}`),
		cards: within.map((action) => actionCard(place, action)),
	};
	const callPart = callPartOf(place, call, instead);
	const parts = [onTheSpot(place), ...(deskFirst ? [withinPart, callPart] : [callPart, withinPart])];
	return {
		kind: track.kind,
		...(heading === undefined ? {} : { heading }),
		// Where a verdict stands on top, it says the same.
		...(row?.verdicts === undefined ? { situation: situationText(place) } : {}),
		now: parts.filter(({ cards }) => cards.length > 0),
		...(instead === undefined ? cannotWait(place, [...call, ...within]) : {}),
		...groupOf(place, 'then', rest('then')),
		...groupOf(place, 'consider', rest('consider')),
		do: { heading: texts.ui('outcome.do'), lines: doLines(place) },
		doNot: { heading: texts.ui('outcome.doNot'), lines: texts.lines(`rows.${track.row}.doNot`) },
		notes: {
			heading: texts.ui('outcome.notes'),
			groups: noteGroups(place),
		},
	};
}

/** Beside the meldcode nobody was asked what the person wants. */
function situationText({ resources: { texts }, track, situation: { facts } }: CardPlace): string {
	const isUnasked = facts.has('meldcode') && facts.has('wish-unknown');
	const [unasked] = isUnasked ? texts.lines(`rows.${track.row}.unasked`) : [];
	return unasked ?? texts.line(`rows.${track.row}.situation`);
}

/** Once the report has been made, nobody is told to ask first. */
function doLines({ resources: { texts }, track, situation: { facts } }: CardPlace): string[] {
	const after = facts.has('reported') ? texts.lines(`rows.${track.row}.doReported`) : [];
	return after.length > 0 ? after : texts.lines(`rows.${track.row}.do`);
}

/** What an overlay says stands under that overlay; what a row says stands under its own first line. */
function noteGroups({ resources: { texts, guide }, track, advice }: CardPlace): OutcomeTrack['notes']['groups'] {
	const groups: OutcomeTrack['notes']['groups'] = [];
	const isLast = advice.tracks.at(-1) === track;
	for (const { rule, text } of [...track.notes, ...(isLast ? advice.notes : [])]) {
		const said = texts.lines(`notes.${text}`);
		const ofRow = rule in guide.rows;
		const title = ofRow ? (said[0] ?? '') : texts.line(`overlays.${rule}`);
		const known = groups.find((group) => group.title === title);
		const lines = (ofRow ? said.slice(1) : said).filter((line) => !groups.some((group) => group.lines.includes(line)));
		if (known) known.lines.push(...lines);
		else groups.push({ rule, title, lines });
	}
	return groups;
}

/** The row begins at the desk, unless a partner stands before it in the advice or is more urgent. */
function isDeskFirst(
	{ resources, here, track }: CardPlace,
	call: readonly Action[],
	within: readonly Action[],
): boolean {
	const [partner] = call;
	const [desk] = within;
	if (resources.guide.rows[track.row]?.desk?.moment !== 'first' || desk === undefined) return false;
	if (partner === undefined) return true;
	const isAhead = track.actions.indexOf(partner) < track.actions.indexOf(desk);
	return !isAhead && rank(here, partner) >= rank(here, desk);
}

function rank(here: Here, action: Action): number {
	return DEADLINES.indexOf(dueAt(here, action));
}

/** Who leads the inspection hears it before anybody is called: they stand here now. */
function onTheSpot(place: CardPlace): NowPart {
	const { texts, guide } = place.resources;
	const leaders = place.track.actions.filter(({ partner }) => guide.partners[partner]?.kind === 'on-site');
	return {
		part: 'spot',
		heading: texts.ui('outcome.onTheSpot'),
		cards: leaders.map((action) => actionCard(place, action)),
	};
}

/** The desks for now, and the desk of the row wherever it stands; whoever is most urgent first. */
function withinActions({ resources, here, track }: CardPlace): Action[] {
	const { guide } = resources;
	const named = guide.rows[track.row]?.desk?.partner;
	const isNamed = ({ partner, alias, from }: Action): boolean =>
		partner === named || alias?.includes(named ?? '') === true || (partner === 'integrity' && from.includes('O14'));
	const desks = track.actions.filter(({ partner }) => guide.partners[partner]?.kind === 'desk');
	const meant = track.kind === 'danger' ? desks : desks.filter((a) => a.urgency === 'now' || isNamed(a));
	return meant.toSorted((a, b) => rank(here, a) - rank(here, b));
}

/**
 * Where only desks stand in now: the next partner that can be called, in case the desk cannot be reached. Without
 * residence papers that is SHOP wherever it stands (law 6).
 */
function fallback({ here, track, advice, situation }: CardPlace): Action | undefined {
	const callable = track.actions.filter(
		(action) => action.urgency !== 'now' && standsIn(here, action) && canCall(here, action.partner),
	);
	const careful = situation.facts.has('maybe-no-residence');
	const shop = careful ? callable.find(({ partner }) => partner === 'shop') : undefined;
	return shop ?? callable[0] ?? track.actions.find(({ partner }) => advice.always.partners.includes(partner));
}

function callPartOf(place: CardPlace, call: readonly Action[], instead: Action | undefined): NowPart {
	const { texts } = place.resources;
	if (instead === undefined)
		return { part: 'call', heading: texts.ui('outcome.call'), cards: call.map((action) => actionCard(place, action)) };
	const when = standInFor(place);
	const deadline = { id: 'now', text: texts.ui(when === 'deskNotReached' ? 'deadline.instead' : 'deadline.urgent') };
	return { part: 'call', heading: texts.ui(`outcome.${when}`), cards: [{ ...actionCard(place, instead), deadline }] };
}

/** When somebody stands in for the desk: it does not answer, it is closed, or its row can wait a week and this cannot. */
function standInFor({ resources, here, track }: CardPlace): 'deskNotReached' | 'deskClosed' | 'afterDesk' {
	const row = resources.guide.rows[track.row];
	if (row?.deadlines?.now === 'this-week') return 'afterDesk';
	const desk = contactOf(here.guide, row?.desk?.partner ?? '', here.settings, here.own);
	return openingAt(desk.hours, here.now, here.guide.holidays).state === 'closed' ? 'deskClosed' : 'deskNotReached';
}

function groupOf(place: CardPlace, urgency: 'then' | 'consider', actions: readonly Action[]): Partial<OutcomeTrack> {
	if (actions.length === 0) return {};
	const heading = place.resources.texts.ui(`outcome.${urgency}`);
	return { [urgency]: { heading, cards: actions.map((action) => actionCard(place, action)) } };
}

/** Where everything can wait: what cannot, and who is open for that at every hour. */
function cannotWait(place: CardPlace, now: readonly Action[]): { cannotWait?: string } {
	const { resources, here, advice } = place;
	const { texts } = resources;
	const [first] = now.toSorted((a, b) => rank(here, a) - rank(here, b));
	const partner = advice.always.partners[0];
	if (first === undefined || partner === undefined || place.situation.facts.has('danger')) return {};
	const due = dueAt(here, first);
	const canWait = canWaitText(place, due);
	if (canWait === undefined) return {};
	const { phone } = contactOf(here.guide, partner, here.settings, here.own);
	return {
		cannotWait: texts.ui('outcome.cannotWait', {
			canWait,
			name: texts.line(`partners.${partner}.dial`),
			number: phone ?? '',
		}),
	};
}
