import { type Settings, type Situation, situationOf } from '../../src/flow/holds.ts';
import { type Breadth, eachRoute } from '../../src/flow/routes.ts';
import { content } from '../helpers/content.ts';

export const { route, guide } = content;

export type Told = {
	settings: Required<Settings>;
	answers: Readonly<Record<string, readonly string[]>>;
	situation: Situation;
	questions: number;
	chose: (step: string, ...options: string[]) => boolean;
	ticked: (...boxes: string[]) => boolean;
};

const BOXES = ['more-adult', 'more-minor', 'more-place', 'more-offender'];

/** Every walk of these roles in every municipality; going on after 112 is left out. */
export function walksOf(breadth: Breadth, ...roles: string[]): Told[] {
	const walks: Told[] = [];
	for (const municipality of Object.keys(route.municipalities))
		for (const role of roles) {
			const settings = { municipality, role };
			eachRoute(route, settings, breadth, ({ answers, facts, questions }) => {
				const chose: Told['chose'] = (step, ...options) => options.some((option) => answers[step]?.includes(option));
				if (chose('call-112', 'go-on')) return;
				const ticked: Told['ticked'] = (...boxes) => BOXES.some((step) => chose(step, ...boxes));
				walks.push({ settings, answers, situation: situationOf(route, settings, facts), questions, chose, ticked });
			});
		}
	return walks;
}

/** A walk in words, for the message of a test that fails. */
export function tell({ settings, answers }: Told): string {
	const given = Object.entries(answers).map(([step, chosen]) => `${step}=${chosen.join('+')}`);
	return [settings.municipality, settings.role, ...given].join(' ');
}
