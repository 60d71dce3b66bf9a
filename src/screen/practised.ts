import type { Frame } from './screen.ts';
import type { Texts } from './texts.ts';

/** A screen as it is while practising: no number is a link, and it says what it is. */
export function practised<Shown extends Frame>(screen: Shown, texts: Texts): Shown {
	const undialled = withoutLinks(screen);
	return {
		...undialled,
		title: `${texts.ui('practising.label')} · ${texts.ui('app.name')}`,
		practising: {
			label: texts.ui('practising.label'),
			text: texts.ui('practising.text'),
			stop: texts.ui('practising.stop'),
		},
	};
}

/** Wherever a link to a telephone stands in this value, it is taken out. */
function withoutLinks<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(withoutLinks) as Value;
	// What is no plain value, such as the stations of a map, has no link in it.
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
	const kept = Object.entries(value).filter(([, inner]) => !(typeof inner === 'string' && inner.startsWith('tel:')));
	return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)])) as Value;
}
