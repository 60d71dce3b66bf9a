import { preset } from 'virtual:preset';
import { route } from 'virtual:route';
import { render } from 'preact';
import { createApp } from './app/createApp.ts';
import { Guard } from './app/Guard.tsx';
import { type Arriving, Root } from './app/Root.tsx';
import { createTexts } from './i18n/createTexts.ts';
import { type Offline, watchOffline } from './pwa/offline.ts';

const app = createApp(route, preset);
let offline: Offline | undefined;

const arriving: Arriving = {
	texts: createTexts(),
	loadLater: async () => (await import('./app/later.ts')).later,
	loadMore: async () => (await import('./app/more.ts')).more,
	loadTraining: async () => (await import('./app/training.ts')).training,
	watchOffline(onState) {
		offline = watchOffline({ onState, onUpdateWaiting: update, isWalking: app.isBusy });
	},
};

/** A newer version is taken on the start screen only. */
function update(): void {
	if (!app.isBusy()) offline?.applyUpdate();
}
app.shell.subscribe(update);

/** In the language that was shown last. */
const again = (): string => arriving.texts.words(document.documentElement.lang).ui('app.again');

const place = document.getElementById('app');
if (place) {
	place.replaceChildren();
	render(
		<Guard route={route} again={again}>
			<Root app={app} route={route} arriving={arriving} version={__VERSION__} />
		</Guard>,
		place,
	);
}
