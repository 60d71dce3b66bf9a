import { watchReader } from '../../src/app/watchReader.ts';
import { openFakeBrowser } from '../helpers/monkey/fakeBrowser.ts';
import { dangerNow, oneTrack } from '../view/fixtures.ts';

/** A reader in a walk, and what is told about that reader. `gone`: out of the app before anybody watched. */
export function watched({ gone = false } = {}) {
	const browser = openFakeBrowser();
	const told: string[] = [];
	const reader = { secret: true, walking: true, calling: false, underCover: false };
	if (gone) browser.leave();
	const stay = watchReader({
		shell: {
			getSnapshot: () => ({
				matches: (place) => place === 'walking' && reader.walking,
				context: { pages: reader.secret ? ['partners'] : [], over: reader.underCover ? 'cover' : undefined },
			}),
			send: ({ type }) => {
				told.push(type);
				if (type === 'idle.over') Object.assign(reader, { secret: false, walking: false, underCover: false });
				if (type === 'screen.cover') reader.underCover = true;
			},
		},
		screen: () => (reader.calling ? oneTrack : dangerNow),
		hide: () => told.push('screen.hide'),
	});
	return { browser, told, reader, stay };
}
