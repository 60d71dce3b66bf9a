import type { Page } from 'playwright-core';
import { axeFaults, foldAll, layoutFaults } from '../layout.ts';
import { arrived } from '../steps.ts';
import { look, MODES } from './modes.ts';

const names = Object.keys(MODES);
/** Where a finger is in a glove. */
const GLOVE = 64;
/** What fits here, fits elsewhere as a rule. */
const TIGHTEST = ['320 px and 200 % text', 'text apart at 320 px', 'large at 320 px', 'a desk'];

/** What is wrong with the screen as it stands, in the tightest modes and in these; folds stand open. */
export async function faultsInModes(page: Page, screen: string, withAxe: readonly string[]): Promise<string[]> {
	const faults: string[] = [];
	const isAlone = screen === 'hidden';
	if (!isAlone) await arrived(page);
	await foldAll(page, 'open');
	for (const name of new Set([...TIGHTEST, ...withAxe])) {
		const mode = MODES[name] ?? {};
		await look(page, mode);
		const found = [
			...(await layoutFaults(page, mode.large ? GLOVE : undefined)),
			...(mode.media?.reducedMotion ? [] : await page.evaluate(movements)),
			...(withAxe.includes(name) ? await axeFaults(page) : []),
		];
		faults.push(...found.map((fault) => `${screen}, ${name}: ${fault}`));
	}
	await look(page, {});
	await foldAll(page, 'shut');
	return faults;
}

/** Axe is slow: on each screen it looks in the mode that comes after that of the screen before. */
export function modesInTurn(turn: number): readonly string[] {
	return [names[turn % names.length] ?? ''];
}

/** Runs in the page. */
function movements(): string[] {
	const moving = [...document.querySelectorAll('body *')].filter((element) => {
		const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
		return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration) || scrollBehavior === 'smooth';
	});
	return moving.slice(0, 3).map(({ outerHTML }) => `moves: ${outerHTML.slice(0, 100)}`);
}
