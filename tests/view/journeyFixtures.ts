import type {
	OutcomeScreen,
	OutcomeTrack,
	QuestionScreen,
	ReceiversScreen,
	SheetScreen,
	Stepper,
} from '../../src/screen/screen.ts';
import { frame, more, oneTrack, police, subject, twoTracks, veiligThuis, veiligThuisCard } from './fixtures.ts';

/** The journeys beside the signal route. */

const stepNames = ['Signalen op een rij', 'Overleg', 'Gesprek', 'Wegen', 'Beslissen'];

function stepper(now: number): Stepper {
	const stateTexts = { done: 'klaar', now: 'hier ben je', todo: 'komt nog' };
	return {
		label: 'De stappen van de meldcode',
		text: `Stap ${now} van 5: ${stepNames[now - 1]}`,
		entries: stepNames.map((name, index) => {
			const state = index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'todo';
			return { id: `step-${index + 1}`, name, state, stateText: stateTexts[state] };
		}),
	};
}

const record = {
	heading: 'Leg vast',
	hint: 'In het systeem van je gemeente, niet in deze app.',
	lines: [
		'Wat je zag en hoorde, met datum.',
		'Met wie je overlegde, en wat het advies was.',
		'Wie besloot, en waarom.',
	],
};

export const weighing: QuestionScreen = {
	...subject,
	title: 'Signaalroute · stap 4',
	step: 'M11-vt',
	progress: 'Vraag 9',
	question: 'Wat denkt Veilig Thuis ervan?',
	hint: 'Bel eerst, zonder namen. Kies dan wat je hoorde.',
	options: [
		{ id: 'suspicion', text: 'Er is een vermoeden' },
		{ id: 'none', text: 'Er is geen vermoeden' },
		{ id: 'not-reached', text: 'Niet bereikt', hint: 'Dan gaan we uit van een vermoeden.' },
	],
	guidance: {
		stepper: stepper(4),
		do: [],
		calls: {
			heading: 'Bel',
			contacts: [
				{
					partner: 'veilig-thuis',
					name: 'Veilig Thuis Haaglanden',
					hint: 'Begin met: “Ik wil advies, zonder namen.”',
					open: { state: 'open', text: 'nu open, dag en nacht' },
					dial: veiligThuis,
					reach: [],
				},
			],
		},
		record,
		advice: { text: 'Advies zonder namen kan altijd, dag en nacht.', dial: veiligThuis },
		sheets: [
			{ page: 'talk', label: 'Vragen om te stellen' },
			{ page: 'rights', label: 'Rechten' },
		],
	},
};

const { why: _why, help: _help, adviceNow: _adviceNow, progress: _progress, ...plain } = subject;

export const doThis: QuestionScreen = {
	...plain,
	title: 'Signaalroute · stap 2',
	step: 'M08d',
	question: 'Overleg eerst',
	hint: 'Je hoeft dit niet alleen te doen.',
	options: [{ id: 'done', text: 'Gedaan, ga verder' }],
	guidance: {
		stepper: stepper(2),
		do: ['Vertel wat je zag en hoorde.', 'Vraag wat nu verstandig is.', 'Noem geen namen.'],
		calls: {
			heading: 'Met wie',
			contacts: [
				{
					partner: 'domestic-focal',
					name: 'Aandachtsfunctionaris huiselijk geweld',
					hint: 'Denkt met je mee, ook zonder naam.',
					open: { state: 'unknown', text: 'tijden niet bevestigd' },
					reach: ['Via je gemeente: vraag de telefoniste naar de aandachtsfunctionaris.'],
				},
				{
					partner: 'police',
					name: 'Politie',
					hint: 'Vraag naar iemand die eergeweld kent.',
					open: { state: 'open', text: 'nu open' },
					dial: police,
					reach: [],
				},
			],
		},
		record,
		sheets: [{ page: 'talk', label: 'Vragen om te stellen' }],
	},
};

const sign = (id: string, text: string, hint?: string) => ({ id, text, ...(hint ? { hint } : {}) });

