import { describe, expect, test } from 'vitest';
import { AWAY, GRACE, MINUTE, PATIENCE } from '../../src/app/absence.ts';
import type { AppState } from '../../src/screen/appState.ts';
import type { ItScreen } from '../../src/screen/itScreen.ts';
import type { KeptScreen } from '../../src/screen/keptScreen.ts';
import type { Screen } from '../../src/screen/screen.ts';
import { content } from '../helpers/content.ts';
import { resourcesIn, screenOf, textsIn } from '../helpers/screens.ts';

const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const UNSAID = /^[a-z]+\.[A-Za-z0-9.-]+$|\{\{|undefined|NaN/;
const unsaid = (screen: Screen) => textsIn(screen).filter(([, text]) => UNSAID.test(text) || text.trim() === '');

function keptWith(changes: Partial<AppState>, language: Language = 'nl'): KeptScreen {
	const screen = screenOf(undefined, { page: 'kept', ...changes }, language);
	if (screen.kind !== 'kept') throw new Error(`not what is kept but ${screen.kind}`);
	return screen;
}

const files = { count: 41, bytes: 1_130_000, version: '0.1.0' };
const settings = { municipality: 'midden-delfland', role: 'wmo' };
const own = { 'after-hours': { digits: '015 123 45 67', since: '2026-11' } };
const whole: Partial<AppState> = { kept: { choices: true, files }, settings, own, appearance: 'dark' };

describe('what the app keeps', () => {
	test('every setting by its name and its value, with the digits of a number', () => {
		expect(keptWith(whole).choices.entries).toEqual([
			{ name: 'Gemeente', value: 'Midden-Delfland' },
			{ name: 'Functie', value: 'Wmo-consulent of sociaal team' },
			{ name: 'Taal', value: 'Nederlands' },
			{ name: 'Weergave', value: 'Donker' },
			{ name: 'Grootte', value: 'Gewoon' },
			{ name: 'Piket buiten kantoortijd', value: '015 123 45 67 (ingevuld in november 2026)' },
		]);
	});

	test('how many files, how large, which version', () => {
		expect(keptWith(whole).files.text).toContain('41 bestanden, samen 1,1 MB. Versie 0.1.0.');
		expect(keptWith({ kept: { choices: true, files: { ...files, bytes: 850_400 } } }).files.text).toContain('850 kB');
		expect(keptWith(whole, 'en').files.text).toContain('1.1 MB');
	});

	test('settings of the build, or of a device that keeps nothing, are not called kept', () => {
		for (const forgetful of [false, true]) {
			const { choices } = keptWith({ ...whole, kept: { choices: false, files }, forgetful });
			expect(choices.entries).toEqual([]);
			expect(choices.erase).toBeUndefined();
			expect(choices.text).toMatch(/^Niets\./);
			expect(choices.text.includes('laat bewaren niet toe')).toBe(forgetful);
		}
	});

	test.each(['none', 'silent'] as const)('files that are %s cannot be erased', (gone) => {
		const screen = keptWith({ kept: { choices: true, files: gone }, offline: 'absent' });
		expect(screen.files.erase).toBeUndefined();
		expect(screen.files.text).toBe(resourcesIn('nl').texts.ui(`device.kept.files.${gone}`));
		expect(screen.files.offline[0]).toContain('alleen met internet');
	});

	test('nothing is claimed before the device has been looked at', () => {
		const { choices, files: shown } = keptWith({ settings, own });
		expect([choices.entries, choices.erase, shown.erase]).toEqual([[], undefined, undefined]);
		expect(choices.text).toBe(shown.text);
	});

	test.each(LANGUAGES)('the limits that are told are those that hold: %s', (language) => {
		const hide =
			keptWith(whole, language)
				.sections.find(({ id }) => id === 'hide')
				?.lines.join(' ') ?? '';
		const words = { nl: { 10: 'tien', 2: 'twee' }, en: { 10: 'ten', 2: 'two' } }[language];
		expect(`${PATIENCE.asking / MINUTE} ${GRACE / MINUTE}`).toBe('10 2');
		for (const limit of [`${AWAY / 1000} s`, `${PATIENCE.calling / MINUTE} minut`, words[10], words[2]])
			expect(hide.toLowerCase()).toContain(limit);
		expect(hide).toMatch(/Shift/);
	});

	test('the clock of the device is shown, for it may be wrong', () => {
		const { sections } = keptWith({ ...whole, now: new Date('2031-01-05T22:30:00Z') });
		expect(sections.at(-1)?.lines.join()).toContain('zondag 5 januari 2031 om 23:30');
	});
});

test.each(LANGUAGES)('every word is there, and nothing of a code: %s', (language) => {
	for (const offline of ['ready', 'preparing', 'absent', 'installed-empty'] as const)
		expect(unsaid(keptWith({ ...whole, offline }, language))).toEqual([]);
	expect(unsaid(screenOf(undefined, { page: 'it' }, language))).toEqual([]);
});

test('the page for IT names the address of this very app', () => {
	const screen = screenOf(undefined, { page: 'it', address: 'https://host.example/map/' }) as ItScreen;
	expect(screen.address).toContain('https://host.example/map/');
	expect(screen.sections).toHaveLength(9);
});

describe('content that should have been looked at again', () => {
	const foot = (now: string, language: Language = 'nl') =>
		screenOf(undefined, { now: new Date(now) }, language).foot.version;
	const due = content.guide.reviewBy;

	test('says so below every screen, from that day on', () => {
		expect(foot(`${due}T00:30:00+01:00`)).toContain('Inhoud had voor 22 november 2027 nagekeken moeten zijn');
		expect(foot(`${due}T00:30:00+01:00`, 'en')).toContain('22 November 2027');
	});

	test('and not a minute earlier', () => {
		expect(foot('2027-11-21T23:59:00+01:00')).toBe(foot('2026-11-22T12:00:00+01:00'));
	});
});
