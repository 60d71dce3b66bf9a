import { defineConfig } from 'vitest/config';
import { appConfig } from './src/build/appConfig.ts';

const minute = 60_000;
const onTheBuiltApp = ['tests/e2e/**/*.test.ts', 'tests/architecture/built.test.ts'];

export default defineConfig({
	...appConfig(),
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/view/**', ...onTheBuiltApp],
					testTimeout: minute,
				},
			},
			{
				extends: true,
				test: { name: 'view', include: ['tests/view/**/*.test.{ts,tsx}'], environment: 'jsdom' },
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: onTheBuiltApp,
					globalSetup: ['tests/e2e/buildOnce.ts'],
					testTimeout: 2 * minute,
					hookTimeout: 2 * minute,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
