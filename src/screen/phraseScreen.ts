import type { Spoken } from '../flow/phraseSchema.ts';
import type { Frame } from './screen.ts';

/** A language as the person knows it. */
export type SpokenName = { language: string; direction: 'ltr' | 'rtl'; own: string };

/** Which language is spoken to the person. */
export type PhrasesScreen = Frame & {
	kind: 'phrases';
	heading: string;
	intro: string[];
	/** The person points at the own language. */
	point: { label: string; hint: string };
	/** By script, so that a reader who cannot read it still finds it. */
	groups: { script: Spoken['script']; heading: string; languages: (SpokenName & { name: string })[] }[];
	back: string;
};

/** Faces the person: the own names of the languages, and nothing else. */
export type PointScreen = Frame & {
	kind: 'point';
	/** For who cannot see it. */
	heading: string;
	languages: SpokenName[];
	bar: FacingBar;
};

/** The sentences of one language. */
export type SentencesScreen = Frame & {
	kind: 'sentences';
	heading: string;
	spoken: SpokenName;
	/** Whether a native speaker has looked at it. */
	status: { isChecked: boolean; text: string };
	/** What to know about this language: that not all sentences are there, that a nod means no. */
	notes: string[];
	/** Where the language speaks differently to a woman and to a man. */
	forms?: { label: string; options: { about: string; label: string; chosen: boolean }[] };
	groups: { id: string; heading: string; sentences: SentenceLine[] }[];
	back: string;
};

export type SentenceLine = {
	/** Opens the sentence. */
	about: string;
	/** In the language of the worker. */
	text: string;
	shown: string;
	note?: string;
};

/** One sentence, as large as the screen allows. */
export type PhraseScreen = Frame & {
	kind: 'phrase';
	/** Changes with the sentence. */
	about: string;
	spoken: SpokenName;
	text: string;
	/** The same in the language of the worker, small. */
	below: string;
	/** For whom: name, and number or site when there is one. */
	organisation?: { name: string; reach?: string };
	/** Pictures with a word in the language of the person; a tap stores nothing. */
	answers: { id: 'yes' | 'no' | 'stop'; text: string; meaning: string }[];
	previous?: { about: string; label: string };
	next?: { about: string; label: string };
	read: string;
	noFont: string;
	bar: FacingBar;
};

/** On the side of the worker. */
export type FacingBar = { turn: string; back: string };

export type PhrasePageScreen = PhrasesScreen | PointScreen | SentencesScreen | PhraseScreen;
