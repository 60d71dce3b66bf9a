import type {
	AboutScreen,
	ActionCard,
	ChoiceScreen,
	DangerScreen,
	Dial,
	Frame,
	OutcomeScreen,
	OutcomeTrack,
	Page,
	PartnersScreen,
	QuestionScreen,
	SettingsScreen,
	StartScreen,
	WaitScreen,
} from '../../src/screen/screen.ts';

export const emergency: Dial = { number: '112', href: 'tel:112', label: 'Bel 112' };
export const police: Dial = {
	number: '0900 8844',
	href: 'tel:09008844',
	label: 'Bel politie',
	note: 'dag en nacht bereikbaar: nog te bevestigen',
};
export const veiligThuis: Dial = { number: '0800 2000', href: 'tel:08002000', label: 'Bel Veilig Thuis' };
const shop: Dial = {
	number: '070 361 47 47',
	href: 'tel:0703614747',
	label: 'Bel SHOP',
	note: 'nummer nog te bevestigen',
};

const adoption =
	'Proefversie. Nog niet vastgesteld door gemeente Midden-Delfland. Volg in een echt geval ook je eigen meldroute.';

export const frame = (step: string): Frame => ({
	language: 'nl',
	direction: 'ltr',
	title: `Signaalroute${step}`,
	emergency,
	hide: 'Verberg',
	name: 'Signaalroute',
	skip: 'Naar de inhoud',
	otherLanguage: { language: 'en', label: 'English' },
	foot: {
		offline: { state: 'ready', text: 'Offline gereed' },
		version: 'Versie 0.1.0 · inhoud van 22 november 2026',
		pages: [
			{ page: 'partners', label: 'Nummers' },
			{ page: 'about', label: 'Over deze app' },
			{ page: 'settings', label: 'Instellingen' },
		],
	},
});

const tile = (page: Page, label: string, hint: string) => ({
	id: page,
	wish: { type: 'page.open' as const, page },
	label,
	hint,
});

export const start: StartScreen = {
	...frame(''),
	kind: 'start',
	heading: 'Wat wil je doen?',
	scope: { text: 'Midden-Delfland · boa', change: 'wijzig', municipality: 'Midden-Delfland', role: 'boa' },
	begin: { label: 'Ik heb een signaal', hint: 'Twijfel je? Ook dan.' },
	danger: { ...emergency, label: 'Gevaar? Bel 112' },
	adoption,
	tiles: [
		tile('partners', 'Nummers', 'Wie je wanneer kunt bellen, ook zonder vragen'),
		tile('talk', 'Vragen om te stellen', 'Wat je iemand kunt vragen, en hoe'),
		tile('receivers', 'Wat mag ik delen?', 'Per partner: wat wel en wat niet'),
		{
			id: 'signs',
			wish: { type: 'walk.begin', journey: 'signs' },
			label: 'Wat heb je gezien?',
			hint: 'Loop langs wat kan opvallen',
		},
		{
			id: 'meldcode',
			wish: { type: 'walk.begin', journey: 'meldcode' },
			label: 'Meldcode',
			hint: 'Vijf stappen bij geweld thuis en zorgen om een kind',
		},
		tile('rights', 'Rechten', 'Waar iemand recht op heeft, ook zonder papieren'),
		tile('about', 'Over deze app', 'Wat dit is, welke bronnen, wat nog niet vaststaat'),
		tile('settings', 'Instellingen', 'Gemeente, functie en eigen nummers'),
	],
};

export const firstStart: StartScreen = {
	...start,
	scope: { text: 'Kies je gemeente', change: 'wijzig', municipality: 'Kies je gemeente', role: 'Kies je functie' },
	foot: {
		...start.foot,
		offline: { state: 'preparing', text: 'Wordt klaargezet voor gebruik zonder internet' },
	},
};

