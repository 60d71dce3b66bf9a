import type { Guide } from '../flow/content.ts';
import type { Status } from '../flow/schema.ts';

type Rule = { status: Status; statusIn?: Record<string, Status> | undefined; sources: readonly string[] };

/**
 * How sure a rule is in this municipality. What only the policy of another municipality says is not stated here, but
 * inferred.
 */
export function statusIn(guide: Guide, rule: Rule, place: string | undefined): Status {
	const local = place === undefined ? undefined : rule.statusIn?.[place];
	if (local !== undefined) return local;
	if (rule.status !== 'stated') return rule.status;
	const codes = rule.sources.map((source) => source.split(' ')[0] ?? '');
	const holdsHere = codes.some(
		(code) => guide.sources[code]?.kind !== 'municipal' || guide.policies[place ?? '']?.includes(code) === true,
	);
	return holdsHere ? 'stated' : 'inferred';
}
