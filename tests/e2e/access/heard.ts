import type { Page } from 'playwright-core';

/** Something a screen reader tells: its role, its name, and its state. */
export type Heard = { role: string; name: string; state: string };

/** What a screen reader goes by in the content, in order, as the browser gives it to it. */
export async function heardIn(page: Page): Promise<Heard[]> {
	const told = await page.locator('main').ariaSnapshot();
	return told.split('\n').flatMap((line) => {
		const [, role = '', name = '', state = ''] =
			/^\s*- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)/.exec(line) ?? [];
		return ROLES.includes(role) ? [{ role, name: name.replaceAll('\\"', '"'), state: state.trim() }] : [];
	});
}

const ROLES = ['heading', 'button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'group', 'alertdialog'];
