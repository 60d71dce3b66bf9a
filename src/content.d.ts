declare module 'virtual:route' {
	export const route: import('./flow/content.ts').Route;
}

declare module 'virtual:guide' {
	export const guide: import('./flow/content.ts').Guide;
}

declare module 'virtual:world' {
	/** Roles and municipalities with all that the advice looks at. */
	export const world: import('./flow/content.ts').World;
}

declare module 'virtual:more' {
	export const more: import('./screen/journeys.ts').JourneyContent;
}

declare module 'virtual:training' {
	export const training: import('./screen/training/trainingContent.ts').TrainingContent;
}

declare module 'virtual:preset' {
	/** What `npm run build -- --gemeente` set before anybody chose. */
	export const preset: import('./flow/holds.ts').Settings;
}

declare const __VERSION__: string;
declare module 'virtual:texts' {
	type Tree = Record<string, unknown>;
	type Loaded = Promise<{ default: Tree }[]>;
	/** The folders in `locales/`. */
	export const languages: readonly [string, ...string[]];
	/** The words of the first questions in the first language. */
	export const first: Tree;
	/** Everything else is loaded when it is asked for, and all of it is there offline. */
	export const parts: Readonly<Record<string, Record<'interface' | 'content' | 'more' | 'training', () => Loaded>>>;
}
