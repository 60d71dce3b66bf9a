declare module 'hyphen/nl/index.js' {
	const dutch: { hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string };
	export = dutch;
}
