import { createContext } from 'preact';
import type { Term } from '../screen/screen.ts';

/** The terms that open their meaning in place, for every text of the screen. */
export const Terms = createContext<readonly Term[] | undefined>(undefined);
