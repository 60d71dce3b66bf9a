import type { Wish } from './wish.ts';

/** One of several of which one is chosen. */
export type Choosable<Id extends string = string> = { id: Id; label: string; chosen: boolean; wish: Wish };
