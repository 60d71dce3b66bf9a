import { type Advice, adviseOn, type Track } from './advice.ts';
import { type Guide, OTHER_MUNICIPALITY, type Route } from './content.ts';
import { type Settings, type Situation, situationOf } from './holds.ts';
import type { Action } from './lists.ts';
import type { CompleteRoute } from './routes.ts';

/** One complete set of answers with the advice that follows. */
export type Outcome = {
	route: Route;
	guide: Guide;
	settings: Required<Settings>;
	walk: CompleteRoute;
	situation: Situation;
	advice: Advice;
	/** Every action of every track, in order. */
	actions: readonly Action[];
};

/** A law of the route. `broken` says in Dutch what is wrong, or nothing. */
export type Law = { id: string; title: string; broken: (outcome: Outcome) => string | undefined };

/** What the laws look at, beside the facts of the rules themselves. */
export const LAW_FACTS: readonly string[] = [
	...['danger', 'adult', 'minor', 'maybe-minor', 'children', 'cannot-decide', 'maybe-no-residence'],
	...['caught', 'missing', 'bed-tonight', 'colleague', 'no-help-yet', 'circle'],
];

const CHILD_PARTNERS = ['veilig-thuis', 'nidos'];
export const FORMS = ['sexual', 'work', 'criminal', 'rent', 'organ', 'surrogacy', 'several', 'unknown'].map(
	(f) => `form-${f}`,
);
const UNKNOWN_FORM = 'form-unknown';
const DESKS = ['focal-officer', 'oov-vth-desk', 'housing-desk', 'integrity', 'domestic-focal'];

const isForNow = (actions: readonly Action[], partners: readonly string[]): boolean =>
	actions.some(({ urgency, partner }) => urgency === 'now' && partners.includes(partner));
const trackOf = (advice: Advice, kind: Track['kind']): Track | undefined => advice.tracks.find((t) => t.kind === kind);
const firstFor = (advice: Advice): string | undefined => trackOf(advice, 'person')?.actions[0]?.partner;
const indexOf = (track: Track, partner: string): number => track.actions.findIndex((a) => a.partner === partner);

