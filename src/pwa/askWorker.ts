import { messageSW } from 'workbox-window';
import type { PageAsks } from './messages.ts';

/** A worker may never answer. */
export function askWorker<Question extends keyof PageAsks>(
	worker: ServiceWorker,
	question: Question,
): Promise<PageAsks[Question]> {
	return messageSW(worker, question);
}
