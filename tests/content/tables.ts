// biome-ignore-all lint/suspicious/noThenProperty: "then" is an urgency of the table; nothing here is awaited

/**
 * A second reading of the tables of the signal flow, typed over by hand, to lay beside the data of the app.
 * A plain string is a partner without a condition; the order is the order of the table.
 */

/** When a partner of a row counts. */
export type RowWhen =
	| 'stopped' // the walk ended at the notice of 112
	| 'maybe-minor' // the answer to `maybe-minor` is yes or unknown
	| 'not-maybe-minor' // the answer to `maybe-minor` is no
	| 'age-unknown' // the answer to `age` is unknown
	| 'alone' // the answer to `age` is under-18-alone
	| 'not-alone' // a minor, or of unknown age, but not under-18-alone
	| 'labour' // the box `about-work` of an offender
	| 'municipality:midden-delfland'
	| 'municipality:leidschendam-voorburg';

/** When a partner of an overlay counts, beside the condition of the overlay itself. */
export type OverlayWhen =
	| 'adult'
	| 'place'
	| 'not-offender' // O2
	| 'circle' // the box `exploiter-in-circle`
	| 'not-circle'
	| 'circle-or-minor' // O12
	| 'circle-or-municipality:midden-delfland' // O1
	| 'neither-circle-nor-municipality:midden-delfland' // O1
	| 'no-residence-or-minor' // O5: behind the row's own partner
	| 'adult-with-residence' // O5: `maybe-no-residence` not ticked
	| 'form:work' // O9
	| 'form:criminal' // O4
	| 'form:unknown-or-several' // O9
	| 'form:any-other' // O9
	| 'adult-municipality:leidschendam-voorburg' // O7
	| 'adult-municipality:any-other' // O7
	| 'row:R15' // O6
	| 'adult-unless-caught-bed-tonight-organ' // O6
	| 'minor-unless-caught-missing-organ' // O6
	| 'minor-child-in-view-or-row:R16'; // O19

/** `through`: not called by the worker. `rule`: the data rule, where the row itself names it. */
export type Entry<When> =
	| string
	| { readonly partner: string; readonly when?: When; readonly through?: string; readonly rule?: string };
export type RowEntries = readonly Entry<RowWhen>[];
export type OverlayEntries = readonly Entry<OverlayWhen>[];

export type Row = { readonly now: RowEntries; readonly then: RowEntries; readonly consider: RowEntries };

/** front: before all others of its track. lower: to consider, if it is there. instead: in the place of the own team. */
export type Overlay = {
	readonly order: number;
	readonly when: string;
	readonly front?: OverlayEntries;
	readonly now?: OverlayEntries;
	readonly then?: OverlayEntries;
	readonly consider?: OverlayEntries;
	readonly lower?: OverlayEntries;
	readonly instead?: OverlayEntries;
	readonly lastLine?: OverlayEntries;
};

