import type { Guide, Route } from './content.ts';
import type { Journey } from './journeySchema.ts';
import type { Condition, Overlay, Row, Step } from './schema.ts';

/** A journey whose shared steps have been filled in. */
export type WholeJourney = Omit<Journey, 'steps'> & { steps: Record<string, Step> };

/** The questions of a journey, in the same world as the signal route. */
export function journeyRoute(
	route: Route,
	{ id, version, start, adviceNowFrom, mostQuestions, steps }: WholeJourney,
): Route {
	return { ...route, flow: { id, version, start, adviceNowFrom, mostQuestions, steps } };
}

/** Its own rows, with those of the signal route that hold beside it: danger, the binding ones, and the parallel tracks. */
export function journeyGuide(guide: Guide, { rows, alwaysOpen = [], parallel }: WholeJourney): Guide {
	const beside = Object.entries(guide.rows).flatMap(([id, row]): [string, Row][] => {
		if (row.track === 'danger' || row.track === 'binding') return [[id, row]];
		return parallel?.tracks.includes(row.track) ? [[id, { ...row, when: both(row.when, parallel.when) }]] : [];
	});
	return {
		...guide,
		rows: { ...Object.fromEntries(beside), ...rows },
		overlays: parallel === undefined ? {} : quietOverlays(guide.overlays, parallel.silent),
		alwaysOpen: [...alwaysOpen, ...guide.alwaysOpen],
	};
}

/** What an overlay would say about the journey that is being walked is left out. */
function quietOverlays(
	overlays: Guide['overlays'],
	silent: NonNullable<Journey['parallel']>['silent'],
): Record<string, Overlay> {
	if (silent === undefined) return overlays;
	const quiet = (overlay: Overlay): Overlay => {
		if (!overlay.says?.some(({ text }) => silent.texts.includes(text))) return overlay;
		const says = overlay.says.map((say) =>
			silent.texts.includes(say.text) ? { ...say, when: both(say.when, silent.when) } : say,
		);
		return { ...overlay, says };
	};
	return Object.fromEntries(Object.entries(overlays).map(([id, overlay]) => [id, quiet(overlay)]));
}

export function both(one: Condition | undefined, other: Condition): Condition {
	return one === undefined ? other : { all: [one, other] };
}
