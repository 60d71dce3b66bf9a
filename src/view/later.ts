import { About } from './About.tsx';
import { AnswerBoxes } from './AnswerBoxes.tsx';
import { Beside } from './Beside.tsx';
import { Choice } from './Choice.tsx';
import { Danger } from './Danger.tsx';
import { Hidden } from './Hidden.tsx';
import { addStrokes } from './Icon.tsx';
import { laterStrokes } from './laterStrokes.ts';
import { Outcome } from './Outcome.tsx';
import { Over } from './Over.tsx';
import { Partners } from './Partners.tsx';
import { Settings } from './Settings.tsx';

addStrokes(laterStrokes);

/** The components that the first question does without; loaded as a part of their own. */
export const later = { About, AnswerBoxes, Beside, Choice, Danger, Hidden, Outcome, Over, Partners, Settings };
export type Later = typeof later;