/** Section 4. R31 only binds the desks, so it holds no partner. */
export const rowTable: Readonly<Record<string, Row>> = {
	R01: {
		now: ['emergency-112'],
		then: ['focal-officer', 'oov-vth-desk'],
		consider: [
			{ partner: 'veilig-thuis', when: 'stopped' },
			{ partner: 'shop', when: 'stopped' },
		],
	},
	R02: {
		now: [
			{ partner: 'veilig-thuis', when: 'maybe-minor' },
			{ partner: 'meld-misdaad-anoniem', when: 'not-maybe-minor' },
		],
		then: [
			{ partner: 'meld-misdaad-anoniem', when: 'maybe-minor' },
			{ partner: 'shop', when: 'municipality:midden-delfland' },
			'focal-officer',
			'oov-vth-desk',
		],
		consider: ['police', 'nla'],
	},
	R10: {
		now: ['veilig-thuis'],
		then: ['police', 'focal-officer', 'oov-vth-desk', 'avim'],
		consider: [{ partner: 'shop', through: 'veilig-thuis' }, 'csg', { partner: 'nidos', when: 'age-unknown' }],
	},
	R11: {
		now: ['nidos', 'coa'],
		then: ['veilig-thuis', 'police', 'focal-officer', 'oov-vth-desk', 'avim'],
		consider: ['shop', 'csg'],
	},
	R12: {
		now: [
			'police',
			{ partner: 'veilig-thuis', when: 'not-alone' },
			{ partner: 'nidos', when: 'alone' },
			{ partner: 'coa', when: 'alone' },
		],
		then: [{ partner: 'veilig-thuis', when: 'alone' }, 'focal-officer', 'oov-vth-desk', 'avim'],
		consider: [{ partner: 'shop', through: 'veilig-thuis' }, 'csg'],
	},
	R13: {
		now: [{ partner: 'shop', rule: 'DS-3' }, 'focal-officer'],
		then: ['social-team', 'oov-vth-desk'],
		consider: ['emergency-112', { partner: 'comensha', through: 'shop' }, { partner: 'ldh-goodwill', through: 'shop' }],
	},
	R14: {
		now: ['shop', 'focal-officer'],
		then: ['oov-vth-desk'],
		consider: [{ partner: 'ldh-goodwill', through: 'shop' }, 'social-team'],
	},
	R15: { now: ['focal-officer', { partner: 'shop', rule: 'DS-0' }], then: ['oov-vth-desk'], consider: [] },
	R16: {
		now: ['veilig-thuis', 'focal-officer'],
		then: [{ partner: 'shop', rule: 'DS-0' }, 'oov-vth-desk'],
		consider: [],
	},
	R20: {
		now: ['oov-vth-desk'],
		then: [{ partner: 'heit', through: 'oov-vth-desk' }, 'avim', 'police'],
		consider: [
			'shop',
			{ partner: 'riec', through: 'oov-vth-desk' },
			{ partner: 'kcc-brp', when: 'municipality:leidschendam-voorburg' },
		],
	},
	R21: {
		now: ['oov-vth-desk'],
		then: ['nla', { partner: 'heit', through: 'oov-vth-desk' }, 'building-control'],
		consider: [
			'shop',
			'fairwork',
			'riec',
			'police',
			{ partner: 'kcc-brp', when: 'municipality:leidschendam-voorburg' },
		],
	},
	R22: {
		now: ['oov-vth-desk'],
		then: [
			{ partner: 'business-contact', when: 'municipality:midden-delfland' },
			{ partner: 'focal-officer', when: 'municipality:midden-delfland' },
			'nla',
			'fairwork',
		],
		consider: [],
	},
	R23: { now: ['oov-vth-desk'], then: ['police', 'avim'], consider: ['shop', 'social-team'] },
	R24: {
		now: ['oov-vth-desk'],
		then: ['avim', 'police', { partner: 'nla', when: 'labour' }],
		consider: [{ partner: 'riec', through: 'oov-vth-desk' }],
	},
	R25: { now: ['housing-desk'], then: ['wgv-desk', 'kcc-brp', 'building-control'], consider: ['police', 'avim'] },
	R26: { now: ['oov-vth-desk'], then: ['avim', 'police', 'wgv-desk'], consider: ['csg', 'shop'] },
	R27: {
		now: ['oov-vth-desk'],
		then: ['police', 'nla', { partner: 'heit', through: 'oov-vth-desk' }, 'building-control'],
		consider: ['shop', 'riec', { partner: 'kcc-brp', when: 'municipality:leidschendam-voorburg' }],
	},
	R30: {
		now: ['focal-officer', { partner: 'veilig-thuis', when: 'maybe-minor', rule: 'DS-0' }],
		then: [{ partner: 'oov-vth-desk', when: 'municipality:midden-delfland' }],
		consider: [
			{ partner: 'shop', rule: 'DS-0' },
			{ partner: 'comensha', rule: 'DS-0' },
		],
	},
	R31: { now: [], then: [], consider: [] },
};

const placeRows: readonly string[] = ['R20', 'R21', 'R22', 'R23', 'R25', 'R26', 'R27'];

/** Section 3: the first that holds. The rows of a place share one turn: the second track, or the only one. */
export const rowOrder: readonly string[] = [
	...['R01', 'R02', 'R30', 'R24', 'R12', 'R11', 'R10', 'R13', 'R14', 'R16', 'R15'],
	...placeRows,
	'R31',
];

export const rowByPlaceKind: Readonly<Record<string, string>> = {
	sexual: 'R20',
	work: 'R21',
	'bad-employer': 'R22',
	criminal: 'R23',
	housing: 'R25',
	rent: 'R26',
	unknown: 'R27',
};

