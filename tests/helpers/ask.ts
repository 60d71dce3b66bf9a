import { type IncomingHttpHeaders, request } from 'node:http';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Question = { method?: string; headers?: Record<string, string> };

/** A bare request: `fetch` would tidy up the address and unpack the answer. */
export function ask(address: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
	const [, hostname, port, path] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(address) ?? [];
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, method, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
			);
		});
		asked.on('error', reject).end();
	});
}
