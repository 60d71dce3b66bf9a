import { contactOf } from '../directory/contact.ts';
import { canCall, dueAt } from '../directory/due.ts';
import { isPartner, type Track } from '../flow/advice.ts';
import { type Action, DEADLINES } from '../flow/lists.ts';
import { actionCard, type CardPlace, nextWorkingDay, partnerName } from './actionCard.ts';
import type { ActionCard, OutcomeTrack } from './screen.ts';

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

	const callPart = callPartOf(place, call, instead);
	const withinPart: NowPart = {
		part: 'within',
		heading: texts.ui('outcome.within'),
		moment: texts.ui(`moment.${row?.desk?.moment ?? 'alongside'}`),
		cards: within.map((action) => actionCard(place, action)),
	};
	const deskFirst = row?.desk?.moment === 'first' && call[0]?.deadline !== 'now' && !isAhead(track, call, within);
	const parts = deskFirst ? [withinPart, callPart] : [callPart, withinPart];
	return {
		...(heading === undefined ? {} : { heading }),
		situation: texts.line(`rows.${track.row}.situation`),
		now: parts.filter(({ cards }) => cards.length > 0),
		...cannotWait(place, call[0] ?? within[0]),
		...groupOf(place, 'then', rest('then')),
		...groupOf(place, 'consider', rest('consider')),
		do: { heading: texts.ui('outcome.do'), lines: texts.lines(`rows.${track.row}.do`) },
		doNot: { heading: texts.ui('outcome.doNot'), lines: texts.lines(`rows.${track.row}.doNot`) },
		notes: {
			heading: texts.ui('outcome.notes'),
			groups: noteGroups(place),
		},
	};
}

/** What an overlay says stands under that overlay; what a row says stands under its own first line. */
function noteGroups({ resources: { texts }, track }: CardPlace): OutcomeTrack['notes']['groups'] {
	const groups: OutcomeTrack['notes']['groups'] = [];
	for (const { rule, text } of track.notes) {
		const said = texts.lines(`notes.${text}`);
		const ofRow = rule.startsWith('R');
		const title = ofRow ? (said[0] ?? '') : texts.line(`overlays.${rule}`);
		const known = groups.find((group) => group.title === title);
		const lines = (ofRow ? said.slice(1) : said).filter((line) => !groups.some((group) => group.lines.includes(line)));
		if (known) known.lines.push(...lines);
		else groups.push({ rule, title, lines });
	}
	return groups;
}

/** In the order of the advice a partner stands before the first desk. */
function isAhead(track: Track, call: readonly Action[], within: readonly Action[]): boolean {
	const index = (action: Action | undefined): number =>
		action ? track.actions.indexOf(action) : Number.POSITIVE_INFINITY;
	return index(call[0]) < index(within[0]);
}

/** The desks for now, and the desk of the row wherever it stands; whoever is most urgent first. */
function withinActions({ resources, here, track }: CardPlace): Action[] {
	const { guide } = resources;
	const named = guide.rows[track.row]?.desk?.partner;
	const isNamed = ({ partner, alias, from }: Action): boolean =>
		partner === named || alias?.includes(named ?? '') === true || (partner === 'integrity' && from.includes('O14'));
	const meant = track.actions.filter((a) => !isPartner(guide, a.partner) && (a.urgency === 'now' || isNamed(a)));
	const all = track.kind === 'danger' ? track.actions.filter((a) => !isPartner(guide, a.partner)) : meant;
	const rank = (action: Action): number => DEADLINES.indexOf(dueAt(here, action));
	const onTheSpot = (action: Action): number => Number(guide.partners[action.partner]?.kind !== 'on-site');
	return all.toSorted((a, b) => onTheSpot(a) - onTheSpot(b) || rank(a) - rank(b));
}

/** Where only desks stand in now: the next partner that can be called, in case the desk cannot be reached. */
function fallback({ here, track, advice }: CardPlace): Action | undefined {
	const callable = track.actions.find(
		({ partner, through, urgency }) =>
			urgency !== 'now' && through === undefined && partner !== 'meld-misdaad-anoniem' && canCall(here, partner),
	);
	const always = track.actions.find(({ partner }) => advice.always.partners.includes(partner));
	return callable ?? always;
}

function callPartOf(place: CardPlace, call: readonly Action[], instead: Action | undefined): NowPart {
	const { texts } = place.resources;
	if (instead === undefined)
		return { part: 'call', heading: texts.ui('outcome.call'), cards: call.map((action) => actionCard(place, action)) };
	const soon = place.resources.guide.rows[place.track.row]?.deadlines?.now !== 'this-week';
	return {
		part: 'call',
		heading: texts.ui(soon ? 'outcome.deskNotReached' : 'outcome.afterDesk'),
		cards: [{ ...actionCard(place, instead), ...(soon ? insteadOfDesk(place) : {}) }],
	};
}

/** Where the desk was to be told today, whoever stands in for it is called now. */
function insteadOfDesk({ resources: { texts } }: CardPlace): Pick<ActionCard, 'deadline'> {
	return { deadline: { id: 'now', text: texts.ui('deadline.instead') } };
}

function groupOf(place: CardPlace, urgency: 'then' | 'consider', actions: readonly Action[]): Partial<OutcomeTrack> {
	if (actions.length === 0) return {};
	const heading = place.resources.texts.ui(`outcome.${urgency}`);
	return { [urgency]: { heading, cards: actions.map((action) => actionCard(place, action)) } };
}

/** Under a deadline that is not now: what cannot wait until then, and who is open for that at every hour. */
function cannotWait(place: CardPlace, first: Action | undefined): { cannotWait?: string } {
	const { resources, here, advice } = place;
	if (first === undefined) return {};
	const due = dueAt(here, first);
	const partner = advice.always.partners[0];
	if (due === 'now' || due === 'now-or-today' || due === 'within-hour' || partner === undefined) return {};
	const contact = contactOf(here.guide, partner, here.settings, here.own);
	const canWait = resources.texts.ui(`outcome.canWait.${due}`, { day: nextWorkingDay(place) });
	const name = partnerName(place, partner);
	return { cannotWait: resources.texts.ui('outcome.cannotWait', { canWait, name, number: contact.phone ?? '' }) };
}