/** For a person and a place; a person alone has a second track at `rent` only. */
export const rowByForm: Readonly<Record<string, string>> = {
	sexual: 'R20',
	work: 'R21',
	criminal: 'R23',
	rent: 'R26',
	organ: 'R27',
	surrogacy: 'R27',
	several: 'R27',
	unknown: 'R27',
};

/** Section 5. Order 17 is `dangerOverlay`; the clock comes last and moves nothing. */
export const overlayTable: Readonly<Record<string, Overlay>> = {
	O1: {
		order: 1,
		when: 'adult person row, role under the meldcode (a minor has it already)',
		then: [{ partner: 'veilig-thuis', when: 'circle-or-municipality:midden-delfland' }],
		consider: [{ partner: 'veilig-thuis', when: 'neither-circle-nor-municipality:midden-delfland' }],
	},
	O1b: {
		order: 1,
		when: 'adult person row, other role',
		then: [{ partner: 'veilig-thuis', when: 'circle' }],
		consider: [{ partner: 'veilig-thuis', when: 'not-circle' }],
	},
	O15: { order: 2, when: 'children or young-people', now: ['veilig-thuis'] },
	O17: { order: 3, when: 'doubt-can-decide', now: ['focal-officer'] },
	O8: { order: 4, when: 'adult, caught', now: ['police'] },
	O5: {
		order: 5,
		when: 'form organ',
		front: [{ partner: 'police', when: 'adult-with-residence' }],
		now: [{ partner: 'police', when: 'no-residence-or-minor' }],
	},
	O5s: { order: 5, when: 'form surrogacy', then: ['police', 'avim'] },
	O2: {
		order: 6,
		when: 'form work or several, offender about-work',
		then: ['nla', { partner: 'fairwork', when: 'not-offender' }],
	},
	O3: { order: 7, when: 'form sexual or several', then: ['avim'], consider: ['csg'] },
	O4: {
		order: 8,
		when: 'form criminal or several',
		then: ['avim', 'police'],
		consider: [{ partner: 'nla', when: 'form:criminal' }],
	},
	CSG: { order: 9, when: 'recent-sexual-violence', now: ['csg'] },
	O9: {
		order: 10,
		when: 'wants-charges',
		then: [
			{ partner: 'nla', when: 'form:work' },
			{ partner: 'police', when: 'form:unknown-or-several' },
			{ partner: 'nla', when: 'form:unknown-or-several' },
			{ partner: 'avim', when: 'form:any-other' },
			{ partner: 'police', when: 'form:any-other' },
		],
	},
	O7: {
		order: 11,
		when: 'bed-tonight',
		then: [
			{ partner: 'shop', when: 'adult' },
			{ partner: 'kessler-perspektief', when: 'adult-municipality:leidschendam-voorburg', through: 'shop' },
			{ partner: 'comensha', when: 'adult-municipality:any-other', through: 'shop' },
			'police',
		],
	},
	O6: {
		order: 12,
		when: 'maybe-no-residence',
		front: [{ partner: 'shop', when: 'row:R15' }],
		then: [
			{ partner: 'fairwork', when: 'adult' },
			{ partner: 'shop', when: 'place' },
			{ partner: 'fairwork', when: 'place' },
		],
		lower: [
			'nla',
			'avim',
			{ partner: 'heit', when: 'place' },
			{ partner: 'police', when: 'adult-unless-caught-bed-tonight-organ' },
			{ partner: 'police', when: 'minor-unless-caught-missing-organ' },
		],
	},
	O16: { order: 13, when: 'own-name', consider: ['oov-vth-desk', 'meld-misdaad-anoniem', 'nla'] },
	O18: { order: 14, when: 'minor, missing', now: ['police'] },
	O12: {
		order: 14,
		when: 'secret',
		now: [
			'focal-officer',
			{ partner: 'shop', rule: 'DS-0' },
			{ partner: 'veilig-thuis', when: 'circle-or-minor', rule: 'DS-0' },
		],
	},
	O13: { order: 14, when: 'joint-inspection', now: ['inspection-leader'] },
	O14: { order: 14, when: 'colleague', instead: ['integrity'] },
	O10: { order: 15, when: 'adult person row', consider: [{ partner: 'zvh', through: 'focal-officer' }] },
	O11: { order: 15, when: 'adult person row', consider: ['slachtofferhulp'] },
	O19: {
		order: 16,
		when: 'every outcome',
		lastLine: [{ partner: 'veilig-thuis', when: 'minor-child-in-view-or-row:R16' }, 'police', 'emergency-112'],
	},
};

