import { addStrokes } from './Icon.tsx';
import { TrainingBody } from './TrainingBody.tsx';
import { trainingStrokes } from './trainingStrokes.ts';

addStrokes(trainingStrokes);

/** The components for trainers and for the desk; loaded as a part of their own. */
export const training = { Body: TrainingBody };
export type Training = typeof training;
