import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const asRoot = process.getuid?.() === 0;

/** Installs packages where the machine is Debian's and ours to change, and tells so first. */
export function installPackages(what: string, packages: readonly string[]): void {
	if (!asRoot || !attempt('apt-get', ['--version'])) return;
	say(`No ${what} found: installing the Debian package ${packages.join(' and ')}.`);
	attempt('apt-get', ['update', '-qq']);
	attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Every file of one of these names in the folders where programs stand. */
export function programs(names: readonly string[]): string[] {
	if (process.platform === 'win32') return [];
	// Debian keeps servers in a folder that is on the path of root only.
	const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}

export function attempt(command: string, args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		return true;
	} catch {
		return false;
	}
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
