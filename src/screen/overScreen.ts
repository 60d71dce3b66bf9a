import type { Texts } from './texts.ts';
import type { Wish } from './wish.ts';

/** `cover`: the reader was away. `idle`: the reader has not touched the app for long. */
export type Over = {
	kind: 'cover' | 'idle';
	heading: string;
	text: string;
	stay: { label: string; wish: Wish };
	wipe: { label: string; wish: Wish };
};

/** What lies over the screen when the reader was away, or has not touched the app for long. */
export function overScreen(texts: Texts, kind: Over['kind']): Over {
	return {
		kind,
		heading: texts.ui(`over.${kind}.heading`),
		text: texts.ui(`over.${kind}.text`),
		stay: { label: texts.ui('over.stay'), wish: { type: kind === 'idle' ? 'idle.extend' : 'screen.show' } },
		wipe: { label: texts.ui('over.wipe'), wish: { type: 'walk.leave' } },
	};
}
