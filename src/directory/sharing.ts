import type { Guide } from '../flow/content.ts';
import { holds, type Situation } from '../flow/holds.ts';
import type { Action } from '../flow/lists.ts';

/** What may be shared: the data rule, and which text of it. */
export type Sharing = { rule: string; variant?: string };

/** The rule follows the receiver and the purpose, not the row. */
export function sharingWith(guide: Guide, action: Pick<Action, 'partner' | 'purposes'>, situation: Situation): Sharing {
	const rules = guide.partners[action.partner]?.sharing ?? [];
	const purpose = action.purposes[0] ?? '';
	const found = rules.find(
		({ purposes, when }) => (purposes === undefined || purposes.includes(purpose)) && holds(when, situation),
	);
	if (found === undefined) throw new Error(`Partner "${action.partner}" heeft geen dataregel voor "${purpose}"`);
	return found.text === undefined ? { rule: found.rule } : { rule: found.rule, variant: found.text };
}
