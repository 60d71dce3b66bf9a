import { adviseOn } from '../../src/flow/advice.ts';
import { mayAnswer, pathOf, type Walk } from '../../src/flow/walk.ts';
import { content } from './content.ts';

const { route, guide } = content;

export type Given = Readonly<Record<string, string | readonly string[]>>;

/** A walk with these answers, for a boa in Midden-Delfland where they do not say otherwise. */
export function answered({ municipality = 'midden-delfland', role = 'boa', ...given }: Given) {
	const refused: string[] = [];
	let walk: Walk = { presets: { municipality: [municipality].flat().join(), role: [role].flat().join() }, answers: [] };
	for (let path = pathOf(route, walk); given[path.at] !== undefined; path = pathOf(route, walk)) {
		const answer = { step: path.at, chosen: [given[path.at] ?? []].flat() };
		if (!mayAnswer(route, answer, path.situation)) refused.push(path.at);
		walk = { ...walk, answers: [...walk.answers, answer] };
	}
	const path = pathOf(route, walk);
	return { walk, path, refused, settings: path.situation.settings, advice: adviseOn(guide, path.situation) };
}
