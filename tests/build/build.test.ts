import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'signaalroute-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The whole message of a build that fails. */
function failure(...choice: string[]): string {
	try {
		execFileSync(process.execPath, [join(root, 'src/build/build.ts'), ...choice], { stdio: 'pipe' });
		return 'no failure';
	} catch (error) {
		return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
	}
}

describe('a build that fails', () => {
	test('an unknown municipality: one line with the ones there are', () => {
		const target = join(folder, 'unknown');
		expect(failure('--gemeente', 'delft', '--naar', target)).toBe(
			'--gemeente "delft" bestaat niet. Kies uit: leidschendam-voorburg, midden-delfland, other.\n',
		);
		expect(existsSync(target)).toBe(false);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('a folder with something else in it is left alone', () => {
		const target = join(folder, 'thesis');
		mkdirSync(target);
		writeFileSync(join(target, 'chapter-1.txt'), 'words');
		expect(failure('--naar', target)).toContain('iets anders dan een gebouwde app');
		expect(readdirSync(target)).toEqual(['chapter-1.txt']);
	});
});
