import { registerHooks } from 'node:module';

/** The app imports its texts as a bundler does. Whoever imports this first can run it without one. */
registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
	},
});
