import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/build/filesIn.ts';
import { root } from '../../src/build/root.ts';

/** A copy of flows and locales that may be broken. Whoever asked for it takes it away. */
export function copyContent(): string {
	const copy = mkdtempSync(join(tmpdir(), 'signaalroute-content-'));
	for (const part of ['flows', 'locales']) cpSync(join(root, part), join(copy, part), { recursive: true });
	return copy;
}

/** Every content file, as `flows/roles.yaml`. */
export function contentFiles(copy: string): string[] {
	return filesIn(copy)
		.map((file) => file.slice(1))
		.filter((file) => /\.(yaml|json)$/.test(file))
		.toSorted();
}
