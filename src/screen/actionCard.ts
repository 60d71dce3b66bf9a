import { openingAt, workingDayAfter } from '../directory/clock.ts';
import { type Contact, contactOf, ownNumber } from '../directory/contact.ts';
import { dueAt, type Here, nextReachable } from '../directory/due.ts';
import { sharingWith } from '../directory/sharing.ts';
import type { Advice, Track } from '../flow/advice.ts';
import type { Situation } from '../flow/holds.ts';
import { type Action, isPressing } from '../flow/lists.ts';
import type { Deadline } from '../flow/schema.ts';
import type { Guided } from './appState.ts';
import { reaching } from './notReached.ts';
import { isOwnNumberLabel } from './ownNumbers.ts';
import { preparedCall } from './preparedCall.ts';
import type { ActionCard, Dial, PartnerEntry } from './screen.ts';
import { dayName, monthText, openingText } from './times.ts';
import { dial } from './words.ts';

/** Where a card stands: in which track of which advice, at which place and hour. */
export type CardPlace = {
	resources: Guided;
	here: Here;
	situation: Situation;
	advice: Advice;
	track: Track;
	/** Nobody's answers stand in it: what to say stays general. */
	unasked?: boolean;
	/** Partners where nobody answered. */
	tried?: readonly string[] | undefined;
};

/** One action as a card: who, how soon, how to reach them, what to do and not to do, what may be shared, who is next. */
export function actionCard(place: CardPlace, action: Action): ActionCard {
	const { resources, here, situation } = place;
	const { texts } = resources;
	const contact = contactOf(here.guide, action.partner, here.settings, here.own);
	const { rule, variant } = sharingWith(here.guide, action, situation);
	const shareText = variant === undefined ? `dataRules.${rule}.text` : `dataRules.${rule}.variants.${variant}`;
	const [ownTitle] = texts.lines(`dataRules.${rule}.variantTitles.${variant}`);
	return {
		partner: action.partner,
		name: partnerName(place, action.partner),
		what: whatOf(place, action, contact),
		self: contact.isSelf,
		deadline: deadlineOf(place, action),
		...(isCalled(place, action, contact) ? { open: openOf(place, contact) } : {}),
		...(contact.isSelf ? { reach: texts.ui('card.self') } : reachOf(place, action, contact)),
		...whyOf(place, action),
		...instructions(place, action, contact),
		share: { heading: ownTitle ?? texts.line(`dataRules.${rule}.title`), rule, text: texts.line(shareText) },
		...(isCalled(place, action, contact)
			? { ...preparedCall(place, action), ...reachingOf(place, action, contact) }
			: {}),
		...nextLine(place, action, contact),
		...(contact.website
			? { website: { href: contact.website, label: contact.website.replace(/^https:\/\/(www\.)?/, '') } }
			: {}),
	};
}

export function partnerName({ resources, here }: Pick<CardPlace, 'resources' | 'here'>, partner: string): string {
	const { texts, guide } = resources;
	const desk = guide.partners[partner]?.kind;
	if (desk !== 'desk' && desk !== 'on-site') return texts.line(`partners.${partner}.name`);
	return texts.line(`municipalities.${here.settings.municipality ?? 'other'}.desks.${partner}.name`);
}

function deadlineOf(place: CardPlace, action: Action): ActionCard['deadline'] {
	const id = dueAt(place.here, action);
	return { id, text: place.resources.texts.ui(`deadline.${id}`, { day: nextWorkingDay(place) }) };
}

/** "morgen", "maandag": the next day on which a town hall is open. */
function nextWorkingDay({ resources, here }: Pick<CardPlace, 'resources' | 'here'>): string {
	const { date, daysAhead } = workingDayAfter(here.now, here.guide.holidays);
	return dayName(resources.texts, date, daysAhead);
}

/** Until when something can wait; nothing where it cannot. */
export function canWaitText(place: Pick<CardPlace, 'resources' | 'here'>, due: Deadline): string | undefined {
	if (isPressing(due)) return undefined;
	return place.resources.texts.ui(`outcome.canWait.${due}`, { day: nextWorkingDay(place) });
}

