import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Found, findBrowser } from './findBrowser.ts';
import { buildInto } from './harness.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built app. */
		dist: string;
		browser: Found;
	}
}

export async function setup(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-e2e-'));
	const dist = join(folder, 'dist');
	buildInto(dist);
	project.provide('dist', dist);
	project.provide('browser', await findBrowser());
	return () => rmSync(folder, { recursive: true, force: true });
}