export const subject: QuestionScreen = {
	...frame(' · vraag 2'),
	kind: 'question',
	step: 'what-do-you-have',
	progress: 'Vraag 2, nog hooguit 4',
	question: 'Waar gaat je signaal over?',
	hint: 'Kies een persoon als je weet om wie het gaat. Anders kies je de plek.',
	options: [
		{ id: 'person', text: 'Een persoon die misschien hulp nodig heeft' },
		{ id: 'person-and-place', text: 'Een persoon én een plek of bedrijf' },
		{ id: 'place', text: 'Een plek, woning, bedrijf of advertentie' },
		{ id: 'offender', text: 'Iemand die anderen misschien kwaad doet' },
		{ id: 'feeling', text: 'Alleen een gevoel, of iets wat ik hoorde' },
		{ id: 'resident', text: 'Een inwoner wil iets melden', hint: 'De inwoner staat bij je of belt je.' },
	],
	why: {
		label: 'Waarom vragen we dit?',
		text: 'Voor een persoon bel je iemand anders dan voor een plek. Is het allebei? Dan krijg je twee routes naast elkaar.',
	},
	help: {
		label: 'Hulp bij deze vraag',
		text: [
			'Je hoeft niets zeker te weten. Een vermoeden is genoeg.',
			'Gaat het om een pand waar je mensen zag? Kies dan een persoon én een plek.',
		],
	},
	back: 'Vorige',
	adviceNow: 'Nu naar het advies',
	path: {
		label: 'Je antwoorden',
		entries: [
			{ step: 'danger-now', question: 'Is er nu direct gevaar?', answer: 'Nee', change: 'wijzig' },
			{ step: 'municipality', question: 'In welke gemeente is het?', answer: 'Midden-Delfland', change: 'wijzig' },
			{ step: 'role', question: 'Wat is je functie?', answer: 'Boa', change: 'wijzig' },
		],
	},
};

export const dangerNow: QuestionScreen = {
	...frame(' · vraag 1'),
	kind: 'question',
	step: 'danger-now',
	progress: 'Vraag 1, nog hooguit 5',
	question: 'Is er nu direct gevaar?',
	hint: 'Denk aan geweld, dreiging, opgesloten zitten of nu worden meegenomen.',
	options: [
		{ id: 'yes', text: 'Ja' },
		{ id: 'no', text: 'Nee' },
		{ id: 'unknown', text: 'Weet ik niet' },
	],
	why: { label: 'Waarom vragen we dit?', text: 'Bij gevaar gaat 112 altijd voor. Ook als je twijfelt.' },
	back: 'Vorige',
	path: { label: 'Je antwoorden', entries: [] },
};

export const more: QuestionScreen = {
	...frame(' · vraag 6'),
	kind: 'question',
	step: 'more-adult',
	progress: 'Vraag 6, dit is de laatste',
	question: 'Wat speelt er nog meer?',
	hint: 'Kies alles wat klopt. Misschien telt ook.',
	boxes: {
		groups: [
			{
				heading: 'De persoon',
				options: [
					{
						id: 'maybe-no-residence',
						text: 'Misschien geen verblijfspapieren',
						hint: 'Vraag er niet naar. Mensen uit de EU vallen hier niet onder.',
					},
					{ id: 'bed-tonight', text: 'Heeft vannacht een veilig bed nodig' },
					{ id: 'caught', text: 'Is betrapt of aangehouden' },
					{ id: 'wants-charges', text: 'Wil aangifte doen' },
					{ id: 'recent-sexual-violence', text: 'Had kort geleden te maken met seksueel geweld' },
					{ id: 'children', text: 'Er zijn kinderen bij, of een zwangerschap' },
				],
			},
			{
				heading: 'De ander',
				options: [
					{
						id: 'exploiter-in-circle',
						text: 'De ander is misschien partner, ex, familie, huisgenoot of mantelzorger',
					},
					{ id: 'doubt-can-decide', text: 'Ik twijfel of de persoon dit zelf overziet' },
				],
			},
			{
				heading: 'Jij',
				options: [
					{ id: 'own-name', text: 'Ik ben bang dat mijn naam bekend wordt' },
					{ id: 'secret', text: 'Vraagt mij om het geheim te houden' },
					{ id: 'joint-inspection', text: 'Ik ben nu bij een gezamenlijke controle' },
				],
			},
		],
		exclusive: { id: 'none', text: 'Niets hiervan' },
		submit: 'Naar het advies',
		empty: 'Kies wat klopt, of kies ‘Niets hiervan’.',
	},
	why: { label: 'Waarom vragen we dit?', text: 'Soms komt er een partner bij, of verandert de volgorde.' },
	back: 'Vorige',
	adviceNow: 'Nu naar het advies',
	watch: 'Verandert het? Bel 112.',
	path: {
		label: 'Je antwoorden',
		entries: [
			{ step: 'danger-now', question: 'Is er nu direct gevaar?', answer: 'Weet ik niet', change: 'wijzig' },
			{
				step: 'what-do-you-have',
				question: 'Waar gaat je signaal over?',
				answer: 'Een persoon én een plek of bedrijf',
				change: 'wijzig',
			},
			{ step: 'age', question: 'Hoe oud is de persoon?', answer: '18 jaar of ouder', change: 'wijzig' },
			{
				step: 'wish',
				question: 'Wat wil de persoon zelf?',
				answer: 'Weet ik niet, of ik kon het niet veilig vragen',
				change: 'wijzig',
			},
			{ step: 'form', question: 'Waar lijkt het op?', answer: 'Werk, ook in een huishouden', change: 'wijzig' },
		],
	},
};

