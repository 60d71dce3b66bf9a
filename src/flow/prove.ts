import { adviseOn } from './advice.ts';
import type { Fault } from './checkContent.ts';
import { type Guide, OTHER_MUNICIPALITY, type Route } from './content.ts';
import { type Settings, situationOf } from './holds.ts';
import { FORMS, LAW_FACTS, LAWS, rememberFirst } from './laws.ts';
import { type Breadth, type CompleteRoute, eachRoute } from './routes.ts';
import { type Depth, eachMerged } from './states.ts';

/** Settings that behave alike in every condition of the flow: one of each is proven, the rest follows. */
export function settingsClasses(route: Route, guide: Guide): Required<Settings>[] {
	const { rows, overlays, alwaysOpen } = guide;
	const text = JSON.stringify([route.flow.steps, rows, overlays, alwaysOpen]);
	const named = [...new Set([...text.matchAll(/"role":("[^"]*"|\[[^\]]*\])/g)].map(([, roles]) => roles ?? ''))];
	const classes = new Map<string, Required<Settings>>();
	for (const municipality of Object.keys(route.municipalities))
		for (const role of Object.keys(route.roles)) {
			const { duty, clientSecrecy, weighing } = situationOf(route, { municipality, role }, new Set());
			const secrecy = text.includes('"secrecy"') && clientSecrecy;
			const key = [
				municipality,
				duty,
				secrecy,
				text.includes('"weighing"') && weighing,
				...named.map((roles) => roles.includes(`"${role}"`)),
			].join();
			if (!classes.has(key)) classes.set(key, { municipality, role });
		}
	return [...classes.values()];
}

export type Proof = {
	routes: number;
	longest: number;
	/** Fewest questions after which each row is reached. */
	fewest: Record<string, number>;
	reached: Set<string>;
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
	const proof = startProof();
	const telling = tellingFacts(guide);
	// The municipality that the others are compared with is proven first, and then known.
	const compared = settings.filter(({ municipality }) => municipality === OTHER_MUNICIPALITY);
	for (const chosen of [...compared, ...settings.filter((one) => !compared.includes(one))]) {
		const proven = new Set<number>();
		proof.routes += eachRoute(route, chosen, breadth, (walk) => {
			const key = keyOf(telling, walk);
			if (proven.has(key)) return;
			proven.add(key);
			holdLaws(proof, route, guide, chosen, walk);
		});
	}
	return proof;
}

/** The same for a long journey, over routes that are merged where nothing can tell them apart. */
export function proveJourney(route: Route, guide: Guide, settings: readonly Required<Settings>[], depth: Depth): Proof {
	const proof = startProof();
	const telling = new Set(factsNamedIn([route.flow.steps, guide.rows, guide.overlays, guide.alwaysOpen]));
	for (const fact of [...LAW_FACTS, ...FORMS]) telling.add(fact);
	for (const chosen of settings)
		eachMerged(route, chosen, depth, telling, (walk) => {
			proof.routes += walk.count;
			holdLaws(proof, route, guide, chosen, walk);
		});
	return proof;
}

function startProof(): Proof {
	return { routes: 0, longest: 0, fewest: {}, reached: new Set<string>(), broken: [] };
}

function holdLaws(proof: Proof, route: Route, guide: Guide, settings: Required<Settings>, walk: CompleteRoute): void {
	const situation = situationOf(route, settings, walk.facts);
	const advice = adviseOn(guide, situation);
	const actions = advice.tracks.flatMap((track) => track.actions);
	const outcome = { route, guide, settings, walk, situation, advice, actions };
	rememberFirst(outcome);
	proof.longest = Math.max(proof.longest, walk.questions);
	for (const row of advice.rows)
		proof.fewest[row] = Math.min(proof.fewest[row] ?? Number.POSITIVE_INFINITY, walk.questions);
	for (const rule of [...advice.rows, ...advice.overlays]) proof.reached.add(rule);
	for (const { id, title, broken } of LAWS) {
		if (proof.broken.some(({ law }) => law === id)) continue;
		const what = broken(outcome);
		if (what) proof.broken.push({ law: id, title, what, settings, answers: walk.answers });
	}
}

/** The facts that some rule looks at. Routes that agree on these, and on their length, have the same advice. */
function tellingFacts({ rows, overlays, alwaysOpen }: Guide): readonly string[] {
	const facts = [...new Set([...factsNamedIn([rows, overlays, alwaysOpen]), ...LAW_FACTS, ...FORMS])];
	if (facts.length > MOST_FACTS)
		throw new Error(`Meer dan ${MOST_FACTS} feiten: het bewijs kan ze niet uit elkaar houden`);
	return facts;
}

function factsNamedIn(rules: unknown): string[] {
	return [...JSON.stringify(rules).matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact ?? '');
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
