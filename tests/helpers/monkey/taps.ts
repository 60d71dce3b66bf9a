import { OWN_NUMBER_LABELS } from '../../../src/screen/ownNumbers.ts';
import type {
	ActionCard,
	OptionButton,
	OutcomeScreen,
	QuestionScreen,
	Screen,
	Wish,
} from '../../../src/screen/screen.ts';
import { cardsOf } from '../journeyScreens.ts';
import type { Chance } from './chance.ts';
import { practiceTaps } from './practiceTaps.ts';

const WORDS = ['politie', 'school', 'x', 'opvang vannacht', 'ééń', ''];
const DIGITS = ['015 1234567', '0800-2000', '12', 'geen nummer', '+31 6 12345678'];

/** What a reader can tap on this screen, or type there. */
export function tapsOn(screen: Screen, chance: Chance, codes: readonly string[]): Wish[] {
	const seldom: Wish[] = [
		{ type: 'screen.hide' },
		{ type: 'language.choose', language: screen.otherLanguage.language },
		...screen.foot.pages.map(({ page }): Wish => ({ type: 'page.open', page })),
	];
	if (screen.over) return [screen.over.stay.wish, screen.over.stay.wish, screen.over.wipe.wish, ...seldom.slice(0, 1)];
	if (screen.practising && chance.once(12)) return [{ type: 'practice.stop' }];
	return chance.once(8) ? seldom : within(screen, chance, codes);
}

function within(screen: Screen, chance: Chance, codes: readonly string[]): Wish[] {
	const close: Wish = { type: 'page.close' };
	const undo: Wish = { type: 'answer.undo' };
	const begin: Wish = { type: 'walk.begin' };
	switch (screen.kind) {
		case 'start':
			return [
				begin,
				begin,
				begin,
				...screen.tiles.map(({ wish }) => wish),
				{ type: 'page.open', page: 'municipality' },
			];
		case 'question':
			return [...answersTo(screen, chance), undo, ...around(screen)];
		case 'danger':
			return [...screen.options.map(give(screen.step)), undo];
		case 'outcome':
			return onOutcome(screen);
		case 'partners':
			return [
				{ type: 'register.search', words: chance.pick(WORDS) ?? '' },
				...keptNumber(chance),
				{ type: 'number.copy', digits: '0800 2000' },
				close,
				close,
			];
		case 'settings':
			return [
				...screen.appearance.options.map(({ value }): Wish => ({ type: 'appearance.choose', appearance: value })),
				...screen.size.options.map(({ value }): Wish => ({ type: 'size.choose', size: value })),
				...(['on', 'off'] as const).map((keys): Wish => ({ type: 'keys.choose', keys })),
				...keptNumber(chance),
				{ type: 'settings.erase' },
				{ type: 'page.open', page: 'municipality' },
				{ type: 'page.open', page: 'role' },
				close,
			];
		case 'choice': {
			const { setting } = screen;
			return [...screen.options.map(({ id }): Wish => ({ type: 'setting.choose', setting, value: id })), close];
		}
		case 'practise':
			return [screen.group.wish, ...screen.lists.flatMap(({ entries }) => entries.map(({ wish }) => wish)), close];
		case 'situation':
		case 'debrief':
		case 'group':
		case 'present':
		case 'notes':
			return [...practiceTaps(screen, chance), ...(chance.once(4) ? [close] : [])];
		case 'code':
			return [...codesToType(chance, codes), ...(screen.refused?.begin ? [begin] : []), close];
		case 'wait':
			return [screen.page === undefined ? undo : close];
		default:
			return [close];
	}
}

const give =
	(step: string) =>
	({ id }: OptionButton): Wish => ({ type: 'answer.give', step, chosen: [id] });

/** Answers weigh most: a walk has to get somewhere. */
function answersTo({ step, options = [], boxes, adviceNow }: QuestionScreen, chance: Chance): Wish[] {
	const single = options.map(give(step));
	const hurry: Wish[] = adviceNow ? [{ type: 'advice.now' }] : [];
	if (boxes === undefined) return [...single, ...single, ...single, ...hurry];
	const shown = boxes.groups.flatMap((group) => group.options).map(({ id }) => id);
	const ticked = shown.filter(() => chance.once(4));
	const chosen = ticked.length > 0 ? ticked : [boxes.exclusive?.id ?? shown[0] ?? ''];
	const given: Wish = { type: 'answer.give', step, chosen };
	return [given, given, given, given, { type: 'answer.tick', step, chosen: ticked }, ...hurry];
}

function around({ path, guidance }: QuestionScreen): Wish[] {
	const again = path.entries.map(({ step }): Wish => ({ type: 'answer.revise', step }));
	const sheets = guidance?.sheets.map(({ page }): Wish => ({ type: 'page.open', page })) ?? [];
	return [...again, ...sheets];
}

function onOutcome(screen: OutcomeScreen): Wish[] {
	const { answers, whatIf, offers, scope, note, code, tracks } = screen;
	const again = [...answers.entries, ...(whatIf?.lines ?? [])].map(
		({ step }): Wish => ({ type: 'answer.revise', step }),
	);
	const next = [...offers, ...tracks.flatMap(({ offer }) => offer ?? [])].map(({ wish }) => wish);
	const copies = [note, code].flatMap((found): Wish[] => (found ? [{ type: 'text.copy', text: found.text }] : []));
	return [
		...again,
		...next,
		...next,
		...scope.changes.map(({ setting }): Wish => ({ type: 'page.open', page: setting })),
		...copies,
		...cardsOf(screen).flatMap(onCard),
		{ type: 'answer.undo' },
		{ type: 'walk.restart' },
		{ type: 'walk.leave' },
	];
}

function onCard({ partner, nobody, notReached, receiver, copyNumber }: ActionCard): Wish[] {
	return [
		...(nobody || notReached ? [{ type: 'partner.tried', partner } as const] : []),
		...(receiver ? [{ type: 'page.open', page: 'receivers', about: receiver.partner } as const] : []),
		...(copyNumber ? [{ type: 'number.copy', digits: '0800 2000' } as const] : []),
	];
}

function keptNumber(chance: Chance): Wish[] {
	const label = chance.pick(OWN_NUMBER_LABELS) ?? 'dispatch';
	return [
		{ type: 'number.keep', label, digits: chance.pick(DIGITS) ?? '' },
		{ type: 'number.erase', label },
	];
}

/** A code that was seen, one with a sign that was misread, and one that somebody made up. */
function codesToType(chance: Chance, codes: readonly string[]): Wish[] {
	const seen = chance.pick(codes) ?? 'AAAA-AAAA';
	const at = chance.below(seen.length);
	const misread = `${seen.slice(0, at)}${chance.pick([...'0123456789ABCDEFGHJKMNPQRSTUVWXYZ-?'])}${seen.slice(at + 1)}`;
	return [seen, seen.toLowerCase(), misread, misread, '7', '%'.repeat(50)].map((code) => ({ type: 'code.open', code }));
}
