import type { Screen } from '../screen/screen.ts';
import { Code } from './Code.tsx';
import { Install } from './Install.tsx';
import { It } from './It.tsx';
import { Kept } from './Kept.tsx';
import { Phrase } from './Phrase.tsx';
import { Phrases } from './Phrases.tsx';
import { Point } from './Point.tsx';
import { Receivers } from './Receivers.tsx';
import type { Send } from './Send.ts';
import { Sentences } from './Sentences.tsx';
import { Sheet } from './Sheet.tsx';

/** The screens beside the signal route. */
export function MoreBody({ screen, send }: { screen: Screen; send: Send }) {
	switch (screen.kind) {
		case 'sheet':
			return <Sheet screen={screen} send={send} />;
		case 'receivers':
			return <Receivers screen={screen} send={send} />;
		case 'code':
			return <Code screen={screen} send={send} />;
		case 'kept':
			return <Kept screen={screen} send={send} />;
		case 'install':
			return <Install screen={screen} send={send} />;
		case 'it':
			return <It screen={screen} send={send} />;
		case 'phrases':
			return <Phrases screen={screen} send={send} />;
		case 'point':
			return <Point screen={screen} send={send} />;
		case 'sentences':
			return <Sentences screen={screen} send={send} />;
		case 'phrase':
			return <Phrase screen={screen} send={send} />;
		default:
			return null;
	}
}
