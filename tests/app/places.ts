import type { Journeys } from '../../src/app/createApp.ts';
import type { Page, Screen } from '../../src/screen/screen.ts';
import { type FakeBrowser, openFakeBrowser } from '../helpers/monkey/fakeBrowser.ts';
import { drawn, fakeDevice, type Part, type RunningApp, startApp } from '../helpers/monkey/runningApp.ts';

export const BOA = { municipality: 'midden-delfland', role: 'boa' };

/** The app of a boa, in a browser of its own. */
export class Opened {
	readonly browser: FakeBrowser = openFakeBrowser();
	readonly app: RunningApp;

	constructor(part: Part = 'all') {
		const { remembered } = fakeDevice();
		remembered.keep(BOA);
		this.app = startApp(remembered, part);
	}

	screen(): Screen | undefined {
		return drawn(this.app, new Date('2026-11-23T10:00:00Z'));
	}

	open(page: Page): void {
		this.app.send({ type: 'page.open', page });
	}

	search(words: string): void {
		this.open('partners');
		this.app.send({ type: 'register.search', words });
	}

	walk(journey: keyof Journeys['journeys'], given: Record<string, string | string[]> = {}): void {
		this.app.send({ type: 'walk.begin', journey });
		for (const [step, chosen] of Object.entries(given))
			this.app.send({ type: 'answer.give', step, chosen: [chosen].flat() });
	}

	walkToOutcome(): void {
		this.walk('signal', { 'danger-now': 'no', 'what-do-you-have': 'offender', 'more-offender': ['own-name'] });
	}

	/** The code of that outcome. */
	codeOfOutcome(): string {
		this.walkToOutcome();
		const found = this.screen();
		this.app.send({ type: 'walk.leave' });
		return (found?.kind === 'outcome' && found.code?.text) || 'no code';
	}

	/** What the shell says of its place. */
	place(): unknown {
		return this.app.shell.getSnapshot().value;
	}
}

/** Every place in the app, and how a reader gets there. */
export const places: Readonly<Record<string, (opened: Opened) => void>> = {
	'the start': () => undefined,
	'the numbers, while searching': (opened) => opened.search('iemand in paniek'),
	'a part of a page': ({ app }) => app.send({ type: 'page.open', page: 'receivers', about: 'veilig-thuis' }),
	'a page over a page': (opened) => {
		opened.open('settings');
		opened.open('municipality');
	},
	'a code that opened nothing': (opened) => {
		opened.open('code');
		opened.app.send({ type: 'code.open', code: 'WRONG-CODE' });
	},
	'a question': (opened) => opened.walk('signal', person),
	'boxes that are ticked': (opened) => {
		opened.walk('signal', { ...person, wish: 'refuses', form: 'work' });
		opened.app.send({ type: 'answer.tick', step: 'more-adult', chosen: ['children'] });
	},
	'a question that is asked again': (opened) => {
		opened.walkToOutcome();
		opened.app.send({ type: 'answer.revise', step: 'what-do-you-have' });
	},
	'the 112 card': (opened) => opened.walk('signal', { 'danger-now': 'yes' }),
	'an outcome where nobody answers': (opened) => {
		opened.walkToOutcome();
		opened.app.send({ type: 'partner.tried', partner: 'police' });
	},
	'a page over an outcome': (opened) => {
		opened.walkToOutcome();
		opened.search('iemand in paniek');
	},
	'the meldcode': (opened) => opened.walk('meldcode', { 'M-START': 'step-1' }),
	'a journey begun from an outcome': (opened) => {
		opened.walkToOutcome();
		opened.walk('sharing');
	},
	'an advice that was opened with a code': (opened) =>
		opened.app.send({ type: 'code.open', code: opened.codeOfOutcome() }),
	'the warning that nobody touched the app': (opened) => {
		opened.walkToOutcome();
		opened.app.shell.send({ type: 'idle.warn' });
	},
	'the cover over a walk': (opened) => {
		opened.walkToOutcome();
		opened.app.shell.send({ type: 'screen.cover' });
	},
	'the cover over a page': (opened) => {
		opened.search('iemand in paniek');
		opened.app.shell.send({ type: 'screen.cover' });
	},
	'a number that was just copied': (opened) => {
		opened.walkToOutcome();
		opened.app.shell.send({ type: 'number.copied' });
	},
	'the screen that is hidden already': ({ app }) => app.send({ type: 'screen.hide' }),
};

const person = { 'danger-now': 'no', 'what-do-you-have': 'person', age: 'adult' };
