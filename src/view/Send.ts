import type { Wish } from '../screen/screen.ts';

export type Send = (wish: Wish) => void;
