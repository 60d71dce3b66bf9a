import type { DeskQuestion } from '../../screen/screen.ts';
import { Sources } from './Sources.tsx';

/** Under what stands beside a question, where there is room. */
export function DeskBeside({ desk }: { desk: DeskQuestion }) {
	return <Sources sources={desk.sources} />;
}
