/** What the build writes for whoever hosts it. A host reads these files or sends them in place of others; no visitor asks for them. */

export const headersFile = '/_headers';
export const nginxFile = '/_nginx.conf';

/** Best first, by the name that a browser knows each way of packing by. */
export const packings = [
	{ way: 'br', ending: '.br' },
	{ way: 'gzip', ending: '.gz' },
] as const;

export const hostFiles: readonly string[] = [headersFile, nginxFile];

/** The files of the app itself. */
export function isForVisitors(path: string): boolean {
	return !hostFiles.includes(path) && !packings.some(({ ending }) => path.endsWith(ending));
}
