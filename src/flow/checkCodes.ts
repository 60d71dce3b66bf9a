import type { Fault } from './checkContent.ts';
import type { Guide, Route } from './content.ts';
import type { WholeJourney } from './journeys.ts';
import type { CodeBook } from './registers.ts';

/** Everything a route code can name has a number, once, and the version of today is the last one. */
export function checkCodes(book: CodeBook, route: Route, guide: Guide, journeys: readonly WholeJourney[]): Fault[] {
	const faults: Fault[] = [];
	const rows = [guide, ...journeys].flatMap((flow) => Object.entries(flow.rows));
	const named = [
		['municipalities', Object.keys(route.municipalities)],
		['roles', Object.keys(route.roles)],
		['rows', rows.filter(([, { track }]) => track !== 'binding').map(([id]) => id)],
	] as const;
	for (const [list, ids] of named) {
		for (const id of ids)
			if (!book[list].includes(id))
				faults.push({ part: 'codes', path: [list], text: `"${id}" heeft nog geen nummer: zet het onderaan ${list}` });
		book[list].forEach((id, index) => {
			if (book[list].indexOf(id) < index)
				faults.push({ part: 'codes', path: [list, index], text: `"${id}" staat er twee keer; haal de laatste weg` });
		});
	}
	if (book.versions.at(-1) !== route.flow.version)
		faults.push({
			part: 'codes',
			path: ['versions'],
			text: `de laatste versie is niet die van signal.flow.yaml: zet "${route.flow.version}" onderaan`,
		});
	return faults;
}
