import type { World } from './content.ts';
import type { Condition } from './schema.ts';

export type Settings = { municipality?: string; role?: string };

/** Everything a condition may look at. */
export type Situation = {
	facts: ReadonlySet<string>;
	settings: Settings;
	/** The role falls under the meldcode in this municipality. */
	duty: boolean;
	/** The role handles client files of Wmo or youth care. */
	clientSecrecy: boolean;
	capabilities: readonly string[];
	/** In which steps of the meldcode this role answers the weighing questions. */
	weighing: string;
};

export function situationOf(world: World, settings: Settings, facts: ReadonlySet<string>): Situation {
	const role = settings.role === undefined ? undefined : world.roles[settings.role];
	const place = settings.municipality === undefined ? undefined : world.municipalities[settings.municipality];
	const meldcode = place?.meldcode?.[settings.role ?? ''] ?? role?.meldcode ?? 'no';
	return {
		facts,
		settings,
		duty: meldcode === 'yes',
		clientSecrecy: role?.secrecy === 'client',
		capabilities: place?.capabilities ?? [],
		weighing: place?.weighing?.[settings.role ?? ''] ?? role?.weighing ?? '',
	};
}

/** Whether a condition holds; a rule without a condition always does. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
	return condition === undefined || testOf(condition)(situation);
}

type Test = (situation: Situation) => boolean;
const tests = new WeakMap<Condition, Test>();

/** Conditions are read once: the laws hold them against millions of situations. */
function testOf(condition: Condition): Test {
	const known = tests.get(condition);
	if (known) return known;
	const fresh = readTest(condition);
	tests.set(condition, fresh);
	return fresh;
}

function readTest(condition: Condition): Test {
	if ('fact' in condition) return ({ facts }) => facts.has(condition.fact);
	if ('all' in condition) {
		const parts = condition.all.map(testOf);
		return (situation) => parts.every((part) => part(situation));
	}
	if ('any' in condition) {
		const parts = condition.any.map(testOf);
		return (situation) => parts.some((part) => part(situation));
	}
	if ('not' in condition) {
		const part = testOf(condition.not);
		return (situation) => !part(situation);
	}
	if ('role' in condition) {
		const roles = [condition.role].flat();
		return ({ settings }) => roles.includes(settings.role ?? '');
	}
	if ('duty' in condition) return ({ duty }) => duty;
	if ('secrecy' in condition) return ({ clientSecrecy }) => clientSecrecy;
	if ('municipality' in condition) return ({ settings }) => settings.municipality === condition.municipality;
	if ('capability' in condition) return ({ capabilities }) => capabilities.includes(condition.capability);
	if ('weighing' in condition) return ({ weighing }) => weighing === condition.weighing;
	return ({ settings }) => settings[condition.known] !== undefined;
}
