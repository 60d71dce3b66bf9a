import type { Guide, Route } from '../flow/content.ts';
import type { Settings, Situation } from '../flow/holds.ts';
import type { CodeBook } from '../flow/registers.ts';
import { answersFor, type Coded, type Head, readCode, writeCode } from '../flow/routeCode.ts';
import type { Answer } from '../flow/walk.ts';
import type { Guided } from './appState.ts';
import type { JourneyId } from './screen.ts';

/** The advice that a route code opens. Its answers only stand for those that were given. */
export type Opened = {
	journey: JourneyId;
	presets: Settings;
	answers: readonly Answer[];
	carried: number;
	opened: string;
};

/** Why a code opens nothing. */
export type Refusal =
	| { why: 'mistyped' | 'newer' }
	/** Made with earlier content: by which version, about which rows, and the versions since. */
	| { why: 'older'; head: Head; since: readonly string[] };

export type RouteCodes = {
	/** The code of the outcome of this situation. */
	write: (resources: Pick<Guided, 'route' | 'guide'>, situation: Situation) => string;
	open: (code: string) => Opened | undefined;
	refusal: (code: string) => Refusal;
};

/** What the outcome looks at beside the conditions of the content: a code must bring it back. */
export const SHOWN: readonly string[] = [
	'maybe-no-residence',
	'colleague',
	'danger-in-doubt',
	'reported',
	'unsafe',
	'disclosure',
	'wish-unknown',
];

export function routeCodes(flows: Record<JourneyId, { route: Route; guide: Guide }>, book: CodeBook): RouteCodes {
	const coded = ({ route, guide }: { route: Route; guide: Guide }): Coded => ({ route, guide, book, shown: SHOWN });
	const isId = (id: string): id is JourneyId => Object.hasOwn(flows, id);
	return {
		write: (resources, situation) => writeCode(coded(resources), situation),
		open(code) {
			const found = readCode(book, code);
			if (found === undefined || found === 'newer' || !isId(found.head.journey)) return undefined;
			if (found.head.version !== book.versions.at(-1)) return undefined;
			const answers = answersFor(coded(flows[found.head.journey]), found);
			if (answers === undefined) return undefined;
			const { journey, settings } = found.head;
			return { journey, presets: settings, answers, carried: answers.length, opened: code };
		},
		refusal(code) {
			const found = readCode(book, code);
			if (found === undefined) return { why: 'mistyped' };
			if (found === 'newer') return { why: 'newer' };
			const since = book.versions.slice(book.versions.indexOf(found.head.version) + 1);
			return since.length > 0 ? { why: 'older', head: found.head, since } : { why: 'mistyped' };
		},
	};
}
