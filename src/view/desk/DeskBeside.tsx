import type { DeskQuestion } from '../../screen/screen.ts';
import type { Send } from '../Send.ts';
import { DeskMap } from './DeskMap.tsx';
import { Sources } from './Sources.tsx';

/** Under what stands beside a question, where there is room. */
export function DeskBeside({ desk: { map, sources }, send }: { desk: DeskQuestion; send: Send }) {
	return (
		<>
			{map && <DeskMap map={map} send={send} />}
			<Sources sources={sources} />
		</>
	);
}
