import type { Screen } from '../../src/screen/screen.ts';
import {
	about,
	afterDanger,
	choice,
	danger,
	dangerNow,
	firstStart,
	more,
	oneTrack,
	partners,
	settings,
	start,
	subject,
	twoTracks,
	wait,
} from './fixtures.ts';
import { doThis, journeyOutcome, journeyTracks, receivers, rights, signs, talk, weighing } from './journeyFixtures.ts';

/** Every kind of screen at least once, by a name for tests and pictures. */
export const everyScreen: Record<string, Screen> = {
	start,
	firstStart,
	dangerNow,
	subject,
	more,
	danger,
	oneTrack,
	twoTracks,
	afterDanger,
	partners,
	about,
	settings,
	choice,
	wait,
	signs,
	weighing,
	doThis,
	talk,
	rights,
	receivers,
	journeyOutcome,
	journeyTracks,
};
