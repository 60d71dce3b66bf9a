import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './screen.ts';

/**
 * How the app comes on this device. `prompt`: the browser offers it; `there`: it is on it already; `none`: this browser
 * cannot do it.
 */
export type Installing = 'prompt' | 'ios' | 'android' | 'desk' | 'there' | 'none';

export type InstallScreen = Frame & {
	kind: 'install';
	heading: string;
	/** Why it matters here. */
	why: string[];
	/** Each with the picture of what to tap. */
	steps: { picture: 'share' | 'add' | 'menu' | 'check'; text: string }[];
	/** Asks the browser. */
	install?: string;
	/** What to do once it is there. */
	after: string[];
	back: string;
};

const PICTURES: Record<Installing, InstallScreen['steps'][number]['picture'][]> = {
	prompt: [],
	ios: ['share', 'add', 'check'],
	android: ['menu', 'add', 'check'],
	desk: ['menu', 'add'],
	there: [],
	none: [],
};

/** How to put the app on this device, in words and pictures. */
export function installScreen(state: AppState, resources: Guided): InstallScreen {
	const { texts } = resources;
	const how = state.installing ?? 'none';
	return {
		...frameOf(state, resources, texts.ui('pages.install')),
		kind: 'install',
		heading: texts.ui('pages.install'),
		why: texts.lines(`device.install.${how}.why`),
		steps: texts.lines(`device.install.${how}.steps`).map((text, index) => ({
			picture: PICTURES[how][index] ?? 'check',
			text,
		})),
		...(how === 'prompt' && { install: texts.ui('device.install.prompt.button') }),
		after: texts.lines(`device.install.${how}.after`),
		back: texts.ui('pages.back'),
	};
}