export const signs: QuestionScreen = {
	...more,
	step: 'signs-work',
	progress: 'Vraag 3, dit is de laatste',
	question: 'Wat zag of hoorde je?',
	hint: 'Kies alles wat klopt. Misschien telt ook.',
	boxes: {
		groups: [
			{
				heading: 'Papieren en geld',
				options: [
					sign('passport', 'Heeft het eigen paspoort niet, en kan er niet bij'),
					sign('bank-card', 'Een ander beheert bankpas of loon'),
					sign('debt', 'Schuld die maar niet kleiner wordt', 'Voor reis, huur, bemiddeling of boetes.'),
					sign('little-pay', 'Weinig of geen loon, of geen loonstrook'),
				],
			},
			{
				heading: 'Vrijheid',
				options: [
					sign('locked', 'Mag niet weg, of wordt altijd begeleid'),
					sign('answered-for', 'Een ander geeft steeds antwoord'),
				],
			},
			{
				heading: 'Werk',
				options: [
					sign('long-days', 'Heel lange dagen, bijna geen pauze'),
					sign('unsafe-work', 'Gevaarlijk werk zonder bescherming'),
					sign('promises', 'Het werk is anders dan beloofd'),
				],
			},
			{
				heading: 'Wonen',
				options: [
					sign('sleeps-at-work', 'Slaapt op het werk, in kas of loods'),
					sign('same-owner', 'Huis, werk en vervoer van dezelfde baas'),
				],
			},
			{
				heading: 'De persoon',
				options: [
					sign('threats', 'Er zijn dreigementen, klappen of chantage'),
					sign('does-not-know-address', 'Kent het eigen adres niet'),
					sign('untreated', 'Is gewond of ziek en mag niet naar een dokter'),
				],
			},
			{ heading: 'De plek', options: [sign('no-names', 'De baas kent de namen van werkers niet')] },
		],
		exclusive: { id: 'none', text: 'Niets hiervan' },
		submit: 'Kijk wat dit betekent',
		empty: 'Kies wat klopt, of kies ‘Niets hiervan’.',
	},
};

export const talk: SheetScreen = {
	...frame(''),
	kind: 'sheet',
	page: 'talk',
	heading: 'Vragen om te stellen',
	intro: ['Praat alleen met de persoon, buiten het zicht van anderen.', 'Stop als de persoon dat wil.'],
	index: 'Ga naar een onderdeel',
	sections: [
		{
			id: 'begin',
			heading: 'Zo begin je',
			lines: [
				'Ik werk voor de gemeente. Ik ben niet van de politie.',
				'Gaat het goed met u?',
				'U hoeft niets te zeggen.',
			],
		},
		{
			id: 'papers',
			heading: 'Papieren en geld',
			lines: ['Heeft u zelf uw paspoort?', 'Krijgt u zelf uw loon?', 'Moet u geld terugbetalen aan iemand?'],
		},
		{
			id: 'freedom',
			heading: 'Vrijheid',
			lines: ['Kunt u stoppen met dit werk als u dat wilt?', 'Kunt u gaan en staan waar u wilt?'],
		},
		{
			id: 'living',
			heading: 'Wonen',
			lines: ['Waar slaapt u?', 'Van wie is het huis?', 'Kunt u de deur op slot doen?'],
		},
		{
			id: 'leave-out',
			heading: 'Vraag dit niet',
			lines: ['Vraag niet naar verblijfspapieren.', 'Vraag een kind niet uit.', 'Beloof geen geheimhouding.'],
		},
	],
	back: 'Terug',
};

export const rights: SheetScreen = {
	...talk,
	page: 'rights',
	heading: 'Rechten',
	intro: ['Vertel dit in gewone woorden.'],
	sections: [
		{ id: 'help', heading: 'Hulp', lines: ['U heeft recht op hulp. Ook zonder papieren.', 'Deze hulp is gratis.'] },
	],
};

