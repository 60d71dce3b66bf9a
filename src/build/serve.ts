import { createServer, type RequestListener, type Server } from 'node:http';
import { answerFrom } from './answerFrom.ts';

export type Served = { address: string; port: number; close: () => Promise<void> };

/** Both families: a browser may take `localhost` for either. The second is a courtesy where the machine has it. */
const hosts = ['127.0.0.1', '::1'];

/**
 * Serves a built folder as a production host would. `base` is the folder of the host it seems to live in. A port
 * that is taken gives way to the next free one; port 0 takes any.
 */
export async function serve({ folder, port, base = '/' }: { folder: string; port: number; base?: string }) {
	const answer = answerFrom(folder, base);
	for (let next = port; next < port + 100; next++) {
		const servers = await listen(answer, next);
		if (servers) return served(servers, base);
	}
	throw new Error(`Geen vrije poort tussen ${port} en ${port + 99}. Kies een andere met PORT=…`);
}

function served(servers: Server[], base: string): Served {
	const port = portOf(servers[0]);
	return {
		port,
		address: `http://localhost:${port}${base}`,
		close: async () => {
			await Promise.all(servers.map(close));
		},
	};
}

/** Undefined when the port is taken in either family. */
async function listen(answer: RequestListener, port: number): Promise<Server[] | undefined> {
	const servers: Server[] = [];
	for (const host of hosts) {
		const outcome = await listenOn(answer, port || portOf(servers[0]), host);
		if (outcome === 'taken') {
			await Promise.all(servers.map(close));
			return undefined;
		}
		if (outcome !== 'unknown host') servers.push(outcome);
	}
	return servers;
}

function listenOn(answer: RequestListener, port: number, host: string): Promise<Server | 'taken' | 'unknown host'> {
	return new Promise((resolve, reject) => {
		const server = createServer(answer);
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve('taken');
			else if (host !== hosts[0]) resolve('unknown host');
			else reject(error);
		});
		server.listen(port, host, () => resolve(server));
	});
}

function portOf(server: Server | undefined): number {
	const address = server?.address();
	return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
