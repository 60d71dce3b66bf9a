import { adviseOn } from './advice.ts';
import type { Fault } from './checkContent.ts';
import type { Guide, Route } from './content.ts';
import { type Settings, situationOf } from './holds.ts';
import { FORMS, LAW_FACTS, LAWS } from './laws.ts';
import { type Breadth, type CompleteRoute, eachRoute } from './routes.ts';

/** Settings that behave alike in every condition of the flow: one of each is proven, the rest follows. */
export function settingsClasses(route: Route, guide: Guide): Required<Settings>[] {
	const { rows, overlays, alwaysOpen } = guide;
	const text = JSON.stringify([route.flow.steps, rows, overlays, alwaysOpen]);
	const named = [...new Set([...text.matchAll(/"role":("[^"]*"|\[[^\]]*\])/g)].map(([, roles]) => roles ?? ''))];
	const classes = new Map<string, Required<Settings>>();
	for (const municipality of Object.keys(route.municipalities))
		for (const role of Object.keys(route.roles)) {
			const { duty, clientSecrecy } = situationOf(route, { municipality, role }, new Set());
			const secrecy = text.includes('"secrecy"') && clientSecrecy;
			const key = [municipality, duty, secrecy, ...named.map((roles) => roles.includes(`"${role}"`))].join();
			if (!classes.has(key)) classes.set(key, { municipality, role });
		}
	return [...classes.values()];
}

export type Proof = {
	routes: number;
	longest: number;
	/** Fewest questions after which each row is reached. */
	fewest: Record<string, number>;
	reached: ReadonlySet<string>;
	broken: {
		law: string;
		title: string;
		what: string;
		settings: Required<Settings>;
		answers: CompleteRoute['answers'];
	}[];
};

/** Holds every law against every complete set of answers for these settings. Stops at the first break of each law. */
export function prove(route: Route, guide: Guide, settings: readonly Required<Settings>[], breadth: Breadth): Proof {
	const proof = { routes: 0, longest: 0, fewest: {} as Record<string, number>, reached: new Set<string>() };
	const broken = new Map<string, Proof['broken'][number]>();
	const telling = tellingFacts(guide);
	for (const chosen of settings) {
		const proven = new Set<number>();
		proof.routes += eachRoute(route, chosen, breadth, (walk) => {
			const key = keyOf(telling, walk);
			if (proven.has(key)) return;
			proven.add(key);
			const situation = situationOf(route, chosen, walk.facts);
			const advice = adviseOn(guide, situation);
			const actions = advice.tracks.flatMap((track) => track.actions);
			proof.longest = Math.max(proof.longest, walk.questions);
			for (const row of advice.rows)
				proof.fewest[row] = Math.min(proof.fewest[row] ?? Number.POSITIVE_INFINITY, walk.questions);
			for (const rule of [...advice.rows, ...advice.overlays]) proof.reached.add(rule);
			for (const law of LAWS) {
				if (broken.has(law.id)) continue;
				const what = law.broken({ route, guide, settings: chosen, walk, situation, advice, actions });
				if (what) broken.set(law.id, { law: law.id, title: law.title, what, settings: chosen, answers: walk.answers });
			}
		});
	}
	return { ...proof, broken: [...broken.values()] };
}

/** The facts that some rule looks at. Routes that agree on these, and on their length, have the same advice. */
function tellingFacts({ rows, overlays, alwaysOpen }: Guide): readonly string[] {
	const text = JSON.stringify([rows, overlays, alwaysOpen]);
	const named = [...text.matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? '');
	const facts = [...new Set([...named, ...LAW_FACTS, ...FORMS])];
	if (facts.length > MOST_FACTS)
		throw new Error(`Meer dan ${MOST_FACTS} feiten: het bewijs kan ze niet uit elkaar houden`);
	return facts;
}

/** As many as fit in a whole number, beside the number of questions. */
const MOST_FACTS = 49;

function keyOf(telling: readonly string[], { facts, questions }: CompleteRoute): number {
	let key = questions;
	for (let index = 0; index < telling.length; index++) if (facts.has(telling[index] ?? '')) key += 2 ** (index + 4);
	return key;
}

/** The broken laws and the rules that no answers reach, as faults of the flow. */
export function faultsOf(proof: Proof, guide: Guide): Fault[] {
	const faults: Fault[] = proof.broken.map(({ law, title, what, settings, answers }) => ({
		part: 'flow',
		path: ['rows'],
		text: `${law} is gebroken (${title}): ${what}, bij ${settings.municipality}, ${settings.role}, ${tell(answers)}`,
	}));
	for (const id of Object.keys(guide.rows))
		if (!proof.reached.has(id))
			faults.push({ part: 'flow', path: ['rows', id], text: `rij ${id} wordt nooit bereikt` });
	for (const id of Object.keys(guide.overlays))
		if (!proof.reached.has(id))
			faults.push({ part: 'flow', path: ['overlays', id], text: `overlay ${id} wordt nooit bereikt` });
	return faults;
}

function tell(answers: CompleteRoute['answers']): string {
	return Object.entries(answers)
		.map(([step, chosen]) => `${step}=${chosen.join('+')}`)
		.join(', ');
}