export const receivers: ReceiversScreen = {
	...frame(''),
	kind: 'receivers',
	heading: 'Wat mag ik delen?',
	role: 'Voor: wmo-consulent',
	intro: ['Kan het zonder naam? Dan mag overleg altijd.'],
	lines: [
		{
			receiver: 'focal-officer',
			name: 'Aandachtsfunctionaris Dienstverlening & Samenleving',
			verdict: 'may',
			verdictText: 'mag',
			text: 'Wat nodig is voor het overleg.',
			reason: 'Binnen je gemeente mag je delen wat een collega voor dit werk nodig heeft.',
			source: 'Beleid Midden-Delfland 2024, 5.2.1 · staat in beleid',
			here: false,
		},
		{
			receiver: 'shop',
			name: 'SHOP',
			verdict: 'may-not',
			verdictText: 'mag niet',
			text: 'Geen persoonsgegevens. De persoon belt zelf, of jullie bellen samen.',
			reason: 'SHOP is geen deel van de gemeente. De persoon kiest zelf voor hulp.',
			source: 'Beleid Midden-Delfland 2024, 5.6.2 · staat in beleid',
			here: false,
		},
		{
			receiver: 'veilig-thuis',
			name: 'Veilig Thuis Haaglanden',
			verdict: 'only-if',
			verdictText: 'alleen als',
			text: 'Alleen als het gaat om een kind of om geweld thuis. Advies zonder naam mag altijd.',
			reason: 'De wet laat melden toe zonder toestemming, ook door je geheim heen.',
			source: 'Wmo 2015, artikel 5.2.6 · staat in de wet',
			here: true,
		},
		{
			receiver: 'police',
			name: 'Politie',
			verdict: 'only-if',
			verdictText: 'alleen als',
			text: 'Alleen met toestemming, of bij ernstig gevaar.',
			reason: 'Je hebt een geheim. Bij ernstig gevaar weegt een leven zwaarder.',
			source: 'Wetboek van Strafrecht, artikel 272 · afgeleid',
			here: false,
		},
	],
	why: 'Waarom',
	back: 'Terug',
};

const journey: Pick<OutcomeScreen, 'offers' | 'record' | 'readers'> = {
	offers: [
		{
			id: 'meldcode',
			label: 'Ga door met de meldcode',
			hint: 'Je antwoorden gaan mee.',
			wish: { type: 'walk.begin', journey: 'meldcode' },
		},
		{
			id: 'sharing',
			label: 'Wat mag ik delen?',
			hint: 'Vier vragen over wat je deelt, en met wie.',
			wish: { type: 'walk.begin', journey: 'sharing' },
		},
	],
	record: { heading: record.heading, hint: record.hint, groups: [{ lines: record.lines }] },
	readers: {
		heading: 'Wie leest mee',
		lines: ['De persoon zelf, als die erom vraagt.', 'De rechter, als die erom vraagt.'],
	},
};

const preciser = {
	id: 'precise',
	label: 'Maak dit preciezer',
	hint: 'Nog twee vragen over wat je niet wist.',
	wish: { type: 'advice.precise' as const },
};

const withReceiver = {
	...veiligThuisCard,
	receiver: { label: 'Wat mag ik delen met Veilig Thuis?', partner: 'veilig-thuis' },
};

const sameCard = { ...veiligThuisCard, same: 'Je belt Veilig Thuis al. Vertel dit in hetzelfde gesprek.' };

const [person, place] = twoTracks.tracks;

function known(track: OutcomeTrack | undefined): OutcomeTrack {
	if (!track) throw new Error('twoTracks has two tracks');
	return track;
}

export const journeyOutcome: OutcomeScreen = {
	...oneTrack,
	...journey,
	tracks: oneTrack.tracks.map((track) => ({
		...track,
		offer: preciser,
		now: [{ part: 'call', heading: 'Bel', cards: [withReceiver] }],
	})),
};

export const journeyTracks: OutcomeScreen = {
	...twoTracks,
	...journey,
	tracks: [
		known(person),
		{
			...known(place),
			kind: 'meldcode',
			heading: 'De meldcode',
			offer: preciser,
			now: [{ part: 'call', heading: 'Bel', cards: [sameCard] }],
			then: { heading: 'Daarna', cards: [{ ...sameCard, deadline: { id: 'today', text: 'vandaag' } }] },
		},
	],
};
