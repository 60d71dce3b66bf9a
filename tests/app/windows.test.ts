import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeBrowser, openFakeBrowser } from '../helpers/monkey/fakeBrowser.ts';
import { fakeDevice, type RunningApp, startApp } from '../helpers/monkey/runningApp.ts';

/** Two windows of one app on one device. */
let browser: FakeBrowser;
let device: ReturnType<typeof fakeDevice>;
let one: RunningApp;
let other: RunningApp;

beforeEach(() => {
	browser = openFakeBrowser();
	device = fakeDevice();
	device.remembered.keep({ municipality: 'midden-delfland', role: 'wmo', language: 'en' });
	one = startApp(device.remembered);
	other = startApp(device.remembered);
});

afterEach(() => browser.close());

const typed = (label: 'interpreter' | 'dispatch') => ({ type: 'number.keep', label, digits: '015 123 45 67' }) as const;

test('what one window keeps is not undone by what another keeps after it', () => {
	one.send(typed('interpreter'));
	one.send({ type: 'keys.choose', keys: 'off' });
	other.send({ type: 'language.choose', language: 'nl' });
	other.send(typed('dispatch'));
	one.send({ type: 'size.choose', size: 'large' });
	expect(device.kept()).toMatchObject({
		municipality: 'midden-delfland',
		role: 'wmo',
		language: 'nl',
		size: 'large',
		keys: 'off',
		own: { interpreter: { digits: '015 123 45 67' }, dispatch: { digits: '015 123 45 67' } },
	});
});

test('each goes on with what it had', () => {
	one.send({ type: 'language.choose', language: 'nl' });
	one.send({ type: 'setting.choose', setting: 'municipality', value: 'other' });
	expect(other.context()).toMatchObject({ language: 'en', settings: { municipality: 'midden-delfland' } });
});

test('what one window erases is not brought back by another', () => {
	one.send(typed('interpreter'));
	const third = startApp(device.remembered);
	one.send({ type: 'number.erase', label: 'interpreter' });
	third.send({ type: 'size.choose', size: 'large' });
	expect(device.kept()).toMatchObject({ role: 'wmo', own: {} });
	one.send({ type: 'settings.erase' });
	expect(device.remembered.isThere()).toBe(false);
	third.send({ type: 'appearance.choose', appearance: 'dark' });
	expect(device.kept()).toEqual({ language: 'nl', appearance: 'dark', size: 'usual', own: {} });
});
