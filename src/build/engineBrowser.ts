/** A browser of whatever engine, driven by the standard protocol that it speaks itself. */
export type EngineBrowser = {
	/** As it names itself. */
	version: string;
	/** What it tells of errors outside the page's own ears. */
	complaints: string[];
	goTo: (address: string) => Promise<void>;
	/** The value of an expression in the page, or of the promise it gives. */
	evaluate: (expression: string) => Promise<unknown>;
	tap: (x: number, y: number) => Promise<void>;
	picture: () => Promise<Buffer>;
	close: () => Promise<void>;
};

/** Both protocols write a tap in the same way. */
export const tapAt = (x: number, y: number) => [
	{
		type: 'pointer',
		id: 'finger',
		parameters: { pointerType: 'mouse' },
		actions: [
			{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		],
	},
];

/** As text, so that no protocol has to spell out what an object is. */
export const asText = (expression: string) => `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;

export const phone = { width: 390, height: 844 };