export function openOf(
	{ resources, here }: Pick<CardPlace, 'resources' | 'here'>,
	contact: Contact,
): PartnerEntry['open'] {
	if (contact.reachedBy !== undefined) {
		const name = resources.texts.line(`partners.${contact.reachedBy}.dial`);
		return { state: 'unknown', text: resources.texts.ui('open.via', { name }) };
	}
	const opening = openingAt(contact.hours, here.now, here.guide.holidays);
	return { state: opening.state, text: openingText(resources.texts, opening) };
}

type Reach = Pick<ActionCard, 'dial' | 'reach' | 'fillIn' | 'copyNumber' | 'second'>;

/** The number, or the way to get there; never an empty button. */
export function reachOf(
	place: Pick<CardPlace, 'resources' | 'here'>,
	action: Pick<Action, 'partner' | 'through'>,
	contact: Contact,
): Reach {
	const { resources } = place;
	const { texts } = resources;
	const name = contact.isDesk
		? texts.ui('contact.desk')
		: texts.line(`partners.${contact.reachedBy ?? action.partner}.dial`);
	if (action.through === undefined && contact.phone !== undefined)
		return {
			dial: dial(texts, contact.phone, name, noteOf(resources, contact)),
			copyNumber: texts.ui('contact.copy'),
			...alternativeDial(place, contact),
			...afterHoursDial(place, contact),
		};
	if (!contact.isDesk) return { reach: throughText(place, action) };
	const label = isOwnNumberLabel(action.partner) ? action.partner : undefined;
	return {
		reach: deskReach(place, action.partner)[0] ?? '',
		...(label ? { fillIn: { label, text: texts.ui('contact.fillIn') } } : {}),
		...afterHoursDial(place, contact),
	};
}

/** For phones that block the first number. */
function alternativeDial({ resources: { texts } }: Pick<CardPlace, 'resources'>, contact: Contact): { second?: Dial } {
	if (contact.alternative === undefined) return {};
	const name = texts.line(`partners.${contact.reachedBy ?? contact.partner}.dial`);
	return { second: dial(texts, contact.alternative, name, texts.ui('contact.alternative')) };
}

/** How to find a desk: what to do first, then the rest. */
export function deskReach({ resources, here }: Pick<CardPlace, 'resources' | 'here'>, desk: string): string[] {
	return resources.texts.lines(`municipalities.${here.settings.municipality ?? 'other'}.desks.${desk}.reach`);
}

function noteOf({ texts }: Guided, contact: Contact): string | undefined {
	if (contact.ownSince !== undefined) return texts.ui('contact.own', { month: monthText(texts, contact.ownSince) });
	if (contact.reachedBy !== undefined)
		return texts.ui('contact.askFor', { name: texts.line(`partners.${contact.partner}.dial`) });
	return contact.unconfirmed ? texts.ui('contact.unconfirmed') : undefined;
}

/** A desk uses its own line where another role goes through a desk (law 11). */
function throughText(
	{ resources, here }: Pick<CardPlace, 'resources' | 'here'>,
	action: Pick<Action, 'partner' | 'through'>,
): string {
	const { texts } = resources;
	const isDesk = ['oov-vth', 'focal'].includes(here.settings.role ?? '');
	const own = texts.lines(`partners.${action.partner}.reachDesk`)[0];
	if (isDesk && own !== undefined) return own;
	const reach = texts.lines(`partners.${action.partner}.reach`)[0];
	if (reach !== undefined) return reach;
	return texts.ui('card.through', { name: partnerName({ resources, here }, action.through ?? '') });
}

/** The reader's own number of the piket, where a desk is closed now. */
function afterHoursDial(
	{ resources, here }: Pick<CardPlace, 'resources' | 'here'>,
	contact: Contact,
): { second?: Dial } {
	const { texts } = resources;
	const piket = ownNumber(here.own, 'after-hours', here.settings);
	const closed = openingAt(contact.hours, here.now, here.guide.holidays).state === 'closed';
	if (piket === undefined || !closed || !contact.isDesk) return {};
	const note = texts.ui('contact.own', { month: monthText(texts, piket.since) });
	return { second: dial(texts, piket.digits, texts.ui('own.after-hours'), note) };
}

