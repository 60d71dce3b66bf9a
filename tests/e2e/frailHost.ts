import { createServer } from 'node:http';
import { answerFrom } from '../../src/build/answerFrom.ts';

/** A host that can break off: from then on every connection is cut without an answer. */
export type FrailHost = {
	address: string;
	/** After it has sent this many files of the app, which is at once when nothing is said. */
	breakOff: (files?: number) => void;
	recover: () => void;
	goDown: () => Promise<void>;
};

export async function frailHost(folder: string): Promise<FrailHost> {
	const answer = answerFrom(folder, '/');
	let left = Number.POSITIVE_INFINITY;
	const server = createServer((request, response) => {
		if (left <= 0) return request.socket.destroy();
		if (request.url?.includes('/assets/')) left -= 1;
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const found = server.address();
	if (found === null || typeof found === 'string') throw new Error('The host has no port');
	return {
		address: `http://localhost:${found.port}/`,
		breakOff: (files = 0) => {
			left = files;
		},
		recover: () => {
			left = Number.POSITIVE_INFINITY;
		},
		goDown: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
