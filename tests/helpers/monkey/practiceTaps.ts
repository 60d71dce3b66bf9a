import type { Screen, Wish } from '../../../src/screen/screen.ts';
import type { Chance } from './chance.ts';

type Practice = Extract<Screen, { kind: 'situation' | 'debrief' | 'group' | 'present' | 'notes' }>;

const TURNS: readonly Wish[] = [
	{ type: 'practice.turn', by: 1 },
	{ type: 'practice.turn', by: 1 },
	{ type: 'practice.turn', by: 1 },
	{ type: 'practice.turn', by: -1 },
];

/** What can be tapped while a scenario is practised, alone or with a group. */
export function practiceTaps(screen: Practice, chance: Chance): Wish[] {
	switch (screen.kind) {
		case 'situation': {
			const lines = screen.stages.flatMap((stage) => stage.lines).map(({ id }) => id);
			const seen = lines.filter(() => chance.once(3));
			return [screen.next.wish, screen.next.wish, { type: 'practice.see', seen }];
		}
		case 'debrief':
			return [...screen.open, ...screen.ways, ...screen.whatIf.options].map(({ wish }) => wish);
		case 'group':
			return [
				...screen.lengths.map(({ wish }) => wish),
				...screen.notes.ways.map(({ wish }) => wish),
				...(screen.running?.ways ?? []).map(({ wish }) => wish),
				...screen.others.entries.slice(0, 3).map(({ wish }) => wish),
			];
		case 'present':
			return [
				...TURNS,
				...(screen.slide.options ?? []).map(({ id }): Wish => ({ type: 'practice.say', option: id })),
				screen.ways.notes.wish,
			];
		case 'notes':
			return [
				...TURNS,
				...(screen.options?.entries ?? []).flatMap(({ id }): Wish[] => [
					{ type: 'practice.say', option: id },
					{ type: 'practice.hands', option: id, by: chance.once(3) ? -1 : 1 },
				]),
				screen.ways.screen.wish,
			];
	}
}