export const danger: DangerScreen = {
	...frame(''),
	kind: 'danger',
	step: 'call-112',
	heading: 'Bel nu 112',
	dial: emergency,
	say: {
		heading: 'Zeg dit',
		lines: ['Waar je bent.', 'Wat je ziet.', 'Hoeveel mensen er zijn.', 'Houd afstand en grijp zelf niet in.'],
	},
	radio: 'Heb je een portofoon? Gebruik de noodknop of roep je meldkamer op, zoals je gewend bent.',
	dispatch: { number: '070 000 00 00', href: 'tel:0700000000', label: 'Bel je meldkamer', note: 'door jou ingevuld' },
	tips: [
		'Kun je daar niet vrij praten? Zeg dat je even een collega belt. Loop naar je auto.',
		'Geen bereik? Ga naar buiten of gebruik je portofoon.',
	],
	doubt: {
		heading: 'Twijfel je? Bel 112 bij één van deze',
		lines: ['geweld of bedreiging', 'iemand zit vast', 'iemand wordt nu meegenomen', 'brand, gas of instorting'],
	},
	options: [
		{ id: 'go-on', text: 'Gebeld? Kijk wat daarna moet' },
		{ id: 'stop', text: 'Klaar' },
	],
	back: 'Vorige',
};

export const shopCard: ActionCard = {
	partner: 'shop',
	name: 'SHOP',
	what: 'Helpt iedereen die hulp nodig heeft. Ook mannen, ook bij werk.',
	self: false,
	deadline: { id: 'today', text: 'vandaag' },
	open: { state: 'unknown', text: 'tijden niet bevestigd: probeer eerst' },
	dial: shop,
	copyNumber: 'Kopieer nummer',
	why: 'SHOP kan met je meedenken over deze persoon, ook zonder naam.',
	do: ['Zeg: “Ik wil overleggen over een situatie, zonder naam.”', 'Vraag hoe je veilig contact houdt.'],
	doNot: ['Geef geen naam, adres of geboortedatum.'],
	share: {
		heading: 'Wat mag je delen?',
		rule: 'DS-3',
		text: 'Geen persoonsgegevens. De persoon belt zelf, of jullie maken samen de afspraak.',
	},
	next: 'Geen gehoor en het kan niet wachten tot morgen? Bel politie 0900 8844.',
	website: { href: 'https://www.example.nl/', label: 'Website van SHOP' },
};

const focalCard: ActionCard = {
	partner: 'focal-officer',
	name: 'Aandachtsfunctionaris Dienstverlening & Samenleving',
	what: 'Weegt je signaal, denkt mee en zet het door.',
	self: false,
	deadline: { id: 'within-hour', text: 'binnen een uur' },
	open: { state: 'open', text: 'nu open, tot 17 uur' },
	reach: 'Via je gemeente: vraag de telefoniste naar de aandachtsfunctionaris.',
	fillIn: { label: 'focal-officer', text: 'Nummer invullen' },
	why: 'Dit is in je gemeente het meldpunt. Je hoeft dit niet alleen te doen.',
	do: ['Vertel wat je zag en hoorde, en wanneer.'],
	doNot: ['Wacht niet tot je het zeker weet.'],
	share: {
		heading: 'Wat mag je delen?',
		rule: 'DS-2',
		text: 'Wat nodig is. Dossiers van Wmo of jeugdhulp blijven erbuiten.',
	},
	next: 'Niet bereikt na een kwartier? Bel SHOP. Meld het daarna alsnog.',
};

