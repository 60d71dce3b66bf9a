import type calls from '../../locales/nl/calls.json';
import type content from '../../locales/nl/content.json';
import type desk from '../../locales/nl/desk.json';
import type device from '../../locales/nl/device.json';
import type glossary from '../../locales/nl/glossary.json';
import type handout from '../../locales/nl/handout.json';
import type ui from '../../locales/nl/interface.json';
import type map from '../../locales/nl/map.json';
import type meldcode from '../../locales/nl/meldcode.json';
import type phrases from '../../locales/nl/phrases.json';
import type result from '../../locales/nl/result.json';
import type sharing from '../../locales/nl/sharing.json';
import type training from '../../locales/nl/training.json';
import type { Language } from './screen.ts';

type Leaf<Tree, Prefix extends string = ''> = {
	[Key in keyof Tree & string]: Tree[Key] extends string | string[]
		? `${Prefix}${Key}`
		: Leaf<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** What the flow decides on is checked by the build; the words around it are checked here. */
type FromFlow =
	| 'steps'
	| 'roles'
	| 'rows'
	| 'overlays'
	| 'notes'
	| 'dataRules'
	| 'municipalities'
	| 'partners'
	| 'receiverLines'
	| 'groups';

/** Every key of the words around the content, so that a missing one is a type error. The Dutch files are the shape. */
export type UiKey =
	| Leaf<Omit<typeof ui, FromFlow>>
	| Leaf<Omit<typeof content, FromFlow>>
	| Leaf<Omit<typeof meldcode, FromFlow>>
	| Leaf<Omit<typeof sharing, FromFlow>>
	| Leaf<typeof calls>
	| Leaf<typeof result>
	| Leaf<typeof device>
	| Leaf<typeof phrases>
	| Leaf<typeof map>
	| Leaf<typeof training>
	| Leaf<typeof handout>
	| Leaf<typeof desk>
	| Leaf<Pick<typeof glossary, 'search'>>
	| 'glossary.label';

/** The words of one language. Content keys are checked by the build against the flow. */
export type Texts = {
	language: Language;
	/** The language to switch to, by its own name. */
	other: { language: Language; label: string };
	ui: (key: UiKey, values?: Record<string, string | number>) => string;
	/** One text of the content, such as `rows.R10.why`. */
	line: (key: string) => string;
	/** Several lines, such as `rows.R10.do`; none when the text is not there. */
	lines: (key: string) => string[];
};