/** The laws that can be seen on the advice itself. The clock (14) and the screens (2, 9, 10) have tests of their own. */
export const LAWS: readonly Law[] = [
	{
		id: 'wet 1',
		title: 'hooguit zes vragen, en een laatste regel die altijd open is',
		broken: ({ walk, advice, guide, route }) => {
			if (walk.questions > Number(route.flow.mostQuestions)) return `${walk.questions} vragen`;
			const { partners } = advice.always;
			return partners.length > 0 && partners.every((id) => guide.partners[id]?.hours === 'always')
				? undefined
				: 'de laatste regel is niet altijd open';
		},
	},
	{
		id: 'wet 2',
		title: 'bij gevaar of twijfel daarover staat 112 voorop',
		broken: ({ situation, actions }) =>
			situation.facts.has('danger') && actions[0]?.partner !== 'emergency-112' ? '112 staat niet voorop' : undefined,
	},
	{
		id: 'wet 3',
		title: 'een kind in beeld: Veilig Thuis of Nidos bij wat nu moet',
		broken: ({ situation, actions }) => {
			const child = ['minor', 'maybe-minor', 'children'].some((fact) => situation.facts.has(fact));
			return child && !isForNow(actions, CHILD_PARTNERS) ? 'Veilig Thuis en Nidos ontbreken bij nu' : undefined;
		},
	},
	{
		id: 'wet 4',
		title: 'alleen wie niet zelf kan beslissen (R13, E-VITAAL): SHOP krijgt persoonsgegevens',
		broken: ({ situation, advice, actions, guide }) => {
			const rules = guide.partners.shop?.sharing ?? [];
			const open = rules.filter(
				({ rule }) => !['never', 'not-needed'].includes(guide.dataRules[rule]?.personalData ?? ''),
			);
			if (open.length > 0) return `dataregel ${open[0]?.rule} laat gegevens toe`;
			const vital = actions.some(({ partner, purposes }) => partner === 'shop' && purposes.includes('vital'));
			const isException = advice.rows.includes('R13') || advice.rows.includes('E-VITAAL');
			return vital && !(isException && situation.facts.has('cannot-decide'))
				? 'de uitzondering geldt buiten R13 en E-VITAAL'
				: undefined;
		},
	},
	{
		id: 'wet 5',
		title: 'M. is nooit het antwoord op iets dringends',
		broken: ({ advice, actions }) => {
			const tip = actions.find(({ partner }) => partner === 'meld-misdaad-anoniem');
			if (tip === undefined) return undefined;
			if (['now', 'within-hour'].includes(tip.deadline)) return `M. met termijn ${tip.deadline}`;
			return advice.rows[0] === 'R02' || actions[0] !== tip ? undefined : 'M. staat voorop';
		},
	},
	{
		id: 'wet 6',
		title: 'misschien geen papieren: Arbeidsinspectie, AVIM en HEIT na SHOP, Veilig Thuis of Nidos',
		broken: ({ situation, advice }) => {
			if (!situation.facts.has('maybe-no-residence')) return undefined;
			for (const track of advice.tracks.filter(({ kind }) => kind !== 'danger')) {
				const careful = ['nla', 'avim', 'heit', ...(policeMayCome(track, situation) ? [] : ['police'])];
				const guards = ['shop', ...CHILD_PARTNERS].map((id) => indexOf(track, id)).filter((index) => index >= 0);
				for (const partner of careful) {
					const index = indexOf(track, partner);
					if (index < 0) continue;
					if (track.actions[index]?.urgency !== 'consider') return `${partner} staat niet bij overweeg (${track.kind})`;
					if (!guards.some((guard) => guard < index)) return `${partner} staat voor SHOP, Veilig Thuis of Nidos`;
				}
			}
			return undefined;
		},
	},
	{
		id: 'wet 7',
		title: 'de vorm verandert nooit de eerste partner van een persoon',
		broken: (outcome) => {
			const { situation, advice, settings } = outcome;
			const form = formOf(outcome);
			if (form === undefined || form === UNKNOWN_FORM) return undefined;
			const plain = firstPartner(outcome, settings.municipality, UNKNOWN_FORM);
			const first = firstFor(advice);
			const organ = form === 'form-organ' && situation.facts.has('adult') && first === 'police';
			return first === plain || organ ? undefined : `${first} in plaats van ${plain}`;
		},
	},
	{
		id: 'wet 8',
		title: 'de gemeente verandert nooit de eerste partner van een persoon',
		broken: (outcome) => {
			const { situation, advice } = outcome;
			const first = firstFor(advice);
			if (first === undefined || outcome.settings.municipality === OTHER_MUNICIPALITY) return undefined;
			if (situation.capabilities.includes('desk-first-adult') && advice.rows.includes('R14')) return undefined;
			const there = firstPartner(outcome, OTHER_MUNICIPALITY);
			return first === there ? undefined : `${first} in plaats van ${there}`;
		},
	},
	{
		id: 'wet 11',
		title: 'HEIT, RIEC en het Zorg- en Veiligheidshuis alleen via een bureau',
		broken: ({ actions, guide }) => {
			const direct = actions.find(
				({ partner, through }) => guide.partners[partner]?.kind === 'internal' && through === undefined,
			);
			return direct ? `${direct.partner} zonder tussenstap` : undefined;
		},
	},
	{
		id: 'wet 12',
		title: 'elke route heeft iets dat nu moet, met een termijn',
		broken: ({ advice }) => {
			const empty = advice.tracks.find(({ actions }) => actions[0]?.urgency !== 'now');
			return empty ? `${empty.row} heeft niets bij nu` : undefined;
		},
	},
	{
		id: 'wet 13',
		title: 'elke uitkomst noemt het eigen bureau; bij een volwassene de aandachtsfunctionaris bij nu',
		broken: ({ situation, advice, actions }) => {
			if (!actions.some(({ partner }) => DESKS.includes(partner))) return 'geen eigen bureau';
			// Without a suspicion of trafficking the meldcode has an aandachtsfunctionaris of its own.
			const isDomestic = trackOf(advice, 'meldcode') !== undefined && trackOf(advice, 'person') === undefined;
			const focal = isDomestic ? 'domestic-focal' : 'focal-officer';
			const wanted = situation.facts.has('colleague') ? 'integrity' : focal;
			return situation.facts.has('adult') && !isForNow(actions, [wanted]) ? `${wanted} ontbreekt bij nu` : undefined;
		},
	},
];

const formOf = ({ situation }: Outcome): string | undefined => FORMS.find((fact) => situation.facts.has(fact));
const othersOf = ({ situation }: Outcome): string[] => [...situation.facts].filter((fact) => !FORMS.includes(fact));

/** The first partner of a person in this municipality, or with this form; remembered, since many routes ask the same. */
function firstPartner(outcome: Outcome, municipality: string, form = formOf(outcome)): string | undefined {
	const { guide, route, settings } = outcome;
	const known = firstsOf(guide);
	const key = keyOf(outcome, municipality, form);
	if (!known.has(key)) {
		const facts = new Set(form === undefined ? othersOf(outcome) : [...othersOf(outcome), form]);
		known.set(key, firstFor(adviseOn(guide, situationOf(route, { ...settings, municipality }, facts))));
	}
	return known.get(key);
}

/** Keeps the first partner here where others are compared with it. */
export function rememberFirst(outcome: Outcome): void {
	const { guide, settings, advice } = outcome;
	const form = formOf(outcome);
	if (settings.municipality === OTHER_MUNICIPALITY || form === UNKNOWN_FORM)
		firstsOf(guide).set(keyOf(outcome, settings.municipality, form), firstFor(advice));
}

const firsts = new WeakMap<Guide, Map<string, string | undefined>>();

function firstsOf(guide: Guide): Map<string, string | undefined> {
	const known = firsts.get(guide) ?? new Map<string, string | undefined>();
	firsts.set(guide, known);
	return known;
}

function keyOf(outcome: Outcome, municipality: string, form: string | undefined): string {
	return `${municipality} ${outcome.settings.role} ${form} ${othersOf(outcome).join()}`;
}

/** Police keeps its place on the track of the place, when it already holds the person, a child is missing, a bed or organ. */
function policeMayCome(track: Track, { facts }: Situation): boolean {
	const bed = facts.has('bed-tonight') && facts.has('adult');
	const reasons = facts.has('caught') || facts.has('missing') || facts.has('form-organ') || bed;
	return track.kind !== 'person' || reasons;
}