export const veiligThuisCard: ActionCard = {
	partner: 'veilig-thuis',
	name: 'Veilig Thuis Haaglanden',
	what: 'Advies en meldpunt voor kinderen en voor geweld thuis.',
	self: false,
	deadline: { id: 'now', text: 'nu' },
	open: { state: 'open', text: 'nu open, dag en nacht' },
	dial: veiligThuis,
	copyNumber: 'Kopieer nummer',
	why: 'Er zijn kinderen bij. Een kind laten we nooit wachten.',
	do: ['Begin met: “Ik wil advies, zonder namen.”'],
	doNot: ['Vraag het kind niet uit.'],
	share: {
		heading: 'Wat mag je delen?',
		rule: 'DS-0',
		text: 'Voor advies: geen namen. Voor een melding: namen mogen.',
	},
	next: 'Geen gehoor? Bel politie 0900 8844.',
	website: { href: 'https://www.example.nl/', label: 'Website van Veilig Thuis' },
};

const policeCard: ActionCard = {
	partner: 'police',
	name: 'Politie',
	what: 'Bij een vermoeden zonder spoed.',
	self: false,
	deadline: { id: 'next-working-day', text: 'volgende werkdag' },
	open: { state: 'open', text: 'nu open' },
	dial: police,
	copyNumber: 'Kopieer nummer',
	why: 'De politie onderzoekt wat er op deze plek gebeurt.',
	do: ['Vraag naar een rechercheur mensenhandel.'],
	doNot: ['Beloof niet dat contact met de politie geen gevolgen heeft.'],
	share: { heading: 'Wat mag je delen?', rule: 'DS-1', text: 'Feiten over de plek en wat je zelf zag.' },
	next: 'Geen gehoor? Vraag OOV om door te zetten.',
};

const deskCard: ActionCard = {
	partner: 'oov-vth-desk',
	name: 'OOV, beleidsmedewerker ondermijning',
	what: 'Meldpunt voor plekken, bedrijven en daders.',
	self: false,
	deadline: { id: 'today', text: 'vandaag' },
	open: { state: 'closed', text: 'dicht tot maandag 9 uur' },
	dial: {
		number: '06 12345678',
		href: 'tel:0612345678',
		label: 'Bel OOV',
		note: 'door jou ingevuld (november 2026)',
	},
	copyNumber: 'Kopieer nummer',
	second: {
		number: '06 00000000',
		href: 'tel:0600000000',
		label: 'Bel piket',
		note: 'door jou ingevuld (november 2026)',
	},
	why: 'OOV brengt Arbeidsinspectie en HEIT in, als dat nodig is.',
	do: ['Noteer tijden, kentekens en wat je zag.'],
	doNot: ['Ga niet alleen naar binnen.'],
	share: { heading: 'Wat mag je delen?', rule: 'DS-2', text: 'Feiten over plek en bedrijf. Geen cliëntdossiers.' },
	next: 'Niet bereikt na een kwartier? Bel politie 0900 8844, en meld het OOV de volgende werkdag.',
};

const heitCard: ActionCard = {
	partner: 'heit',
	name: 'HEIT',
	what: 'Doet gezamenlijke controles met politie en inspectie.',
	self: false,
	deadline: { id: 'this-week', text: 'deze week' },
	open: { state: 'unknown', text: 'alleen via OOV' },
	reach: 'Via OOV. Je belt HEIT niet zelf.',
	why: 'Alleen als het signaal onderbouwd is.',
	do: ['Vraag OOV of een controle past.'],
	doNot: ['Kondig geen controle aan.'],
	share: { heading: 'Wat mag je delen?', rule: 'DS-9', text: 'Niets rechtstreeks. OOV deelt wat nodig is.' },
	next: 'OOV houdt je op de hoogte.',
};

