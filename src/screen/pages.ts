import { OTHER_MUNICIPALITY } from '../flow/content.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import { NUMBER_PATTERN, OWN_NUMBER_LABELS } from './ownNumbers.ts';
import type { AboutScreen, SettingsScreen } from './screen.ts';
import { monthText, sourceDate } from './times.ts';
import { adoptionLine, municipalityName, roleName } from './words.ts';

/** What this is, what it is not, and on what it rests. */
export function aboutScreen(state: AppState, resources: Guided): AboutScreen {
	const { texts, guide, route } = resources;
	const open = [...Object.entries(guide.rows), ...Object.entries(guide.overlays)].filter(
		([, { status }]) => status === 'open',
	);
	const section = (id: 'what' | 'not' | 'keeps' | 'offline') => ({
		heading: texts.ui(`about.${id}.heading`),
		paragraphs: texts.lines(`about.${id}.text`),
	});
	return {
		...frameOf(state, resources, texts.ui('pages.about')),
		kind: 'about',
		heading: texts.ui('pages.about'),
		sections: [
			section('what'),
			section('not'),
			{
				heading: texts.ui('about.open.heading'),
				paragraphs: texts.lines('about.open.text'),
				list: open.map(([id]) => `${id}: ${texts.line(id in guide.rows ? `rows.${id}.situation` : `overlays.${id}`)}`),
			},
			section('keeps'),
			section('offline'),
		],
		sources: {
			heading: texts.ui('about.sources'),
			entries: Object.entries(guide.sources).map(([id, { title, date, url }]) => ({
				id,
				title,
				date: sourceDate(texts, date),
				...(url === undefined ? {} : { href: url }),
			})),
		},
		...adoptionLine(route, texts, {
			...state.settings,
			municipality: state.settings.municipality ?? OTHER_MUNICIPALITY,
		}),
		pages: [
			{ page: 'install', label: texts.ui('pages.install') },
			{ page: 'access', label: texts.ui('pages.access') },
			{ page: 'kept', label: texts.ui('pages.kept') },
			{ page: 'it', label: texts.ui('pages.it') },
		],
		back: texts.ui('pages.back'),
	};
}

export function settingsScreen(state: AppState, resources: Guided): SettingsScreen {
	const { texts, route } = resources;
	return {
		...frameOf(state, resources, texts.ui('pages.settings')),
		kind: 'settings',
		heading: texts.ui('pages.settings'),
		intro: texts.ui(state.forgetful ? 'settings.forgetful' : 'settings.intro'),
		scope: {
			heading: texts.ui('settings.scope'),
			municipality: {
				text: municipalityName(route, texts, state.settings.municipality),
				change: texts.ui('scope.changeMunicipality'),
			},
			role: { text: roleName(texts, state.settings.role), change: texts.ui('scope.changeRole') },
		},
		appearance: {
			heading: texts.ui('settings.appearance'),
			options: (['system', 'light', 'dark', 'contrast'] as const).map((value) => ({
				value,
				label: texts.ui(`appearance.${value}`),
				chosen: state.appearance === value,
			})),
		},
		size: {
			heading: texts.ui('settings.size'),
			options: (['usual', 'large'] as const).map((value) => ({
				value,
				label: texts.ui(`size.${value}`),
				chosen: state.size === value,
			})),
		},
		numbers: {
			heading: texts.ui('settings.numbers'),
			intro: texts.ui('settings.numbersIntro'),
			entries: OWN_NUMBER_LABELS.map((label) => ({
				label,
				name: texts.ui(`own.${label}`),
				hint: texts.ui(`ownHint.${label}`),
				...keptNumber(state, resources, label),
			})),
			field: texts.ui('settings.field'),
			check: texts.ui('settings.check'),
			shown: texts.ui('settings.shown'),
			keep: texts.ui('settings.keep'),
			again: texts.ui('settings.again'),
			erase: texts.ui('settings.erase'),
			rejected: texts.ui('settings.rejected'),
			pattern: NUMBER_PATTERN,
		},
		erase: {
			heading: texts.ui('settings.eraseHeading'),
			text: texts.ui('settings.eraseText'),
			label: texts.ui('settings.eraseAll'),
			kept: texts.ui('pages.kept'),
		},
		back: texts.ui('pages.back'),
	};
}

/** A number that the reader keeps under this label, and since when. */
export function keptNumber(
	{ own }: AppState,
	{ texts }: Guided,
	label: string,
): { kept?: { number: string; since: string } } {
	const number = own[label];
	if (number === undefined) return {};
	return { kept: { number: number.digits, since: texts.ui('own.since', { month: monthText(texts, number.since) }) } };
}
