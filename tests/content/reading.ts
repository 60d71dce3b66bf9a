import type { OverlayWhen, RowWhen } from './tables.ts';
import type { Told } from './walks.ts';

/** What the words of the tables mean, told in answers; the facts of the app are not looked at. */

const isAdult = ({ chose }: Told): boolean => chose('age', 'adult');
const isMinor = (told: Told): boolean => 'age' in told.answers && !isAdult(told);
const isCircle = ({ ticked }: Told): boolean => ticked('exploiter-in-circle');
const noPapers = ({ ticked }: Told): boolean => ticked('maybe-no-residence');
const isPlace = ({ chose }: Told): boolean => chose('what-do-you-have', 'place', 'person-and-place');
const isIn =
	(municipality: string) =>
	({ settings }: Told): boolean =>
		settings.municipality === municipality;

/** The roles that the doc puts under the meldcode (section 9). */
const MELDCODE = ['wmo', 'youth', 'school-attendance'];
export const hasDuty = ({ settings }: Told): boolean => MELDCODE.includes(settings.role);

/** Row R16 and, behind it, R15: an adult who wants no help or was not asked. */
const wantsNoHelp = ({ chose }: Told): boolean => chose('wish', 'refuses', 'unknown');
const isDomestic = (told: Told): boolean => wantsNoHelp(told) && isCircle(told) && hasDuty(told);

export const rowWhen: Readonly<Record<RowWhen, (told: Told) => boolean>> = {
	stopped: ({ chose }) => chose('call-112', 'stop'),
	'maybe-minor': ({ chose }) => chose('maybe-minor', 'yes', 'unknown'),
	'not-maybe-minor': ({ chose }) => chose('maybe-minor', 'no'),
	'age-unknown': ({ chose }) => chose('age', 'unknown'),
	alone: ({ chose }) => chose('age', 'under-18-alone'),
	'not-alone': ({ chose }) => chose('age', 'under-18', 'unknown'),
	labour: ({ ticked }) => ticked('about-work'),
	'municipality:midden-delfland': isIn('midden-delfland'),
	'municipality:leidschendam-voorburg': isIn('leidschendam-voorburg'),
};

/** Only for the track of the person: what an overlay does for a place stands under `place`. */
export const overlayWhen: Readonly<Record<OverlayWhen, (told: Told) => boolean>> = {
	adult: isAdult,
	place: () => false,
	'not-offender': ({ chose }) => !chose('what-do-you-have', 'offender'),
	circle: isCircle,
	'not-circle': (told) => !isCircle(told),
	'circle-or-minor': (told) => isCircle(told) || isMinor(told),
	'circle-or-municipality:midden-delfland': (told) => isCircle(told) || isIn('midden-delfland')(told),
	'neither-circle-nor-municipality:midden-delfland': (told) => !isCircle(told) && !isIn('midden-delfland')(told),
	'no-residence-or-minor': (told) => noPapers(told) || isMinor(told),
	'adult-with-residence': (told) => isAdult(told) && !noPapers(told),
	'form:work': ({ chose }) => chose('form', 'work'),
	'form:criminal': ({ chose }) => chose('form', 'criminal'),
	'form:unknown-or-several': ({ chose }) => chose('form', 'unknown', 'several'),
	'form:any-other': ({ chose }) => chose('form', 'sexual', 'criminal', 'rent', 'organ', 'surrogacy'),
	'adult-municipality:leidschendam-voorburg': (told) => isAdult(told) && isIn('leidschendam-voorburg')(told),
	'adult-municipality:any-other': (told) => isAdult(told) && !isIn('leidschendam-voorburg')(told),
	'row:R15': (told) => wantsNoHelp(told) && !isDomestic(told),
	'adult-unless-caught-bed-tonight-organ': (told) =>
		isAdult(told) && !told.ticked('caught', 'bed-tonight') && !told.chose('form', 'organ'),
	'minor-unless-caught-missing-organ': (told) =>
		isMinor(told) && !told.ticked('caught', 'missing') && !told.chose('form', 'organ'),
	'minor-child-in-view-or-row:R16': (told) =>
		isMinor(told) || rowWhen['maybe-minor'](told) || told.ticked('children', 'young-people') || isDomestic(told),
};

/** The column "when" of the overlays, by its own words. */
export const overlayHolds: Readonly<Record<string, (told: Told) => boolean>> = {
	'adult person row, role under the meldcode (a minor has it already)': (told) => isAdult(told) && hasDuty(told),
	'adult person row, other role': (told) => isAdult(told) && !hasDuty(told),
	'children or young-people': ({ ticked }) => ticked('children', 'young-people'),
	'doubt-can-decide': ({ ticked }) => ticked('doubt-can-decide'),
	'adult, caught': (told) => isAdult(told) && told.ticked('caught'),
	'form organ': ({ chose }) => chose('form', 'organ'),
	'form surrogacy': ({ chose }) => chose('form', 'surrogacy'),
	'form work or several, offender about-work': ({ chose, ticked }) =>
		chose('form', 'work', 'several') || ticked('about-work'),
	'form sexual or several': ({ chose }) => chose('form', 'sexual', 'several'),
	'form criminal or several': ({ chose }) => chose('form', 'criminal', 'several'),
	'recent-sexual-violence': ({ ticked }) => ticked('recent-sexual-violence'),
	'wants-charges': ({ ticked }) => ticked('wants-charges'),
	'bed-tonight': ({ ticked }) => ticked('bed-tonight'),
	'maybe-no-residence': noPapers,
	'own-name': ({ ticked }) => ticked('own-name'),
	'minor, missing': (told) => isMinor(told) && told.ticked('missing'),
	secret: ({ ticked }) => ticked('secret'),
	'joint-inspection': ({ ticked }) => ticked('joint-inspection'),
	colleague: ({ ticked }) => ticked('colleague'),
	'adult person row': isAdult,
	'every outcome': () => true,
};

/** Section 3, told in answers. The rows of a place are looked up by the kind of place or the form. */
export const rowHolds: Readonly<Record<string, (told: Told) => boolean>> = {
	R01: ({ chose }) => chose('danger-now', 'yes', 'unknown'),
	R02: ({ chose }) => chose('what-do-you-have', 'resident'),
	R30: ({ chose }) => chose('what-do-you-have', 'feeling'),
	R24: ({ chose }) => chose('what-do-you-have', 'offender'),
	R12: (told) => isMinor(told) && told.ticked('caught'),
	R11: ({ chose }) => chose('age', 'under-18-alone'),
	R10: isMinor,
	R13: ({ chose }) => chose('wish', 'cannot-decide'),
	R14: ({ chose }) => chose('wish', 'wants-help'),
	R16: isDomestic,
	R15: isAdult,
	place: (told) => isPlace(told) || told.chose('form', 'rent'),
	R31: isIn('other'),
};
