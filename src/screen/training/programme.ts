import type { Scenario } from './trainingContent.ts';

/** How long a session with a group lasts. */
export type Session = 10 | 20 | 45;

/** What a session is made of, in order. */
export type ProgrammePart =
	/** Everybody puts the app on the telephone, and fills in the own numbers. */
	| { kind: 'phone'; minutes: number }
	| { kind: 'scenario'; minutes: number; scenario: string; whatIf: readonly string[] }
	/** One sentence each: whom do I call? */
	| { kind: 'closing'; minutes: number };

export type Programme = { minutes: Session; parts: ProgrammePart[] };

type Playable = Pick<Scenario, 'id' | 'role' | 'sessions'>;

const AROUND = 5;
const ROOM = 45 - AROUND - AROUND;

/** A session that nobody has to prepare: with the scenarios that were chosen, otherwise with the one of the month. */
export function programmeOf(
	minutes: Session,
	scenarios: readonly Playable[],
	chosen: readonly string[] = [],
	month = 0,
): Programme {
	const [first, ...others] = inOrder(scenarios, chosen, month);
	if (first === undefined) return { minutes, parts: [] };
	if (minutes !== 45) return { minutes, parts: [partOf(first, minutes)] };
	const left = ROOM - minutesOf(first, minutes);
	const fitting = others.filter((scenario) => minutesOf(scenario, minutes) <= left);
	const second =
		fitting.find(({ id }) => chosen.includes(id)) ?? fitting.find(({ role }) => role !== first.role) ?? fitting[0];
	return {
		minutes,
		parts: [
			{ kind: 'phone', minutes: AROUND },
			partOf(first, minutes),
			...(second ? [partOf(second, minutes)] : []),
			{ kind: 'closing', minutes: AROUND },
		],
	};
}

/** The scenarios of a programme, in order. */
export function scenariosIn({ parts }: Programme): string[] {
	return parts.flatMap((part) => (part.kind === 'scenario' ? [part.scenario] : []));
}

/** The chosen ones in the order of the choice, then the one of the month and those that follow it. */
function inOrder(scenarios: readonly Playable[], chosen: readonly string[], month: number): readonly Playable[] {
	const picked = chosen.flatMap((id) => scenarios.filter((scenario) => scenario.id === id));
	const from = scenarios.length === 0 ? 0 : month % scenarios.length;
	const rest = [...scenarios.slice(from), ...scenarios.slice(0, from)];
	return [...picked, ...rest.filter((scenario) => !picked.includes(scenario))];
}

function partOf({ id, sessions }: Playable, session: Session): ProgrammePart {
	const { minutes, whatIf = [] } = sessions[session];
	return { kind: 'scenario', minutes: Number(minutes), scenario: id, whatIf };
}

const minutesOf = ({ sessions }: Playable, session: Session): number => Number(sessions[session].minutes);
