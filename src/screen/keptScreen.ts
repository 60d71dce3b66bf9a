import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { ItScreen } from './itScreen.ts';
import { OWN_NUMBER_LABELS } from './ownNumbers.ts';
import { keptNumber } from './pages.ts';
import type { Frame } from './screen.ts';
import type { Texts } from './texts.ts';
import { momentText } from './times.ts';
import { municipalityName, roleName } from './words.ts';

/** The files of the app. `none`: nothing is kept, and `silent`: nobody can say. */
export type KeptFiles = { count: number; bytes: number; version: string } | 'none' | 'silent';

/** What is on the device now. */
export type KeptNow = { choices: boolean; files: KeptFiles };

export type KeptScreen = Frame & {
	kind: 'kept';
	heading: string;
	intro: string[];
	choices: {
		heading: string;
		text: string;
		entries: { name: string; value: string }[];
		erase?: { label: string; hint: string };
	};
	files: {
		heading: string;
		text: string;
		/** Whether the app works without a network, and when that may end. */
		offline: string[];
		/** Asked once more before it is done. */
		erase?: { label: string; ask: string; yes: string; no: string };
	};
	sections: { id: string; heading: string; lines: string[] }[];
	back: string;
};

/** What is told about the device: to its reader, and to whoever looks after it. */
export type DeviceScreen = KeptScreen | ItScreen;

/** What is on this device now, what never is, and what the app cannot erase. */
export function keptScreen(state: AppState, resources: Guided): KeptScreen {
	const { texts } = resources;
	const { kept } = state;
	const section = (id: 'never' | 'beyond' | 'hide') => ({
		id,
		heading: texts.ui(`device.kept.${id}.heading`),
		lines: texts.lines(`device.kept.${id}.lines`),
	});
	return {
		...frameOf(state, resources, texts.ui('pages.kept')),
		kind: 'kept',
		heading: texts.ui('pages.kept'),
		intro: texts.lines('device.kept.intro'),
		choices: {
			heading: texts.ui('device.kept.choices.heading'),
			text: texts.ui(kept ? `device.kept.choices.${choicesIn(state, kept)}` : 'device.kept.looking'),
			entries: kept?.choices ? choices(state, resources) : [],
			...(kept?.choices && {
				erase: { label: texts.ui('device.kept.choices.erase'), hint: texts.ui('device.kept.choices.eraseHint') },
			}),
		},
		files: {
			heading: texts.ui('device.kept.files.heading'),
			text: kept ? filesText(texts, kept.files) : texts.ui('device.kept.looking'),
			offline: [texts.ui(`device.kept.files.${state.offline}`), texts.ui('device.kept.files.gone')],
			...(typeof kept?.files === 'object' && {
				erase: {
					label: texts.ui('device.kept.files.erase'),
					ask: texts.ui('device.kept.files.ask'),
					yes: texts.ui('device.kept.files.yes'),
					no: texts.ui('device.kept.files.no'),
				},
			}),
		},
		sections: [
			section('never'),
			section('beyond'),
			section('hide'),
			{
				id: 'clock',
				heading: texts.ui('device.kept.clock.heading'),
				lines: [texts.ui('device.kept.clock.text', { moment: momentText(texts, state.now) })],
			},
		],
		back: texts.ui('pages.back'),
	};
}

function choicesIn({ forgetful }: AppState, kept: KeptNow): 'some' | 'none' | 'forgetful' {
	if (kept.choices) return 'some';
	return forgetful ? 'forgetful' : 'none';
}

function choices(state: AppState, resources: Guided): { name: string; value: string }[] {
	const { route, texts } = resources;
	const { municipality, role } = state.settings;
	const chosen = [
		...(municipality
			? [{ name: texts.ui('device.kept.municipality'), value: municipalityName(route, texts, municipality) }]
			: []),
		...(role ? [{ name: texts.ui('device.kept.role'), value: roleName(texts, role) }] : []),
		{ name: texts.ui('device.kept.language'), value: texts.ui('device.kept.languageName') },
		{ name: texts.ui('settings.appearance'), value: texts.ui(`appearance.${state.appearance}`) },
		{ name: texts.ui('settings.size'), value: texts.ui(`size.${state.size}`) },
		...(state.keys
			? [{ name: texts.ui('device.kept.keys.name'), value: texts.ui(`device.kept.keys.${state.keys}`) }]
			: []),
	];
	const numbers = OWN_NUMBER_LABELS.flatMap((label) => {
		const { kept } = keptNumber(state, resources, label);
		return kept ? [{ name: texts.ui(`own.${label}`), value: `${kept.number} (${kept.since})` }] : [];
	});
	return [...chosen, ...numbers];
}

function filesText(texts: Texts, files: KeptFiles): string {
	if (typeof files !== 'object') return texts.ui(`device.kept.files.${files}`);
	const { count, bytes, version } = files;
	return texts.ui('device.kept.files.some', { count, version, size: sizeText(texts, bytes) });
}

/** "850 kB", "1,1 MB" */
function sizeText(texts: Texts, bytes: number): string {
	const unit = bytes < 1_000_000 ? 'kB' : 'MB';
	const size = unit === 'kB' ? Math.round(bytes / 1000) : bytes / 1_000_000;
	const number = new Intl.NumberFormat(texts.ui('app.locale'), { maximumFractionDigits: 1 }).format(size);
	return texts.ui(`device.kept.files.size.${unit}`, { number });
}
