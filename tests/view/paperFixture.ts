import type { Paper } from '../../src/screen/paper.ts';
import { call } from './closingFixtures.ts';

export const address = 'https://gemeente.example/signaal/';

export const paper: Paper = {
	name: 'Signaalroute',
	code: '7K4M-2QXP-9RT',
	scope: 'Geldt voor: Midden-Delfland · boa',
	dated: ['Geprint op 24 november 2026', 'Versie 0.1.0 · inhoud van 22 november 2026'],
	first: [{ heading: 'Bel eerst 112.', lines: ['Zeg waar je bent.'] }],
	columns: [
		[
			{
				track: 'Voor de persoon',
				situation: 'Minderjarig of onbekend',
				heading: 'Bel',
				card: {
					partner: 'veilig-thuis',
					name: 'Veilig Thuis Haaglanden',
					deadline: 'Nu',
					number: '0800 2000',
					ways: ['nummer nog te bevestigen'],
					say: { label: 'Zeg als eerste', text: call.say.text },
				},
			},
		],
		[
			{
				heading: 'Binnen je gemeente',
				moment: 'Tegelijk',
				card: { partner: 'desk', name: 'Bureau', deadline: 'Vandaag' },
			},
			{ heading: 'Doe dit niet', line: 'Beloof niets.' },
			{ line: 'Stel geen vragen.' },
		],
	],
	more: 'Niet alles past op dit blad.',
	always: { heading: 'Altijd bereikbaar.', lines: ['Politie: 0900 8844.'] },
	callback: 'Spreek af wie jou terugbelt.',
	small: ['Regels: R10 (afgeleid).', 'Jij en je organisatie beslissen.'],
	app: { label: 'De app:', address },
	size: 9.5,
};
