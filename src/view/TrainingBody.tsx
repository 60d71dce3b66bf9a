import type { Screen } from '../screen/screen.ts';
import { Keys } from './desk/Keys.tsx';
import { DifferencePage } from './map/DifferencePage.tsx';
import { MapPage } from './map/MapPage.tsx';
import type { Send } from './Send.ts';
import { Debrief } from './training/Debrief.tsx';
import { Group } from './training/Group.tsx';
import { Handout } from './training/Handout.tsx';
import { Notes } from './training/Notes.tsx';
import { Practise } from './training/Practise.tsx';
import { Present } from './training/Present.tsx';
import { Situation } from './training/Situation.tsx';

/** The pages for trainers and for the desk. */
export function TrainingBody({ screen, send }: { screen: Screen; send: Send }) {
	switch (screen.kind) {
		case 'practise':
			return <Practise screen={screen} send={send} />;
		case 'situation':
			return <Situation screen={screen} send={send} />;
		case 'debrief':
			return <Debrief screen={screen} send={send} />;
		case 'group':
			return <Group screen={screen} send={send} />;
		case 'present':
			return <Present screen={screen} send={send} />;
		case 'notes':
			return <Notes screen={screen} send={send} />;
		case 'handout':
			return <Handout screen={screen} send={send} />;
		case 'keys':
			return <Keys screen={screen} send={send} />;
		case 'map':
			return <MapPage screen={screen} send={send} />;
		case 'difference':
			return <DifferencePage screen={screen} send={send} />;
		default:
			return null;
	}
}
