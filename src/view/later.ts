import { AnswerBoxes } from './AnswerBoxes.tsx';
import { Beside } from './Beside.tsx';
import { Hidden } from './Hidden.tsx';
import { addStrokes } from './Icon.tsx';
import { LaterBody } from './LaterBody.tsx';
import { laterStrokes } from './laterStrokes.ts';
import { Over } from './Over.tsx';
import { Practising } from './Practising.tsx';

addStrokes(laterStrokes);

/** The components that the first question does without; loaded as a part of their own. */
export const later = { AnswerBoxes, Beside, Body: LaterBody, Hidden, Over, Practising };
export type Later = typeof later;
