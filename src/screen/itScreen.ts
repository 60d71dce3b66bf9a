import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './screen.ts';

export type ItScreen = Frame & {
	kind: 'it';
	heading: string;
	intro: string[];
	address: string;
	sections: { id: string; heading: string; lines: string[] }[];
	print: string;
	back: string;
};

const SECTIONS = ['hosts', 'install', 'link', 'unused', 'device', 'shared', 'host', 'size', 'browsers'] as const;

/** What whoever looks after devices and hosts has to know, on one sheet of paper. */
export function itScreen(state: AppState, resources: Guided): ItScreen {
	const { texts } = resources;
	return {
		...frameOf(state, resources, texts.ui('pages.it')),
		kind: 'it',
		heading: texts.ui('pages.it'),
		intro: texts.lines('device.it.intro'),
		address: texts.ui('device.it.address', { address: state.address }),
		sections: SECTIONS.map((id) => ({
			id,
			heading: texts.ui(`device.it.${id}.heading`),
			lines: texts.lines(`device.it.${id}.lines`),
		})),
		print: texts.ui('device.it.print'),
		back: texts.ui('pages.back'),
	};
}