const personTrack: OutcomeTrack = {
	kind: 'person',
	heading: 'Voor de persoon',
	situation: 'Een volwassene, van wie je de wens niet weet. Het lijkt te gaan om werk.',
	now: [
		{
			part: 'within',
			heading: 'Binnen je gemeente',
			moment: 'eerst, binnen een uur',
			cards: [focalCard],
		},
		{ part: 'call', heading: 'Bel', cards: [veiligThuisCard, shopCard] },
	],
	cannotWait:
		'Dit kan wachten tot vandaag 17 uur. Behalve als iemand wordt bedreigd, vastzit, weggaat of wordt meegenomen. Of vannacht geen bed heeft. Bel dan Veilig Thuis 0800 2000.',
	then: { heading: 'Daarna', cards: [policeCard] },
	consider: {
		heading: 'Overweeg',
		cards: [
			{ ...shopCard, partner: 'slachtofferhulp', name: 'Slachtofferhulp', what: 'Hulp bij rechten en schade.' },
			{
				...heitCard,
				partner: 'zvh',
				name: 'Zorg- en Veiligheidshuis Haaglanden',
				what: 'Voor een zaak die vastloopt.',
				reach: 'Via de aandachtsfunctionaris.',
			},
		],
	},
	do: {
		heading: 'Doe dit',
		lines: [
			'Houd de deur open.',
			'Geef op een veilige manier een nummer mee.',
			'Spreek iedereen alleen, met een tolk.',
		],
	},
	doNot: { heading: 'Doe dit niet', lines: ['Hulp opdringen.', 'De zaak sluiten.', 'Gegevens aan SHOP geven.'] },
	notes: {
		heading: 'Let op',
		groups: [
			{
				rule: 'O15',
				title: 'Er zijn misschien kinderen bij.',
				lines: ['Laat een kind nooit wachten.', 'Doe de kindcheck.'],
			},
			{ rule: 'O2', title: 'Het gaat misschien om werk.', lines: ['Bel eerst SHOP, daarna pas de Arbeidsinspectie.'] },
		],
	},
};

const placeTrack: OutcomeTrack = {
	kind: 'place',
	heading: 'Voor de plek',
	situation: 'Een bedrijf waar mensen misschien niet weg kunnen.',
	now: [{ part: 'within', heading: 'Binnen je gemeente', moment: 'eerst, vandaag', cards: [deskCard] }],
	cannotWait: 'Dit kan wachten tot maandag 9 uur. Behalve als iemand wordt bedreigd. Bel dan politie 0900 8844.',
	then: { heading: 'Daarna', cards: [heitCard] },
	do: { heading: 'Doe dit', lines: ['Gebruik de vragen voor inspecteurs.', 'Deel de flyers uit als dat veilig kan.'] },
	doNot: { heading: 'Doe dit niet', lines: ['Werkers vragen stellen waar de baas bij is.'] },
	notes: {
		heading: 'Let op',
		groups: [
			{
				rule: 'O13',
				title: 'Je bent nu bij een controle.',
				lines: ['Zeg het nu tegen de leider, buiten het zicht van de baas.'],
			},
		],
	},
};

export const twoTracks: OutcomeScreen = {
	...frame(' · advies'),
	kind: 'outcome',
	heading: 'Jouw advies',
	scope: {
		text: 'Geldt voor: Midden-Delfland · boa',
		changes: [
			{ setting: 'municipality', label: 'Midden-Delfland', change: 'wijzig gemeente' },
			{ setting: 'role', label: 'boa', change: 'wijzig functie' },
		],
	},
	tracks: [personTrack, placeTrack],
	offers: [],
	layers: { now: 'Nu doen', prepare: 'Heb bij de hand', why: 'Waarom dit advies', more: 'Zo pak je het aan' },
	own: {
		heading: 'Jouw eigen nummers',
		dials: [{ number: '088 000 00 00', href: 'tel:0880000000', label: 'Bel de tolk', note: 'door jou ingevuld' }],
	},
	always: {
		heading: 'Lukt niets hiervan?',
		text: 'Deze nummers zijn altijd bereikbaar. Je staat er nooit alleen voor.',
		dials: [veiligThuis, police, emergency],
	},
	answers: { heading: 'Je antwoorden', entries: more.path.entries },
	rules: {
		heading: 'Regels en bronnen',
		lines: [
			{
				id: 'R15',
				title: 'Volwassene, wil nu geen hulp of wens onbekend',
				status: 'staat in beleid',
				sources: ['Beleid Midden-Delfland 2024, 5.2.1 en 5.6.2', 'Aanwijzing mensenhandel, par. 3'],
				checked: 'gecontroleerd op 20 november 2026',
			},
			{
				id: 'R21',
				title: 'Plek: werk waar mensen misschien niet weg kunnen',
				status: 'staat in beleid',
				sources: ['Beleid Midden-Delfland 2024, 4.1.1 en 5.5'],
				checked: 'gecontroleerd op 20 november 2026',
			},
			{
				id: 'O15',
				title: 'Er zijn kinderen bij',
				status: 'afgeleid',
				sources: ['Meldcode, kindcheck'],
				checked: 'gecontroleerd op 20 november 2026',
			},
		],
		disclaimer: 'Dit is een reconstructie uit openbaar beleid. Het is niet de officiële kaart.',
	},
	actions: { back: 'Vorige', restart: 'Opnieuw beginnen', done: 'Klaar, wis alles', print: 'Print' },
	adoption,
};

