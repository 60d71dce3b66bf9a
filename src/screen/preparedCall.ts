import type { Situation } from '../flow/holds.ts';
import type { Action } from '../flow/lists.ts';
import type { CardPlace } from './actionCard.ts';
import type { PreparedCall } from './screen.ts';
import { municipalityName } from './words.ts';

/** The call, prepared: the sentence fits the answers and holds nothing personal. */
export function preparedCall(place: CardPlace, { partner, purposes }: Pick<Action, 'partner' | 'purposes'>) {
	const { texts } = place.resources;
	const key = `calls.${partner}.${purposes[0]}`;
	const ready = texts.lines(`${key}.ready`);
	const [said] = texts.lines(`${key}.say`);
	if (said === undefined || ready.length === 0) return {};
	const asks = texts.lines(`${key}.asks`);
	const after = texts.lines(`${key}.after`);
	const call: PreparedCall = {
		say: { heading: texts.ui('call.say'), text: fill(said, wordsFor(place)) },
		ready: { heading: texts.ui('call.ready'), lines: ready },
		...(asks.length > 0 ? { asks: { heading: texts.ui('call.asks'), lines: asks } } : {}),
		...(after.length > 0 ? { after: { heading: texts.ui('call.after'), lines: after } } : {}),
	};
	return { call };
}

function wordsFor({ resources: { texts, route }, situation, track, unasked }: CardPlace): Record<string, string> {
	const { municipality, role = 'unknown' } = situation.settings;
	const isNamed = municipality !== undefined && route.municipalities[municipality]?.name !== undefined;
	const form = [...situation.facts].find((fact) => fact.startsWith(track.kind === 'place' ? 'kind-' : 'form-'));
	return {
		role: texts.line(`calls.roles.${role}`),
		municipality: isNamed ? municipalityName(route, texts, municipality) : texts.ui('calls.municipality'),
		who: texts.line(`calls.who.${whoOf(situation, track.kind)}`),
		about: (form && !unasked && texts.lines(`calls.about.${form}`)[0]) || '',
	};
}

function whoOf({ facts }: Situation, track: string): string {
	if (track === 'place') return 'place';
	const known = ['age-unknown', 'minor', 'adult', 'offender', 'resident'].find((who) => facts.has(who));
	return known ?? 'feeling';
}

/** The sentence is content, so its words are filled in here. */
function fill(sentence: string, words: Record<string, string>): string {
	return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');
}
