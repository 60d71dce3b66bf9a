import type { Piece, Point } from './drawing.ts';
import type { Told } from './routeTree.ts';

/** Where a block stands, and what it needs of what is around it. */
export type Place = Point & {
	/** Where ends stand in one column. */
	ends: number;
	/** The line straight on, which a side way may join. */
	straight: number;
};

/** A part of the map with its measures, not placed yet. Nothing of it is drawn outside of them. */
export type Block = {
	/** Without the ends that stand in the column. */
	width: number;
	height: number;
	/** How far down the line comes in from the left. */
	anchor: number;
	draw: (place: Place) => Piece[];
};

/** What the map says. Names and sentences come from outside. */
export type MapWords = {
	question: (step: string) => string;
	/** The answers of a branch, as a worker reads them. */
	answers: (step: string, branch: { chosen: readonly string[]; rest?: true; depends?: true }) => string;
	/** Who is reached first, and what this row is about; `told`: the facts on the way here. */
	end: (row: string, told: Told) => { title: string; text: string };
	/** "Verder bij: Besluit" */
	on: (step: string) => string;
	/** The heading of the part of the walk in which a question stands. */
	stage: (step: string) => string | undefined;
};
