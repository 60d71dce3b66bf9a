import type {
	ActionCard,
	Closing,
	CodeScreen,
	NotReached,
	OutcomeScreen,
	Over,
	PartnersScreen,
	PreparedCall,
} from '../../src/screen/screen.ts';
import { frame, oneTrack, partners, police, shopCard, twoTracks, veiligThuisCard } from './fixtures.ts';

/** The call prepared and answered by nobody, and what closes an outcome. */

export const call: PreparedCall = {
	say: {
		heading: 'Zeg als eerste',
		text: 'Ik ben boa in Midden-Delfland en ik wil melden. Ik bel over iemand die misschien minderjarig is en over mogelijke dwang op het werk.',
	},
	ready: {
		heading: 'Heb bij de hand',
		lines: [
			'wat je zag of hoorde, en wanneer',
			'of er kinderen zijn, en waar die nu zijn',
			'wie het is, als melden mag',
			'wat je al deed, en met wie je overlegde',
		],
	},
	asks: {
		heading: 'Dit vragen ze misschien',
		lines: ['Hoe veilig is iedereen nu?', 'Weten de betrokkenen dat je meldt?', 'Wat kun jij zelf doen?'],
	},
	after: { heading: 'Wat er daarna gebeurt', lines: ['Veilig Thuis kijkt meteen of er acuut gevaar is.'] },
};

const nobody = 'Niemand bereikbaar';
const again = 'Toch bereikt';

export const policeNext: NotReached = {
	text: 'Veilig Thuis Haaglanden: niet bereikt',
	next: { partner: 'police', name: 'Politie', open: { state: 'open', text: 'nu open' }, dial: police, reach: [] },
	lines: ['Wordt iemand bedreigd, vastgehouden of meegenomen? Bel 112.'],
	again,
	nobody,
};

export const deskNext: NotReached = {
	text: 'SHOP: niet bereikt',
	next: {
		partner: 'focal-officer',
		name: 'Aandachtsfunctionaris',
		open: { state: 'closed', text: 'dicht tot maandag 9 uur' },
		reach: ['Via je gemeente: vraag de telefoniste naar de aandachtsfunctionaris.'],
	},
	lines: [
		'Dit kan wachten tot vandaag 17 uur. Schrijf op dat je belde, en hoe laat.',
		'Wordt iemand bedreigd, vastgehouden of meegenomen? Bel 112.',
	],
	again,
	nobody,
};

/** Nobody at the end of the line. */
export const lastTried: NotReached = {
	text: 'Veilig Thuis Haaglanden: niet bereikt',
	lines: ['Probeer het opnieuw. Bij gevaar bel je 112.'],
	again,
};

const prepare = (card: ActionCard): ActionCard => (card.self || !card.dial ? card : { ...card, call, nobody });

/** The same outcome with each card made over. */
function withCards(screen: OutcomeScreen, change: (card: ActionCard) => ActionCard): OutcomeScreen {
	return {
		...screen,
		tracks: screen.tracks.map(({ then, ...track }) => ({
			...track,
			now: track.now.map((part) => ({ ...part, cards: part.cards.map(change) })),
			...(then ? { then: { ...then, cards: then.cards.map(change) } } : {}),
		})),
	};
}

/** Answered by nobody: one partner, in the way that is told. */
export const unreached = (screen: OutcomeScreen, partner: string, notReached: NotReached): OutcomeScreen =>
	withCards(screen, (card) => {
		if (card.partner !== partner) return card;
		const { nobody: _nobody, ...tried } = card;
		return { ...tried, notReached };
	});

