import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives every file in this folder its hash, so that the worker keeps nothing else under its name. */
export function withIntegrity(folder: string) {
	return <Entry extends { url: string }>(entries: readonly Entry[]) => ({
		manifest: entries.map((entry) => ({ ...entry, integrity: hashOf(join(folder, entry.url)) })),
	});
}

function hashOf(file: string): string {
	return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
