import { readTraining } from '../../src/build/readTraining.ts';
import { root } from '../../src/build/root.ts';
import { trainingScreens } from '../../src/screen/training.ts';
import { content } from './content.ts';
import { more } from './screens.ts';

/** What trainers and the desk have, once per test file. */
export const trainingContent = readTraining(root, content);
export const training = trainingScreens(content.route, content.guide, more.journeys, trainingContent);