export const dangerOverlay: Overlay = { order: 17, when: 'danger yes or unknown', front: ['emergency-112'] };

/** Section 6: every rule of the receiver's line. heit, riec and zvh share one line; the order there is that of the rules. */
export const sharingTable: Readonly<Record<string, readonly string[]>> = {
	'emergency-112': ['DS-1'],
	police: ['DS-1'],
	avim: ['DS-1'],
	'veilig-thuis': ['DS-4', 'DS-0'],
	shop: ['DS-3', 'DS-0'],
	'ldh-goodwill': ['DS-3', 'DS-0'],
	'kessler-perspektief': ['DS-3', 'DS-0'],
	comensha: ['DS-0', 'DS-5'],
	nidos: ['DS-10'],
	coa: ['DS-10'],
	nla: ['DS-8'],
	heit: ['DS-9', 'DS-6'],
	riec: ['DS-6', 'DS-9'],
	zvh: ['DS-6', 'DS-9'],
	'oov-vth-desk': ['DS-2'],
	'focal-officer': ['DS-2'],
	'building-control': ['DS-2'],
	'kcc-brp': ['DS-2'],
	'wgv-desk': ['DS-2'],
	'housing-desk': ['DS-2'],
	'business-contact': ['DS-2'],
	'social-team': ['DS-2'],
	'meld-misdaad-anoniem': ['DS-7'],
	fairwork: ['DS-12'],
	csg: ['DS-12'],
	slachtofferhulp: ['DS-12'],
	employer: ['DS-13'],
	landlord: ['DS-13'],
	family: ['DS-13'],
};

export type Answers = Readonly<Record<string, string | readonly string[]>>;

const person = { 'danger-now': 'no', 'what-do-you-have': 'person' };
const place = { 'danger-now': 'no', 'what-do-you-have': 'place', 'more-place': ['none'] };

/** Section 11; R01 from section 2. For R31 any walk does, so here a short one. */
export const shortestAnswers: Readonly<Record<string, Answers>> = {
	R01: { 'danger-now': 'yes', 'call-112': 'stop' },
	R02: { 'danger-now': 'no', 'what-do-you-have': 'resident', 'maybe-minor': 'no' },
	R10: { ...person, age: 'under-18', form: 'unknown', 'more-minor': ['none'] },
	R11: { ...person, age: 'under-18-alone', form: 'unknown', 'more-minor': ['none'] },
	R12: { ...person, age: 'under-18', form: 'unknown', 'more-minor': ['caught'] },
	R13: { ...person, age: 'adult', wish: 'cannot-decide', form: 'unknown', 'more-adult': ['none'] },
	R14: { ...person, age: 'adult', wish: 'wants-help', form: 'unknown', 'more-adult': ['none'] },
	R15: { ...person, age: 'adult', wish: 'refuses', form: 'unknown', 'more-adult': ['none'] },
	R16: {
		...person,
		role: 'wmo',
		age: 'adult',
		wish: 'refuses',
		form: 'unknown',
		'more-adult': ['exploiter-in-circle'],
	},
	R20: { ...place, 'place-kind': 'sexual' },
	R21: { ...place, 'place-kind': 'work' },
	R22: { ...place, 'place-kind': 'bad-employer' },
	R23: { ...place, 'place-kind': 'criminal' },
	R25: { ...place, 'place-kind': 'housing' },
	R26: { ...place, 'place-kind': 'rent' },
	R27: { ...place, 'place-kind': 'unknown' },
	R24: { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['none'] },
	R30: { 'danger-now': 'no', 'what-do-you-have': 'feeling', 'maybe-minor': 'no' },
	R31: { municipality: 'other', 'danger-now': 'no', 'what-do-you-have': 'feeling', 'maybe-minor': 'no' },
};

