import type { Drawing } from './drawing.ts';
import { type Lit, type Mark, marksOf, type Paint } from './marks.ts';

/** Dark enough on white, and each with its own grey. */
export const COLOURS: Readonly<Record<Exclude<Paint, 'none'>, string>> = {
	main: '#14202a',
	danger: '#a31520',
	person: '#0b5394',
	place: '#255a19',
	signal: '#6a329f',
	meldcode: '#7a4100',
	sharing: '#14202a',
	signs: '#14202a',
	paper: '#ffffff',
	ink: '#14202a',
	quiet: '#3c4a55',
	soft: '#f3f1ea',
	lit: '#ffd84d',
};

/** Of the letters: widths were estimated for these. */
export const FONT = "Arial, Helvetica, 'Liberation Sans', Arimo, 'Nimbus Sans', Roboto, sans-serif";

/** The map as a file of its own. */
export function svgOf(drawing: Drawing, title: string, lit?: Lit): string {
	const { width, height } = drawing;
	const marks = marksOf(drawing, lit).flatMap((drawn) => drawn.marks.map(element));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
		...marks,
		'</svg>',
		'',
	].join('\n');
}

function element({ tag, fill, stroke, attributes, text }: Mark): string {
	const painted = { ...attributes, fill: colour(fill), ...(stroke ? { stroke: colour(stroke) } : {}) };
	const written = Object.entries(painted).map(([name, value]) => `${name}="${value}"`);
	return `<${tag} ${written.join(' ')}${text === undefined ? '/>' : `>${escaped(text)}</${tag}>`}`;
}

function colour(paint: Paint): string {
	return paint === 'none' ? 'none' : COLOURS[paint];
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
