import type { Chance } from './chance.ts';
import type { FakeBrowser } from './fakeBrowser.ts';

/** What happens around the reader; each tells in words what it was. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PAUSES = [
	SECOND,
	5 * SECOND,
	20 * SECOND,
	MINUTE,
	3 * MINUTE,
	9 * MINUTE,
	11 * MINUTE,
	31 * MINUTE,
	600 * MINUTE,
];

export function timePasses(browser: FakeBrowser, chance: Chance): string {
	const pause = chance.pick(PAUSES) ?? 0;
	if (chance.once(6)) {
		const difference = chance.once(2) ? pause : -pause;
		browser.setClock(difference);
		return `the clock is set by ${difference / SECOND} s`;
	}
	const asleep = chance.once(4);
	browser.pass(pause, asleep);
	return `${asleep ? 'asleep' : 'nothing'} for ${pause / SECOND} s`;
}

export function goesOrComes(browser: FakeBrowser, chance: Chance): string {
	const isBack = document.hidden;
	if (chance.once(4)) {
		if (isBack) browser.pageShow();
		else browser.pageHide();
	} else if (isBack) browser.comeBack();
	else browser.leave();
	return isBack ? 'comes back' : 'goes away';
}

/** Another window of the same practice speaks. */
export function otherWindow({ channel }: FakeBrowser, chance: Chance): string {
	const told = channel.last();
	const group = told && {
		...told,
		turn: told.turn + chance.below(3) - 1,
		at: Math.max(0, told.at + chance.below(3) - 1),
	};
	const messages = [{ type: 'hello' }, { type: 'bye' }, ...(group ? [{ type: 'group', group }] : [])];
	const message = chance.pick(messages) ?? { type: 'hello' };
	channel.say(message);
	return `another window says ${message.type}`;
}

export function pressesKeys(browser: FakeBrowser, chance: Chance): string {
	const times = 1 + chance.below(6);
	for (let count = 0; count < times; count++) browser.press(chance.once(6) ? 'Tab' : 'Shift');
	return `Shift ${times} times`;
}

export function pressesBack(browser: FakeBrowser, chance: Chance): string {
	const step = chance.once(4) ? 1 : -1;
	browser.history.press(step);
	return step < 0 ? 'back key' : 'forward key';
}
