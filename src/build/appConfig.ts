import { preact } from '@preact/preset-vite';
import type { Plugin, UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from '../../package.json' with { type: 'json' };
import { type ContentChoice, contentPlugin } from './contentPlugin.ts';
import { engineTargets } from './engineTargets.ts';
import { pagePolicy } from './headers.ts';
import { withIntegrity } from './integrity.ts';
import { manifest } from './manifest.ts';
import { silentTexts } from './silentTexts.ts';

/** How the app is built. `folder` is where it goes, `municipality` what it is set to before anybody chose. */
export function appConfig({ folder, ...choice }: ContentChoice & { folder?: string } = {}): UserConfig {
	return {
		// Relative, so that the app works from any folder of any host.
		base: './',
		define: { __VERSION__: JSON.stringify(packageJson.version) },
		plugins: [preact(), contentPlugin(choice), plainImports(), silentTexts(), policyInPage(), offlinePlugin()],
		// Every name that is not there is a few bytes less in the first script.
		css: { modules: { generateScopedName: '[hash:base64:4]' } },
		build: {
			target: engineTargets(),
			outDir: folder ?? 'dist',
			emptyOutDir: true,
			assetsInlineLimit: 0,
			// One stylesheet and no preload list: every part is small, and everything is fetched for offline use anyway.
			modulePreload: false,
			cssCodeSplit: false,
			reportCompressedSize: false,
		},
	};
}

/** With one stylesheet and nothing to fetch ahead, what Vite wraps around a lazy import is only weight in the first script. */
function plainImports(): Plugin {
	return {
		name: 'signaalroute-plain-imports',
		enforce: 'pre',
		load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}

/** For a host that sends no headers. Not while developing: that server writes scripts of its own into the page. */
function policyInPage(): Plugin {
	return {
		name: 'signaalroute-policy-in-page',
		apply: 'build',
		transformIndexHtml: () => [
			{
				tag: 'meta',
				attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
				injectTo: 'head-prepend',
			},
		],
	};
}

function offlinePlugin() {
	return VitePWA({
		strategies: 'injectManifest',
		srcDir: 'src/pwa',
		filename: 'sw.ts',
		injectRegister: false,
		manifest,
		// The pattern below finds the icons and the manifest.
		includeManifestIcons: false,
		injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'], rollupFormat: 'iife' },
		integration: {
			beforeBuildServiceWorker: ({ injectManifest }) => {
				// The plugin would add the manifest once more, without its hash.
				injectManifest.additionalManifestEntries = [];
				injectManifest.manifestTransforms = [withIntegrity(injectManifest.globDirectory)];
			},
			// The worker is built by a second run of Vite, which does not hear how quiet the first one is.
			configureCustomSWViteBuild: (inner) => {
				inner.logLevel = 'warn';
			},
		},
	});
}
