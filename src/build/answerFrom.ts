import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { headersFor, securityHeaders } from './headers.ts';
import { isForVisitors, packings } from './hostFiles.ts';

/** Answers GET and HEAD with the files of one folder, and nothing outside it. */
export function answerFrom(folder: string, base: string): RequestListener {
	return (request, response) => {
		tell(response, securityHeaders);
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });

		const asked = readPath(request.url ?? '/');
		if (asked === undefined) return end(response, 400);
		if (`${asked}/` === base) return end(response, 308, { Location: base });
		const path = asked.startsWith(base) ? `/${asked.slice(base.length)}` : undefined;
		const file = path === undefined ? undefined : fileAt(folder, path);
		if (path === undefined || file === undefined) return end(response, 404);

		const beside = packings.filter(({ ending }) => existsSync(`${file}${ending}`));
		const packed = beside.find(({ way }) => accepts(request, way));
		const body = readFileSync(`${file}${packed?.ending ?? ''}`);
		const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
		tell(response, { ...headersFor(path), ETag: tag });
		if (beside.length > 0) response.setHeader('Vary', 'Accept-Encoding');
		if (request.headers['if-none-match'] === tag) return end(response, 304);

		if (packed) response.setHeader('Content-Encoding', packed.way);
		response.writeHead(200, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
	};
}

function tell(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function accepts(request: IncomingMessage, way: string): boolean {
	return new RegExp(`\\b${way}\\b`).test(String(request.headers['accept-encoding'] ?? ''));
}

/** Undefined for an address that cannot be a path: bad escapes, or a byte that ends a name on disk. */
function readPath(url: string): string | undefined {
	try {
		const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
		return path.startsWith('/') && !path.includes('\0') ? path : undefined;
	} catch {
		return undefined;
	}
}

function fileAt(folder: string, path: string): string | undefined {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	const inside = file.startsWith(join(folder, sep));
	const hidden = path.split('/').some((part) => part.startsWith('.')) || !isForVisitors(path);
	if (!inside || hidden) return undefined;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

const words: Readonly<Record<number, string>> = {
	400: 'Dit adres is niet te lezen.',
	404: 'Hier is niets.',
	405: 'Alleen GET en HEAD.',
};

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
	const text = words[status];
	response.writeHead(status, { ...headers, ...(text ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}) });
	response.end(text && `${text}\n`);
}
