import { isKeptBy } from '../../directory/contact.ts';
import type { Route } from '../../flow/content.ts';
import { type Settings, situationOf } from '../../flow/holds.ts';
import { outlook } from '../../flow/outlook.ts';
import type { Row } from '../../flow/schema.ts';
import { sectionOf } from '../../flow/section.ts';
import type { MapWords } from '../../routemap/blocks.ts';
import type { Told } from '../../routemap/routeTree.ts';
import type { Guided } from '../appState.ts';
import type { Walkable } from '../journeys.ts';
import { buttonOf } from '../words.ts';

/** What a map says for this municipality and role. `meldcode`: of the map of the meldcode. */
export function mapWords(resources: Guided, settings: Required<Settings>, meldcode?: Walkable): MapWords {
	const { texts } = resources;
	const route = meldcode?.route ?? resources.route;
	const rows = meldcode?.guide.rows ?? resources.guide.rows;
	const question = (step: string): string => texts.line(`steps.${step}.short`);
	return {
		question,
		answers: (step, { chosen, rest, depends }) => {
			if (depends) return '';
			if (rest) return texts.ui('map.rest');
			return chosen.map((option) => buttonOf(route, texts, step, option).text).join(' · ');
		},
		end: (row, told) => ({
			title: firstPartners(resources, route, rows[row], settings, told),
			text: texts.line(`rows.${row}.situation`),
		}),
		on: (step) => texts.ui('map.on', { name: question(step) }),
		stage: (step) => meldcode && stageOf(resources, meldcode, step, settings),
	};
}

/** Whom this reader reaches first, by the row alone. What else was told may put somebody before them. */
function firstPartners(
	{ texts, guide }: Guided,
	route: Route,
	row: Row | undefined,
	settings: Required<Settings>,
	told: Told,
): string {
	const situation = situationOf(route, settings, told.facts);
	const stands = (row?.now ?? []).map(({ partner, when }) => ({
		partner,
		state: when === undefined ? 'always' : outlook(when, situation, (fact) => !told.not.has(fact)),
	}));
	const nameOf = (partner: string): string => {
		if (isKeptBy(guide, partner, settings)) return texts.ui('map.self');
		return texts.lines(`map.names.${partner}`)[0] ?? texts.line(`partners.${partner}.name`);
	};
	const namesOf = (state: string): string[] => [
		...new Set(stands.filter((one) => one.state === state).map(({ partner }) => nameOf(partner))),
	];
	const always = namesOf('always');
	const sometimes = namesOf('open').filter((name) => !always.includes(name));
	const joined = (names: readonly string[], word: 'and' | 'or'): string =>
		names.reduce((one, other) => (one === '' ? other : texts.ui(`map.${word}`, { one, other })), '');
	if (sometimes.length === 0) return joined(always, 'and');
	if (always.length === 0) return joined(sometimes, 'or');
	return texts.ui('map.sometimes', { always: joined(always, 'and'), names: joined(sometimes, 'or') });
}

function stageOf(
	{ texts }: Guided,
	{ journey, route }: Walkable,
	id: string,
	settings: Required<Settings>,
): string | undefined {
	const step = journey.steps[id];
	const section = step && sectionOf(journey, step, situationOf(route, settings, new Set()));
	if (section === undefined) return undefined;
	const name = texts.ui(`meldcode.sections.${section}`);
	return section === 'start' ? name : texts.ui('map.stage', { number: section, name });
}
