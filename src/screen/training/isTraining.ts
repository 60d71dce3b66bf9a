import type { Page, TrainingPage } from '../wish.ts';

const PAGES: readonly Page[] = [
	'map',
	'difference',
	'practise',
	'situation',
	'debrief',
	'group',
	'present',
	'notes',
	'handout',
	'keys',
] satisfies TrainingPage[];

/** Whether this page is of the part for trainers and for the desk. */
export function isTraining(page: Page): page is TrainingPage {
	return PAGES.includes(page);
}
