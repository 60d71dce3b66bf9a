import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

/** Outside a bundler and a test runner, which is where the long runs go on. */
test('the long run begins, on the app as it is', () => {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const said = execFileSync(process.execPath, [join(root, 'tests/helpers/monkey/soakShell.ts'), '--events', '500'], {
		env,
		encoding: 'utf8',
	});
	expect(said).toMatch(/schil en routes: 500 gebeurtenissen .* 0 fouten/);
});
