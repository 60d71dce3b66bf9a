import { describe, expect, test } from 'vitest';
import type { Installing, InstallScreen } from '../../src/screen/installScreen.ts';
import { screenOf, textsIn } from '../helpers/screens.ts';

const WAYS: readonly Installing[] = ['prompt', 'ios', 'android', 'desk', 'there', 'none'];

function shown(installing: Installing, language = 'nl'): InstallScreen {
	const screen = screenOf(undefined, { page: 'install', installing }, language);
	if (screen.kind !== 'install') throw new Error(`not how to install but ${screen.kind}`);
	return screen;
}

describe.each(WAYS)('how the app comes on the device: %s', (way) => {
	test.each(['nl', 'en'])('every text is there, and says something of its own: %s', (language) => {
		const screen = shown(way, language);
		for (const [path, text] of textsIn(screen)) expect(text, path).not.toMatch(/^device\.|^pages\.|\{\{|undefined/);
		expect(screen.why.length).toBeGreaterThan(0);
		for (const other of WAYS.filter((one) => one !== way)) expect(shown(other, language).why).not.toEqual([]);
	});

	test('one thing to tap, or steps with a picture each, or neither', () => {
		const { install, steps } = shown(way);
		expect(install !== undefined).toBe(way === 'prompt');
		expect(steps.length > 0).toBe(['ios', 'android', 'desk'].includes(way));
		expect(new Set(steps.map(({ picture }) => picture)).size).toBe(steps.length);
	});
});

test('on an iPhone it says why it matters, and to open it once with a network', () => {
	const { why, after } = shown('ios');
	expect(why.join(' ')).toContain('zeven dagen');
	expect(after.join(' ')).toContain('Open de app nu één keer met internet');
});
