import type { Screen } from '../screen/screen.ts';
import type { Send } from './Send.ts';
import { Debrief } from './training/Debrief.tsx';
import { Practise } from './training/Practise.tsx';
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
		default:
			return null;
	}
}
