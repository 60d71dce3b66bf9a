import type { Settings } from '../../src/flow/holds.ts';

/**
 * Tells of one outcome after another whether it shows something new: a row beside a part (an overlay, a fact) that was
 * not seen beside it yet in this municipality, or for this role.
 */
export function startLooking(): (settings: Settings, rows: readonly string[], parts: readonly string[]) => boolean {
	const seen = new Map<string, Set<string>>();
	const besideOf = (where: string, row: string): Set<string> => {
		const beside = seen.get(`${where} ${row}`) ?? new Set<string>();
		seen.set(`${where} ${row}`, beside);
		return beside;
	};
	return ({ municipality = '', role = '' }, rows, parts) => {
		let isNew = false;
		for (const beside of rows.flatMap((row) => [besideOf(municipality, row), besideOf(role, row)]))
			for (const part of parts)
				if (!beside.has(part)) {
					beside.add(part);
					isNew = true;
				}
		return isNew;
	};
}
