import { readContent } from '../../src/build/readContent.ts';
import { root } from '../../src/build/root.ts';
import type { Settings } from '../../src/flow/holds.ts';
import { type CompleteRoute, eachRoute } from '../../src/flow/routes.ts';

/** The content of the app as the build reads it, once per test file. */
export const content = readContent(root);

export const ROLES = Object.keys(content.route.roles);
export const MUNICIPALITIES = Object.keys(content.route.municipalities);

export function settingsOf(municipality: string, role: string): Required<Settings> {
	return { municipality, role };
}

/** Every complete route with nothing, one or two boxes, for these settings. */
export function routesOf(settings: Required<Settings>): CompleteRoute[] {
	const routes: CompleteRoute[] = [];
	eachRoute(content.route, settings, 'pairs', (route) => routes.push(route));
	return routes;
}
