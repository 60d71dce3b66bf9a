declare module 'virtual:route' {
	export const route: import('../flow/content.ts').Route;
}

declare module 'virtual:guide' {
	export const guide: import('../flow/content.ts').Guide;
}

declare module 'virtual:world' {
	/** Roles and municipalities with all that the advice looks at. */
	export const world: import('../flow/content.ts').World;
}

declare module 'virtual:more' {
	export const more: import('../screen/journeys.ts').JourneyContent;
}

declare module 'virtual:preset' {
	/** What `npm run build -- --gemeente` set before anybody chose. */
	export const preset: import('../flow/holds.ts').Settings;
}

declare const __VERSION__: string;