const closing: Closing = {
	differs: {
		heading: 'Dit is veranderd',
		lines: ['Eerst SHOP, nu Veilig Thuis.', 'Nieuw in het advies: Veilig Thuis, politie.'],
	},
	whatIf: {
		heading: 'Wat zou het advies veranderen',
		lines: [
			{ step: 'age', text: 'Leeftijd: 18 jaar of ouder', then: 'Dan eerst SHOP (R15)' },
			{ step: 'age', text: 'Leeftijd: jonger dan 18', then: 'Dan eerst Veilig Thuis (R10)' },
			{ step: 'what-do-you-have', text: 'Onderwerp: een plek, woning of bedrijf', then: 'Dan eerst OOV (R21)' },
		],
	},
	note: {
		heading: 'Notitie voor je eigen systeem',
		hint: 'Zonder namen. Vul datum en functie zelf in, in je eigen systeem.',
		text: 'Signaal: gelopen route\nDatum: ____\nFunctie: boa\n\nAntwoorden\n- Is er nu direct gevaar?: Nee\n\nAdvies\n[ ] Veilig Thuis Haaglanden: nu\n\nOvergedragen aan (functie): ____',
		copy: 'Kopieer de notitie',
		show: 'Bekijk de notitie',
	},
	afterwards: {
		heading: 'Rond het af',
		lines: [
			'Spreek af wie jou terugbelt, en wanneer.',
			'En jij? Praat na met je leidinggevende.',
			'Ga niet alleen terug.',
		],
	},
	wrong: {
		heading: 'Zie je een fout?',
		text: 'Geef deze regel door aan de aandachtsfunctionaris van je gemeente. De app verstuurt niets.',
		line: 'Signaalroute 0.1.0 · inhoud 22 november 2026 · R15 R21 O15',
		copy: 'Kopieer deze regel',
	},
	readers: { heading: 'Wie leest mee?', lines: ['De persoon zelf, als die erom vraagt.'] },
};

const whole = (screen: OutcomeScreen): OutcomeScreen => ({
	...withCards(screen, prepare),
	...closing,
	rules: {
		...screen.rules,
		lines: screen.rules.lines.map((line) => ({ ...line, because: 'Door: Leeftijd, weet ik niet · Kinderen, ja' })),
	},
});

export const wholeOutcome = whole(oneTrack);
export const wholeTracks = whole(twoTracks);
export const noAnswer = unreached(wholeOutcome, veiligThuisCard.partner, policeNext);
/** In the first card, and among what comes later. */
export const noAnswers = unreached(unreached(wholeTracks, shopCard.partner, deskNext), 'police', {
	...deskNext,
	text: 'Politie: niet bereikt',
});

export const search: NonNullable<PartnersScreen['search']> = {
	label: 'Zoek een partner',
	hint: 'Typ een naam of een woord, zoals opvang of kind.',
	value: '',
	clear: 'Wis zoekwoord',
};

export const searchable: PartnersScreen = { ...partners, search };
export const searched: PartnersScreen = {
	...partners,
	search: { ...search, value: 'kind', told: '1 gevonden' },
	groups: [{ heading: 'Nummers', entries: partners.groups[0]?.entries.slice(1) ?? [] }],
};

export const routeCode: NonNullable<OutcomeScreen['code']> = {
	heading: 'Routecode',
	text: '7K4M-2QXP-9RT',
	hint: 'Hiermee open je dit advies opnieuw, ook op een ander toestel.',
	lost: 'Kwijt na het bellen? Typ op het begin:',
	copy: 'Kopieer de routecode',
};
export const opened: OutcomeScreen = {
	...wholeTracks,
	code: routeCode,
	opened: 'Geopend met routecode 7K4M-2QXP-9RT. De antwoorden staan er niet in.',
	answers: { ...wholeTracks.answers, entries: [] },
};
export const typing: CodeScreen = {
	...frame(' · routecode'),
	kind: 'code',
	heading: 'Routecode',
	intro: 'Typ de code die bij een advies stond.',
	label: 'Jouw code',
	hint: 'Letters en cijfers. Streepjes mag je weglaten.',
	open: 'Open het advies',
	back: 'Terug',
};
export const refused: CodeScreen = {
	...typing,
	refused: {
		code: '7K4M-2QXP-9RT',
		text: 'Deze code is van 22 november 2026. Daarna is de inhoud veranderd.',
		lines: ['SHOP heeft andere tijden.', 'Het ging om: R14.'],
		begin: 'Loop de vragen opnieuw',
	},
};
const over = (kind: Over['kind']): { over: Over } => ({
	over: {
		kind,
		heading: kind === 'idle' ? 'Ben je er nog?' : 'Je was even weg',
		text: 'Over 2 minuten wissen we je antwoorden.',
		stay: { label: 'Verder', wish: { type: 'screen.show' } },
		wipe: { label: 'Wis mijn antwoorden', wish: { type: 'walk.leave' } },
	},
});
export const covered: OutcomeScreen = { ...opened, ...over('cover') };
export const warned: OutcomeScreen = { ...wholeOutcome, ...over('idle') };
