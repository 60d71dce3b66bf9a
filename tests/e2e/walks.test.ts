import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { rowTable, shortestAnswers } from '../content/tables.ts';
import { coldStart, type Host, host, networkOff, offlineReady, type Phone } from './harness.ts';
import { hurry } from './hurry.ts';
import { openProfile } from './profile.ts';
import { arrived, begin, chooseSetting, done, expectOutcome, expectStart, restart, walk } from './steps.ts';
import { text } from './texts.ts';

/** One phone for the whole file: it visits once, and from then on there is no network. */

let profile: string;
let at: Host;
let phone: Phone;
let page: Page;

beforeAll(async () => {
	profile = mkdtempSync(join(tmpdir(), 'signaalroute-profile-'));
	at = await host(inject('dist'));
	await openPhone();
});

afterAll(async () => {
	await phone.context.close();
	rmSync(profile, { recursive: true, force: true });
});

/** The phone, and another browser on the same storage. */
async function openPhone(): Promise<void> {
	phone = await openProfile(profile);
	await hurry(phone.context);
}

test('the first visit tells that it is ready for use without a network', async () => {
	page = await phone.open(at.address);
	await offlineReady(page);
	expect(await page.locator('footer').textContent()).toContain(text('offline.ready'));
	await networkOff(phone, at);
	expect(phone.problems).toEqual([]);
});

test('without a network, from a cold start, the first walk asks municipality and role after danger', async () => {
	page = await coldStart(phone, at.address);
	await begin(page);
	const asked = await walk(page, { ...answersTo('R16'), role: 'wmo' });
	expect(asked).toEqual([
		'danger-now',
		'municipality',
		'role',
		'what-do-you-have',
		'age',
		'wish',
		'form',
		'more-adult',
	]);
	await expectOutcome(page, { row: 'R16', first: firstOf('R16') });
	await offlineReady(page);
	expect(phone.problems).toEqual([]);
});

test('a browser that starts anew on the same profile works without a network and remembers who reads', async () => {
	await phone.context.close();
	await openPhone();
	await phone.context.setOffline(true);
	page = await phone.open(at.address);
	await begin(page);
	expect(await walk(page, answersTo('R15'))).toEqual([
		'danger-now',
		'what-do-you-have',
		'age',
		'wish',
		'form',
		'more-adult',
	]);
	await expectOutcome(page, { row: 'R15', first: 'focal-officer' });
	await restart(page);
	await chooseSetting(page, 'role', 'boa');
	expect(phone.problems).toEqual([]);
});

/** The partner that the table names first for the shortest walk. */
function firstOf(row: string): string {
	const holds = ['not-maybe-minor', undefined];
	const [first] = (rowTable[row]?.now ?? []).filter((entry) => typeof entry === 'string' || holds.includes(entry.when));
	return typeof first === 'string' ? first : (first?.partner ?? 'focal-officer');
}

function answersTo(row: string) {
	const { municipality: _, role: __, ...answers } = shortestAnswers[row] ?? {};
	return answers;
}

/** One walk ends where the next begins; after one that failed the app starts anew. */
async function expectFirstQuestion(): Promise<void> {
	if ((await arrived(page)).step === 'danger-now') return;
	page = await coldStart(phone, at.address);
	await begin(page);
}

/** R15 and R16 were walked above; R01 comes last, R31 is the row of another municipality. */
const rows = Object.keys(rowTable).filter((row) => !['R01', 'R15', 'R16', 'R31'].includes(row));

test.each([...rows, 'R31', 'R01'])('%s is reached without a network', async (row) => {
	await expectFirstQuestion();
	if (row === 'R31') await chooseSetting(page, 'municipality', 'other');
	const answers = answersTo(row);
	const asked = await walk(page, answers);
	expect(asked.toSorted()).toEqual(Object.keys(answers).toSorted());
	await expectOutcome(page, { row, first: firstOf(row) });
	expect(phone.problems).toEqual([]);
	if (row !== 'R01') await restart(page);
});

test('when it is done the start stands there again', async () => {
	await done(page);
	await expectStart(page);
	expect(phone.problems).toEqual([]);
});
