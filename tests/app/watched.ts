import { watchReader } from '../../src/app/watchReader.ts';
import { openFakeBrowser } from '../helpers/monkey/fakeBrowser.ts';

/** A reader in a walk, and what is told about that reader. `gone`: out of the app before anybody watched. */
export function watched({ gone = false } = {}) {
	const browser = openFakeBrowser();
	const told: string[] = [];
	const reader = { secret: true, walking: true, calling: false, underCover: false };
	if (gone) browser.leave();
	const stay = watchReader({
		isSecret: () => reader.secret,
		isWalking: () => reader.walking,
		isCalling: () => reader.calling,
		isUnderCover: () => reader.underCover,
		send: ({ type }) => {
			told.push(type);
			if (type === 'idle.over') Object.assign(reader, { secret: false, walking: false, underCover: false });
			if (type === 'screen.cover') reader.underCover = true;
		},
	});
	return { browser, told, reader, stay };
}
