import type { Screen } from '../screen/screen.ts';

/** By their kind. Where nothing has come yet but the numbers that always hold, there is nothing else to do but call. */
const CALLING: readonly Screen['kind'][] = ['outcome', 'danger', 'wait', 'partners'];

/** Whether this screen tells the reader to call or to consult, which takes longer than to answer or to read. */
export function tellsToCall(screen: Screen): boolean {
	return CALLING.includes(screen.kind) || (screen.kind === 'question' && screen.guidance?.calls !== undefined);
}