/** The first partner gets the reason of its row; what an overlay adds gets the reason of that overlay. */
function whyOf({ resources, track, situation }: CardPlace, action: Action): { why?: string } {
	const { texts } = resources;
	const rule = action.from.includes('O14') ? 'O14' : (action.from[0] ?? '');
	if (!(rule in resources.guide.rows)) return { why: texts.line(`overlays.${rule}`) };
	const isFirst = track.actions.find(({ from }) => from[0] === rule) === action;
	if (resources.guide.rows[rule]?.verdicts !== undefined) return {};
	// The reason of a row names the own team, which a signal about a colleague passes by.
	const about = situation.facts.has('colleague') ? `partners.${action.partner}.what` : `rows.${rule}.why`;
	return isFirst ? { why: texts.line(about) } : {};
}

/** What to do for the most urgent purpose, then what the other purposes add. */
function instructions(place: CardPlace, action: Action, contact: Contact): Pick<ActionCard, 'do' | 'doNot'> {
	const { texts } = place.resources;
	const key = `partners.${action.partner}`;
	if (contact.isSelf) return { do: texts.lines(`${key}.self.do`), doNot: texts.lines(`${key}.self.doNot`) };
	const oneOnly = place.resources.guide.partners[action.partner]?.alternatives === 'yes';
	const purposes = oneOnly ? action.purposes.slice(0, 1) : action.purposes;
	const gather = (kind: 'do' | 'doNot'): string[] => {
		const perPurpose = purposes.flatMap((purpose) => texts.lines(`${key}.purposes.${purpose}.${kind}`));
		return [...new Set([...perPurpose, ...texts.lines(`${key}.${kind}`)])];
	};
	return { do: gather('do'), doNot: gather('doNot') };
}

/** Nobody calls the reader, somebody on the spot, or who is reached through another. */
function isCalled({ resources }: CardPlace, { partner, through }: Action, { isSelf }: Contact): boolean {
	return !isSelf && through === undefined && resources.guide.partners[partner]?.kind !== 'on-site';
}

/** Whoever is called by number may not answer; 112 always does. */
function reachingOf(place: CardPlace, action: Action, contact: Contact): Pick<ActionCard, 'nobody' | 'notReached'> {
	const isAsked = contact.phone !== undefined || contact.isDesk;
	return isAsked && action.partner !== 'emergency-112' ? reaching(place, action) : {};
}

/** Who is next when nobody answers, for whoever is called. */
function nextLine(place: CardPlace, action: Action, contact: Contact): Pick<ActionCard, 'next' | 'nextDial'> {
	const { resources, here, advice, track, situation } = place;
	const { texts } = resources;
	if (action.partner === 'emergency-112') return { next: texts.ui('card.nextDanger') };
	if (!isCalled(place, action, contact)) return {};
	const next = nextReachable(here, track, action.partner, advice.always.partners);
	if (next === undefined) return { next: texts.ui('card.nextAgain') };
	const { phone } = contactOf(here.guide, next, here.settings, here.own);
	const careful = next === 'police' && track.kind === 'person' && situation.facts.has('maybe-no-residence');
	const said = { name: texts.line(`partners.${next}.dial`), number: phone ?? '' };
	const isClosed = openingAt(contact.hours, here.now, here.guide.holidays).state === 'closed';
	return {
		next: texts.ui(careful ? 'card.nextUrgent' : 'card.next', said),
		...(isClosed && phone ? { nextDial: dial(texts, phone, said.name) } : {}),
	};
}

/** Who they are; for a desk also how to find it, after the first step that stands in view. */
function whatOf(place: CardPlace, { partner }: Action, contact: Contact): string {
	const what = place.resources.texts.line(`partners.${partner}.what`);
	if (!contact.isDesk || contact.isSelf) return what;
	return [what, ...deskReach(place, partner).slice(contact.phone === undefined ? 1 : 0)].join(' ');
}