const { heading: _noHeading, consider: _noConsider, ...singleTrack } = personTrack;

export const oneTrack: OutcomeScreen = {
	...twoTracks,
	tracks: [
		{
			...singleTrack,
			situation: 'Een minderjarige, of iemand van wie je de leeftijd niet weet.',
			now: [
				{ part: 'call', heading: 'Bel', cards: [veiligThuisCard] },
				{ part: 'within', heading: 'Binnen je gemeente', moment: 'daarnaast, binnen een uur', cards: [focalCard] },
			],
		},
	],
};

export const afterDanger: OutcomeScreen = {
	...oneTrack,
	danger: { heading: 'Eerst 112', dial: emergency, lines: ['Zeg waar je bent en wat je ziet.', 'Houd afstand.'] },
	tracks: [
		{
			...singleTrack,
			now: [
				{
					part: 'within',
					heading: 'Binnen je gemeente',
					moment: 'daarna, vandaag',
					cards: [
						{
							...focalCard,
							self: true,
							reach: 'Jij pakt dit op.',
							fillIn: { label: 'focal-officer', text: 'Nummer invullen' },
						},
					],
				},
			],
		},
	],
};

export const partners: PartnersScreen = {
	...frame(''),
	kind: 'partners',
	heading: 'Nummers',
	intro: 'Wie je kunt bellen, zonder eerst vragen te beantwoorden. Bij gevaar altijd 112.',
	groups: [
		{
			heading: 'Altijd bereikbaar',
			entries: [
				{
					id: 'emergency-112',
					name: '112',
					what: 'Bij direct gevaar.',
					dial: emergency,
					open: { state: 'open', text: 'dag en nacht' },
					source: 'Bron: politie.nl',
					checked: 'gecontroleerd op 20 november 2026',
				},
				{
					id: 'veilig-thuis',
					name: 'Veilig Thuis Haaglanden',
					what: 'Advies en melden: kinderen en geweld thuis.',
					dial: veiligThuis,
					copyNumber: 'Kopieer nummer',
					open: { state: 'open', text: 'dag en nacht' },
					website: { href: 'https://www.example.nl/', label: 'Website van Veilig Thuis' },
					source: 'Bron: veiligthuis.nl',
					checked: 'gecontroleerd op 20 november 2026',
				},
			],
		},
		{
			heading: 'Binnen je gemeente',
			entries: [
				{
					id: 'focal-officer',
					name: 'Aandachtsfunctionaris Dienstverlening & Samenleving',
					what: 'Meldpunt voor signalen over personen.',
					reach: 'Via je gemeente: vraag de telefoniste naar de aandachtsfunctionaris.',
					fillIn: { label: 'focal-officer', text: 'Nummer invullen' },
					open: { state: 'closed', text: 'dicht tot maandag 9 uur' },
					source: 'Bron: beleid Midden-Delfland 2024, 5.2.1',
					checked: 'gecontroleerd op 20 november 2026',
				},
			],
		},
		{
			heading: 'Hulp voor de persoon',
			entries: [
				{
					id: 'shop',
					name: 'SHOP',
					what: 'Stichting Hulp en Opvang Prostitutie en Mensenhandel. Helpt iedereen, ook mannen, ook bij werk.',
					dial: shop,
					copyNumber: 'Kopieer nummer',
					open: { state: 'unknown', text: 'tijden niet bevestigd' },
					source: 'Bron: beleid Midden-Delfland 2024, 5.4',
					checked: 'gecontroleerd op 20 november 2026',
				},
			],
		},
	],
	back: 'Terug',
};

