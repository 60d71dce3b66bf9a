import type { Dice } from './dice.ts';

/** A file that was spoiled: what it said, in the same layout, and what it says now. */
export type Spoil = { before: string; after: string | Buffer };

/** One way to spoil a content file; nothing where it cannot be done in this one. */
export type Mutation = {
	kind: string;
	/** The files in which it makes sense. */
	files: RegExp;
	spoil: (text: string, dice: Dice) => Spoil | undefined;
};

export const EVERY = /./;
export const YAML = /\.yaml$/;
export const JSON_FILE = /\.json$/;

/** Names that every object has. */
export const TAKEN = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const;
