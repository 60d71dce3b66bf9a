import type { KeysScreen, OutcomeScreen, QuestionScreen, SettingsScreen } from '../../src/screen/screen.ts';
import { wholeOutcome, wholeTracks } from './closingFixtures.ts';
import { frame, settings, subject } from './fixtures.ts';

/** Screens as they are where there is room for two columns. */

export const deskQuestion: QuestionScreen = {
	...subject,
	desk: {
		earlier: 'Eerdere antwoorden',
		sources: {
			heading: 'Bronnen bij deze vraag',
			entries: [
				{ id: 'MD 5.2.1', title: 'Beleid, 5.2.1', date: '21 november 2024', href: 'https://example.org/beleid' },
				{ id: 'VC', title: 'Bericht over de kaart', date: 'zonder datum' },
			],
			status: 'Afgeleid door ons · Nagekeken op 22 november 2026',
		},
	},
};

const desk: NonNullable<OutcomeScreen['desk']> = {
	heading: 'Bij de hand',
	calls: {
		heading: 'Wie je eerst benadert',
		entries: [
			{ partner: 'shop', name: 'SHOP', deadline: 'Nu', number: '070 361 47 47', caution: 'nummer nog te bevestigen' },
			{ partner: 'focal-officer', name: 'Aandachtsfunctionaris', deadline: 'Vandaag' },
		],
	},
	sources: {},
};

export const deskOutcome: OutcomeScreen = { ...wholeOutcome, desk };
export const deskTracks: OutcomeScreen = { ...wholeTracks, desk };

const choice: KeysScreen['keys'] = {
	heading: 'Sneltoetsen / en ?',
	hint: 'Opent er soms vanzelf een bladzijde?',
	options: [
		{ value: 'on', label: 'Aan', chosen: true },
		{ value: 'off', label: 'Uit', chosen: false },
	],
};

export const keys: KeysScreen = {
	...frame(' · Toetsen'),
	kind: 'keys',
	heading: 'Toetsen',
	intro: 'Je kunt alles met het toetsenbord doen.',
	rows: [
		{ id: 'answer', keys: ['1', '…', '9'], text: 'Kies dat antwoord.' },
		{ id: 'help', keys: ['?'], text: 'Naar deze bladzijde.' },
	],
	keys: choice,
	back: 'Terug',
};

export const deskSettings: SettingsScreen = { ...settings, keys: choice };