export const about: AboutScreen = {
	...frame(''),
	kind: 'about',
	heading: 'Over deze app',
	sections: [
		{
			heading: 'Wat dit is',
			paragraphs: [
				'Signaalroute helpt je om met een signaal bij de juiste partner te komen. Ook zonder internet.',
				'Het is een reconstructie uit openbaar beleid. Het is niet de officiële kaart van de regio.',
			],
		},
		{
			heading: 'Wat nog niet vaststaat',
			paragraphs: ['Deze punten heeft niemand bevestigd:'],
			list: [
				'het nummer en de openingstijden van SHOP',
				'wie in je gemeente buiten kantoortijd bereikbaar is',
				'de volgorde van Arbeidsinspectie en HEIT',
			],
		},
		{
			heading: 'Wat we bewaren',
			paragraphs: ['Alleen je instellingen, op dit toestel. Je antwoorden verdwijnen als je klaar bent.'],
		},
	],
	sources: {
		heading: 'Bronnen',
		entries: [
			{
				id: 'MD',
				title: 'Beleid aanpak mensenhandel gemeente Midden-Delfland',
				date: '21 november 2024',
				href: 'https://www.example.nl/',
			},
			{ id: 'LV', title: 'Uitvoeringsplan mensenhandel Leidschendam-Voorburg', date: '2025' },
		],
	},
	adoption,
	pages: [
		{ page: 'kept', label: 'Wat bewaart deze app' },
		{ page: 'it', label: 'Voor IT' },
	],
	back: 'Terug',
};

export const settings: SettingsScreen = {
	...frame(''),
	kind: 'settings',
	heading: 'Instellingen',
	intro: 'Deze keuzes blijven alleen op dit toestel.',
	scope: {
		heading: 'Gemeente en functie',
		municipality: { text: 'Midden-Delfland', change: 'Wijzig gemeente' },
		role: { text: 'Boa', change: 'Wijzig functie' },
	},
	appearance: {
		heading: 'Weergave',
		options: [
			{ value: 'system', label: 'Zoals dit toestel', chosen: true },
			{ value: 'light', label: 'Licht', chosen: false },
			{ value: 'dark', label: 'Donker', chosen: false },
			{ value: 'contrast', label: 'Hoog contrast', chosen: false },
		],
	},
	size: {
		heading: 'Grootte',
		options: [
			{ value: 'usual', label: 'Gewoon', chosen: true },
			{ value: 'large', label: 'Groot', chosen: false },
		],
	},
	numbers: {
		heading: 'Eigen nummers',
		intro: 'Vul alleen een nummer in, geen naam. Je ziet het overal met ‘door jou ingevuld’.',
		entries: [
			{
				label: 'focal-officer',
				name: 'Aandachtsfunctionaris',
				hint: 'Het nummer binnen je gemeente.',
				kept: { number: '015 000 00 00', since: 'ingevuld in november 2026' },
			},
			{ label: 'oov-vth-desk', name: 'OOV of VTH', hint: 'Meldpunt voor plekken en daders.' },
			{ label: 'after-hours', name: 'Piket buiten kantoortijd', hint: 'Voor avond, nacht en weekend.' },
			{ label: 'interpreter', name: 'Tolk', hint: 'De tolkentelefoon van je gemeente.' },
			{ label: 'dispatch', name: 'Meldkamer', hint: 'Je eigen meldkamer.' },
		],
		field: 'Telefoonnummer',
		check: 'Controleer',
		shown: 'Klopt dit nummer?',
		keep: 'Ja, bewaar',
		again: 'Nee, verbeter',
		erase: 'Wis nummer',
		rejected: 'Gebruik alleen cijfers en spaties. Een + mag vooraan.',
		pattern: '\\+?[0-9](?:[ \\-]?[0-9]){2,14}',
	},
	erase: {
		heading: 'Alles wissen',
		text: 'Dit wist gemeente, functie en eigen nummers van dit toestel.',
		label: 'Wis alle instellingen',
		kept: 'Wat bewaart deze app',
	},
	back: 'Terug',
};

export const choice: ChoiceScreen = {
	...frame(''),
	kind: 'choice',
	setting: 'municipality',
	heading: 'In welke gemeente is het?',
	hint: 'Kies de gemeente van de plek of de persoon. Niet die van je werkgever.',
	options: [
		{ id: 'midden-delfland', text: 'Midden-Delfland', chosen: true },
		{ id: 'leidschendam-voorburg', text: 'Leidschendam-Voorburg', chosen: false },
		{ id: 'other', text: 'Een andere gemeente', hint: 'Binnen de politie-eenheid Den Haag.', chosen: false },
	],
	back: 'Terug',
};

export const wait: WaitScreen = {
	...frame(' · advies'),
	kind: 'wait',
	heading: 'Het advies komt eraan',
	text: 'Duurt het te lang? Bel een van deze nummers.',
	dials: [veiligThuis, police],
	back: 'Vorige',
};
