import { remembered } from '../privacy/remembered.ts';
import { eraseFiles, keptFiles } from '../pwa/keptFiles.ts';
import type { KeptNow } from '../screen/keptScreen.ts';
import { installer } from './install.ts';

/** Tells what is on this device now, unless nobody asks any more. Gives back how to say so. */
function look(tell: (kept: KeptNow) => void): () => void {
	let wanted = true;
	void keptFiles().then((files) => {
		if (wanted) tell({ choices: remembered.isThere(), files });
	});
	return () => {
		wanted = false;
	};
}

export const device = { look, eraseFiles, ...installer };
