import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { appConfig } from './src/build/appConfig.ts';

const minute = 60_000;
const onTheBuiltApp = ['tests/e2e/**/*.test.ts', 'tests/architecture/built.test.ts'];

/**
 * The quick tests use the whole machine; the browsers then have it to themselves, with one more at once, since they
 * also wait. (Order 0 comes last on a small machine.) Quick tests leave nothing behind, so one reading of the content and one
 * document does for all that a worker runs.
 */
const first = { maxWorkers: '100%', isolate: false, sequence: { groupOrder: 1 } };
const afterwards = { maxWorkers: 1 + availableParallelism(), sequence: { groupOrder: 2 } };

export default defineConfig({
	...appConfig(),
	test: {
		silent: 'passed-only',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/view/**', ...onTheBuiltApp],
					testTimeout: minute,
					...first,
				},
			},
			{
				extends: true,
				test: {
					name: 'view',
					include: ['tests/view/**/*.test.{ts,tsx}'],
					environment: 'jsdom',
					testTimeout: minute,
					...first,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: onTheBuiltApp,
					globalSetup: ['tests/e2e/buildOnce.ts'],
					testTimeout: 2 * minute,
					hookTimeout: 2 * minute,
					...afterwards,
				},
			},
		],
	},
});
