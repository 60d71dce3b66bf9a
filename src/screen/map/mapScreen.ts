import type { Drawing } from '../../routemap/drawing.ts';
import type { Sample } from '../../routemap/legend.ts';
import type { Lit } from '../../routemap/marks.ts';
import type { Kind } from '../../routemap/ways.ts';
import type { Choosable } from '../choosable.ts';
import type { Frame } from '../screen.ts';
import type { Wish } from '../wish.ts';

/** The map of the routes, with its list and its paper. */

export type MapView = Kind | 'meldcode' | 'all';

export type MapScreen = Frame & {
	kind: 'map';
	heading: string;
	/** "Voor: Midden-Delfland · Boa" */
	scope: string;
	intro: string[];
	views: { label: string; entries: Choosable<MapView>[] };
	figures: MapFigure[];
	controls: MapControls;
	/** `othersFirst`: when somebody else comes first than the map shows. */
	legend: { heading: string; othersFirst: string[]; entries: LegendEntry[] };
	list: { heading: string; intro: string };
	panel: { close: string; answers: string; ways: string };
	print: string;
	difference: { label: string; wish: Wish };
	paper: MapPaper;
	back: string;
};

export type MapControls = Record<'label' | 'in' | 'out' | 'whole' | 'route' | 'hint', string>;
export type LegendEntry = { sample: Sample; text: string };

export type MapFigure = {
	id: 'signal' | 'meldcode';
	heading: string;
	wide: Drawing;
	narrow: Drawing;
	/** The walk so far. */
	lit?: Lit;
	/** What a station or an end opens, by its key; a small station by its question. */
	stations: Record<string, StationTold>;
	ends: Record<string, EndTold>;
	/** The same in words, in the order of the map. */
	list: { id: string; heading: string; about?: string; count: string; ways: string[] }[];
};

export type StationTold = {
	question: string;
	/** "Ja: verder bij Besluit" */
	answers: string[];
	/** For a question that splits nothing. */
	same?: string;
	/** In a walk, where this question has been answered. */
	change?: { label: string; wish: Wish };
};

export type EndTold = { heading: string; about: string; ways: string[] };

export type MapPaper = {
	size: 'a4' | 'a3';
	name: string;
	title: string;
	scope: string;
	dated: string[];
	drawing: Drawing;
	legend: LegendEntry[];
	desks: { heading: string; entries: { name: string; how: string }[] };
	app: { label: string; address: string };
	othersFirst: string[];
	disclaimer: string;
};

/** A map to look at only: how a walk went, beside what was expected. */
export type SmallMap = { drawing: Drawing; lit: Lit; label: string };

export type DifferenceScreen = Frame & {
	kind: 'difference';
	heading: string;
	intro: string;
	role: string;
	/** Two choices beside each other. */
	choices: { id: string; label: string; options: Choosable[] }[];
	/** "5 eindpunten zijn anders." */
	told: string;
	/** Only the ways to what is different. */
	maps: { name: string; drawing: Drawing; lit: Lit }[];
	rows: { heading: string; entries: { row: string; about: string; sides: { name: string; lines: string[] }[] }[] };
	desks: { heading: string; intro: string; names: string[]; entries: { task: string; names: string[] }[] };
	map: { label: string; wish: Wish };
	back: string;
};
