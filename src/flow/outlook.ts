import { holds, type Situation } from './holds.ts';
import type { Condition } from './schema.ts';

/** Holds whatever comes, never will, or depends on what is not known yet. */
export type Outlook = 'always' | 'never' | 'open';

/** How a condition stands when some facts are known and others may (`mayCome`) still be added. */
export function outlook(condition: Condition, situation: Situation, mayCome: (fact: string) => boolean): Outlook {
	if ('fact' in condition) {
		if (situation.facts.has(condition.fact)) return 'always';
		return mayCome(condition.fact) ? 'open' : 'never';
	}
	if ('not' in condition) return opposite(outlook(condition.not, situation, mayCome));
	const parts = partsOf(condition)?.map((part) => outlook(part, situation, mayCome));
	if (parts === undefined) return holds(condition, situation) ? 'always' : 'never';
	const decides = 'all' in condition ? 'never' : 'always';
	if (parts.includes(decides)) return decides;
	return parts.includes('open') ? 'open' : opposite(decides);
}

function opposite(way: Outlook): Outlook {
	if (way === 'open') return 'open';
	return way === 'always' ? 'never' : 'always';
}

export function partsOf(condition: Condition): readonly Condition[] | undefined {
	if ('all' in condition) return condition.all;
	return 'any' in condition ? condition.any : undefined;
}

/** What is known of a walk from the conditions that held in it and those that did not. */
export class Known {
	private readonly yes = new Set<string>();
	private readonly no = new Set<string>();
	private readonly situation: Situation;

	constructor(situation: Situation) {
		this.situation = { ...situation, facts: this.yes };
	}

	outlook(condition: Condition): Outlook {
		return outlook(condition, this.situation, (fact) => !this.no.has(fact));
	}

	/** Takes from a condition that held, or did not, what follows for its facts. */
	learn(condition: Condition, held: boolean): void {
		if (this.outlook(condition) !== 'open') return;
		const parts = partsOf(condition);
		if ('fact' in condition) (held ? this.yes : this.no).add(condition.fact);
		else if ('not' in condition) this.learn(condition.not, !held);
		else if (parts !== undefined) {
			const isEach = 'all' in condition === held;
			const open = parts.filter((part) => this.outlook(part) === 'open');
			if (isEach || open.length === 1) for (const part of open) this.learn(part, held);
		}
	}
}
