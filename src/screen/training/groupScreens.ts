import type { Frame } from '../screen.ts';
import type { Wish } from '../wish.ts';
import type { Destination, Way } from './trainingScreen.ts';

/** How long, and with which situation; then it starts. */
export type GroupScreen = Frame & {
	kind: 'group';
	heading: string;
	intro: string;
	/** It goes on already, here or in another window. */
	running?: { text: string; ways: Way[] };
	situation: { heading: string; title: string; hint: string };
	lengths: (Way & { minutes: number; hint: string })[];
	/** Which other situation. */
	others: { label: string; entries: { id: string; title: string; chosen: boolean; wish: Wish }[] };
	/** Without a second window: notes on paper, or on a telephone. */
	notes: { heading: string; lines: string[]; ways: Way[] };
	back: string;
};

export type SlideView = {
	/** Tells one slide from another. */
	id: string;
	/** Above the heading: the situation, and which part of it. */
	kicker?: string;
	heading: string;
	lines?: string[];
	/** What the group can say. */
	options?: {
		id: string;
		text: string;
		/** How many hands, where they are counted. */
		hands?: number;
		chosen: boolean;
		/** Told after the reveal. */
		expected?: string;
	}[];
	/** As bars, with the hands. */
	bars?: boolean;
	destinations?: Destination[];
	/** Lines of the story, with what was a sign. */
	points?: { id: string; text: string; notes: string[]; isSignal: boolean }[];
	/** To be scanned. */
	address?: string;
};

/** Large, before a group: one thing at a time. */
export type PresentScreen = Frame & {
	kind: 'present';
	alone: true;
	slide: SlideView;
	/** "7 van 18" */
	place: string;
	/** Nothing comes after the last slide. */
	ways: { back: string; next?: string; notes: Way };
};

/** For the trainer: what to say, what is expected, who put up a hand. */
export type NotesScreen = Frame & {
	kind: 'notes';
	heading: string;
	/** "7 van 18 · 4 van 20 minuten" */
	place: string;
	slide: { kicker?: string; heading: string };
	notes: { heading: string; lines: string[] };
	expected?: { heading: string; lines: string[] };
	/** Counting, and what the group says. */
	options?: {
		heading: string;
		hint?: string;
		entries: {
			id: string;
			text: string;
			chosen: boolean;
			expected: boolean;
			hands?: number;
			more: string;
			fewer: string;
			say?: string;
		}[];
	};
	next?: string;
	/** Whether another window shows it too. */
	linked: string;
	ways: { back: string; next?: string; screen: Way };
	back: string;
};
