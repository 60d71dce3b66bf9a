import type { ItScreen } from '../../src/screen/itScreen.ts';
import type { KeptScreen } from '../../src/screen/keptScreen.ts';
import { frame } from './fixtures.ts';

export const kept: KeptScreen = {
	...frame(' · Wat bewaart deze app'),
	kind: 'kept',
	heading: 'Wat bewaart deze app',
	intro: ['Dit staat nu op dit toestel.'],
	choices: {
		heading: 'Jouw keuzes',
		text: 'Dit onthoudt de app.',
		entries: [
			{ name: 'Gemeente', value: 'Midden-Delfland' },
			{ name: 'Functie', value: 'Wmo-consulent of sociaal team' },
			{ name: 'Aandachtsfunctionaris', value: '015 000 00 00 (ingevuld in november 2026)' },
		],
		erase: { label: 'Wis mijn keuzes en nummers', hint: 'Loop je een route? Dan stopt die.' },
	},
	files: {
		heading: 'De app zelf',
		text: '39 bestanden, samen 1,1 MB. Versie 0.1.0.',
		offline: ['De app start ook zonder internet.', 'Een browser kan bestanden zelf weggooien.'],
		erase: {
			label: 'Wis ook de app zelf',
			ask: 'Daarna heb je internet nodig. Wil je wissen?',
			yes: 'Ja, wis de bestanden',
			no: 'Nee, laat staan',
		},
	},
	sections: [
		{ id: 'never', heading: 'Dit bewaart de app nooit', lines: ['Je antwoorden.', 'De code die je typt.'] },
		{ id: 'beyond', heading: 'Dit kan de app niet wissen', lines: ['Wie je belde.'] },
	],
	back: 'Terug',
};

export const nothingKept: KeptScreen = {
	...kept,
	choices: { heading: 'Jouw keuzes', text: 'Niets.', entries: [] },
	files: { heading: 'De app zelf', text: 'Geen bestanden.', offline: ['De app start nu alleen met internet.'] },
};

export const forIt: ItScreen = {
	...frame(' · Voor IT'),
	kind: 'it',
	heading: 'Voor IT',
	intro: ['Signaalroute is een webapp die alleen uit bestanden bestaat.'],
	address: 'Adres van deze app: https://signaalroute.gemeente.example/',
	sections: [
		{ id: 'hosts', heading: 'Wat je toestaat', lines: ['Sta alleen het adres hierboven toe.'] },
		{ id: 'link', heading: 'Een link, geen ingesloten tab', lines: ["frame-ancestors 'none'"] },
	],
	print: 'Print deze bladzijde',
	back: 'Terug',
};
