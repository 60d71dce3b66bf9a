import type { Drawing, Piece } from './drawing.ts';
import type { Line } from './routeTree.ts';

const WIDTH = 56;
const HEIGHT = 24;

export type Sample = Line | 'large' | 'small' | 'end' | 'walked';

/** One thing of the map by itself, drawn as it is there. */
export function sampleOf(sample: Sample): Drawing {
	return { width: WIDTH, height: HEIGHT, pieces: pieces(sample) };
}

function pieces(sample: Sample): Piece[] {
	const box = { x: 10, y: 3, width: WIDTH - 20, height: HEIGHT - 6 };
	const track = (line: Line): Piece => ({
		kind: 'track',
		key: sample,
		from: '',
		line,
		points: [
			{ x: 2, y: HEIGHT / 2 },
			{ x: WIDTH - 2, y: HEIGHT / 2 },
		],
	});
	const station: Piece = { kind: 'station', key: sample, step: '', line: 'main', box, texts: [] };
	if (sample === 'large' || sample === 'walked') return [track('main'), station];
	if (sample === 'small') {
		const at = { x: WIDTH / 2, y: HEIGHT / 2 };
		return [track('main'), { kind: 'stop', key: sample, step: '', line: 'main', at, box, texts: [] }];
	}
	if (sample === 'end') return [{ kind: 'end', key: sample, row: '', line: 'main', box, texts: [] }];
	return [track(sample)];
}