/** The last column of sections 4 and 5, as written there. */
export const statusTable: Readonly<Record<string, string>> = {
	R01: 'N, open for MD and LV',
	R02: 'stated; minors N',
	R10: 'N/W, MD stated for meldcode roles',
	R11: 'N, open locally',
	R12: 'W/I, order open',
	R13: 'data rule stated (MD), inferred (LV), intoxication open',
	R14: 'partners stated, order inferred',
	R15: 'data rule stated, order inferred',
	R16: 'W, open for LV',
	R20: 'stated',
	R21: 'stated; NLA/HEIT order open',
	R22: 'stated (LV), inferred (MD)',
	R23: 'stated / inferred',
	R24: 'stated',
	R25: 'stated (LV), inferred (MD)',
	R26: 'inferred',
	R27: 'stated (desk), inferred (rest)',
	R30: 'stated',
	R31: 'stated / N',
	O1: 'MD stated, rest W/open',
	O1b: 'inferred',
	O15: 'W/I',
	O17: 'inferred',
	O8: 'W',
	O5: 'stated, order open',
	O5s: 'open',
	O2: 'N',
	O3: 'N',
	O4: 'stated / N',
	CSG: 'N',
	O9: 'N/W',
	O7: 'stated / N',
	O6: 'stated (LV), W, open (MD)',
	O16: 'inferred',
	O18: 'inferred',
	O12: 'N/I',
	O13: 'inferred',
	O14: 'open',
	O10: 'N, stated (LV)',
	O11: 'N, stated (LV)',
	O19: 'N/I',
};

/** The column of sources of sections 4 and 5, as written there. */
export const sourceTable: Readonly<Record<string, string>> = {
	R01: 'WW-melden; POL-M; policies silent',
	R02: 'MD 5.2.4; LV A1, A2; POL-M; NLA; MUM',
	R10: 'MD 5.2.3; NJI; JW 1.1; WW-old-minor; LV silent',
	R11: 'WW-old-minor; nidos.nl (municipality that finds a child travelling without parents contacts Nidos at once); MD 5.3.3',
	R12: 'AANW; SR 273f; MD 4.1.2; CRIM',
	R13: 'MD 5.6.2; CoM-opv',
	R14: 'MD 5.1, 5.2.1, 5.4, 5.6.2; LV A4',
	R15: 'MD 5.2.1, 5.6.2; AANW; TW',
	R16: 'WMO 1.1.1, 5.2.6; MD 5.2.1, 5.2.3; LV silent',
	R20: 'MD 5.2.1, 5.5.2, 5.5.4 (heading HEIT); LV A3; HEIT; POL-ill',
	R21: 'MD 4.1.1, 5.5, 5.5.4; LV A3; NLA; HEIT',
	R22: 'LV A3; MD 5.3.1 (talks with employers in general)',
	R23: 'MD 2, 4.1.2, 5.2.1; WW-aangifte',
	R24: 'MD 5.2.1 and action list; LV A2',
	R25: 'LV A3; WGV; MD 4.2.1 (names overcrowding with high rent and agency dependence as signs)',
	R26: 'SR 273f; LV A3; WGV',
	R27: 'MD 5.2.1, 5.5.1; LV A2',
	R30: 'VC; KOM; MD 5.1, 5.2.1, 5.6.2',
	R31: 'MD 5.4; WW-old-zc',
	O1: 'MD 5.2.1, 5.2.3; MC; WMO 1.1.1',
	O1b: 'MC; WMO 4.1.1',
	O15: 'MC; LKAH; MD 5.2.3',
	O17: 'MD 5.6.2',
	O8: 'AANW',
	O5: 'MD 2; SR 273f',
	O5s: 'MD 2; SR 273f',
	O2: 'WW-aangifte; NLA; RAP25; B8/3.1',
	O3: 'WW-aangifte; CSG; AANW',
	O4: 'MD 2, 4.1.2; AANW; BEG',
	CSG: 'CSG',
	O9: 'WW-aangifte; WW-old-politie; AANW',
	O7: 'LV A4; MD 5.1, 5.4; CoM-opv; B8/3.4',
	O6: 'LV A4; B8/3.1; SW; IND; AVIM-risk; UNDOC',
	O16: 'POL-M; WW-melden; MD 5.2.1',
	O18: 'MD 5.3.3; national practice',
	O12: 'AFK; KOM; WMO 5.2.6',
	O13: 'MD 5.5.4; LV A3',
	O14: 'none',
	O10: 'ZVH; SHN; LV A4',
	O11: 'ZVH; SHN; LV A4',
	O19: 'B8/3.4; VT',
};
