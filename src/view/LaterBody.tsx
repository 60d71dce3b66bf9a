import type { Screen } from '../screen/screen.ts';
import { About } from './About.tsx';
import { Choice } from './Choice.tsx';
import { Danger } from './Danger.tsx';
import type { More } from './more.ts';
import { Outcome } from './Outcome.tsx';
import { Partners } from './Partners.tsx';
import type { Send } from './Send.ts';
import { Settings } from './Settings.tsx';
import type { Training } from './training.ts';

type LaterBodyProps = { screen: Screen; send: Send; more?: More | undefined; training?: Training | undefined };

/** The screens that the first question does without. */
export function LaterBody({ screen, send, more, training }: LaterBodyProps) {
	switch (screen.kind) {
		case 'danger':
			return <Danger screen={screen} send={send} />;
		case 'outcome':
			return <Outcome screen={screen} send={send} Paper={more?.Paper} AtHand={training?.AtHand} />;
		case 'partners':
			return <Partners screen={screen} send={send} />;
		case 'about':
			return <About screen={screen} send={send} />;
		case 'settings':
			return <Settings screen={screen} send={send} />;
		case 'choice':
			return <Choice screen={screen} send={send} />;
		case 'map':
		case 'difference':
		case 'practise':
		case 'situation':
		case 'debrief':
		case 'handout':
		case 'keys':
		case 'group':
		case 'present':
		case 'notes':
			return training ? <training.Body screen={screen} send={send} /> : null;
		default:
			return more ? <more.Body screen={screen} send={send} /> : null;
	}
}
