import type { Installing } from '../screen/installScreen.ts';

/** What Chromium sends when the app can be put on the device; no other engine has it. */
type InstallOffer = Event & { prompt: () => Promise<unknown> };

let offer: InstallOffer | undefined;
addEventListener('beforeinstallprompt', (event) => {
	// The app asks at a moment of its own.
	event.preventDefault();
	if ('prompt' in event) offer = event as InstallOffer;
});
addEventListener('appinstalled', () => {
	offer = undefined;
});

function installing(): Installing {
	if (matchMedia('(display-mode: standalone)').matches || isOnHomeScreen()) return 'there';
	if (offer) return 'prompt';
	const { userAgent, maxTouchPoints } = navigator;
	// An iPad says that it is a Mac.
	if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'ios';
	if (/Android/.test(userAgent)) return 'android';
	return /Firefox/.test(userAgent) ? 'none' : 'desk';
}

/** Only Safari on a phone or a tablet has this. */
function isOnHomeScreen(): boolean {
	return 'standalone' in navigator && navigator.standalone === true;
}

/** The browser asks; what the reader answers is seen in whether the app is there. */
async function install(): Promise<void> {
	const asked = offer;
	offer = undefined;
	await asked?.prompt();
}

export const installer = {
	installing,
	install,
	/** Whether there is something to tell. */
	isWorthTelling: (): boolean => !['there', 'none'].includes(installing()),
};
