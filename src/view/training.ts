import { AtHand } from './desk/AtHand.tsx';
import { DeskBeside } from './desk/DeskBeside.tsx';
import { addStrokes } from './Icon.tsx';
import { TrainingBody } from './TrainingBody.tsx';
import { trainingStrokes } from './trainingStrokes.ts';

addStrokes(trainingStrokes);

/** The components for trainers and for the desk; loaded as a part of their own. */
export const training = { AtHand, Beside: DeskBeside, Body: TrainingBody };
export type Training = typeof training;
