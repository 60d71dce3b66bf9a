import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cacheControl, securityHeaders } from './headers.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.txt': 'text/plain; charset=utf-8',
	'.png': 'image/png',
};
const packable = new Set(['.html', '.js', '.css', '.svg', '.webmanifest', '.txt']);

/** Answers GET and HEAD with the files of one folder, and nothing outside it. */
export function answerFrom(folder: string, base: string): RequestListener {
	const packed = new Map<string, Buffer>();

	return (request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });

		const asked = readPath(request.url ?? '/');
		if (asked === undefined) return end(response, 400);
		if (`${asked}/` === base) return end(response, 308, { Location: base });
		const path = asked.startsWith(base) ? `/${asked.slice(base.length)}` : undefined;
		const file = path === undefined ? undefined : fileAt(folder, path);
		if (path === undefined || file === undefined) return end(response, 404);

		const content = readFileSync(file);
		const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
		const kind = extname(file);
		response.setHeader('Cache-Control', cacheControl(path));
		response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream');
		response.setHeader('ETag', tag);
		if (packable.has(kind)) response.setHeader('Vary', 'Accept-Encoding');
		if (request.headers['if-none-match'] === tag) return end(response, 304);

		const way = packable.has(kind) ? packing(request) : undefined;
		if (way) response.setHeader('Content-Encoding', way);
		const body = way ? pack(content, way, `${way} ${tag}`) : content;
		response.writeHead(200, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
	};

	function pack(content: Buffer, way: 'br' | 'gzip', key: string): Buffer {
		const known = packed.get(key);
		if (known) return known;
		const body = way === 'br' ? brotliCompressSync(content) : gzipSync(content, { level: 9 });
		packed.set(key, body);
		return body;
	}
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
	const hidden = path.split('/').some((part) => part.startsWith('.') || part === '_headers');
	if (!inside || hidden) return undefined;
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function packing(request: IncomingMessage): 'br' | 'gzip' | undefined {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
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
