import { wallTime } from '../directory/wallTime.ts';
import type { AppState, Guided } from './appState.ts';
import { fitted } from './paperFit.ts';
import { paperTracks } from './paperTracks.ts';
import type { OutcomeScreen, RuleLine } from './screen.ts';
import { dateText } from './words.ts';

/** An outcome on one A4. Folded in three it shows a name and a code: nothing else stands in the top third. */
export type Paper = {
	name: string;
	code?: string;
	/** "Geldt voor: Midden-Delfland · boa" */
	scope: string;
	/** "Geprint op 24 november 2026", "Versie 0.1.0 · inhoud van 22 november 2026" */
	dated: string[];
	/** What comes before any call: 112, or what may be shared. */
	first: PaperBox[];
	columns: PaperBlock[][];
	/** Told when something had to stay off the page. */
	more?: string;
	always: PaperBox;
	callback: string;
	/** Rules with their status, and what this advice is not. */
	small: string[];
	app: { label: string; address: string };
	/** Of the letters, in points. */
	size: number;
};

export type PaperBox = { heading: string; lines: string[] };

/** What stays together: a card or a line of a list, with the headings of which it is the first. */
export type PaperBlock = {
	track?: string;
	situation?: string;
	heading?: string;
	moment?: string;
	card?: PaperCard;
	line?: string;
};

export type PaperCard = {
	partner: string;
	name: string;
	deadline: string;
	number?: string;
	/** With a number what to ask for, without one how to get there, and whom else to call. */
	ways?: string[];
	/** For phones that block the number; told once. */
	second?: string;
	say?: PaperTold;
	ready?: PaperTold;
	share?: PaperTold;
};

export type PaperTold = { label: string; text: string };

/** From the finished outcome, so that paper and screen cannot differ. */
export function paperOf(
	{ now, address }: AppState,
	{ texts }: Guided,
	{ name, foot, code, scope, answer, danger, tracks, always, afterwards, rules, adoption }: OutcomeScreen,
): Paper {
	return fitted({
		name,
		...(code ? { code: code.text } : {}),
		scope: scope.text,
		dated: [texts.ui('result.paper.printed', { date: dateText(texts, wallTime(now).date) }), foot.version],
		first: [
			...(danger ? [{ heading: `${danger.heading}.`, lines: danger.lines }] : []),
			...(answer ? [{ heading: `${answer.verdictText}: ${answer.text}.`, lines: [answer.reason] }] : []),
		],
		tracks: paperTracks(tracks, texts),
		more: code ? texts.ui('result.paper.moreByCode', { code: code.text }) : texts.ui('result.paper.more'),
		always: { heading: `${always.heading}.`, lines: [always.text] },
		callback: afterwards?.lines[0] ?? '',
		small: [
			texts.ui('result.paper.rules', { rules: rulesByStatus(rules.lines) }),
			[rules.disclaimer, adoption].filter((line) => line !== undefined).join(' '),
		],
		app: { label: texts.ui('result.paper.app'), address },
	});
}

/** "R14, O1 (staat in het beleid); O6 (afgeleid door ons)" */
function rulesByStatus(rules: readonly RuleLine[]): string {
	const statuses = [...new Set(rules.map(({ status }) => status))];
	return statuses
		.map((status) => {
			const ids = rules.filter((rule) => rule.status === status).map(({ id }) => id);
			return `${ids.join(', ')} (${status.charAt(0).toLowerCase()}${status.slice(1)})`;
		})
		.join('; ');
}
