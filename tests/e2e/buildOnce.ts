import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildInto } from './harness.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built app. */
		dist: string;
	}
}

export function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'signaalroute-e2e-'));
	const dist = join(folder, 'dist');
	buildInto(dist);
	project.provide('dist', dist);
	return () => rmSync(folder, { recursive: true, force: true });
}
