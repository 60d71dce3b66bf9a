import { telephoneLink } from '../directory/telephoneLink.ts';
import type { Route } from '../flow/content.ts';
import type { Settings } from '../flow/holds.ts';
import { type Path, type PathStep, shownOptions, stepOf } from '../flow/walk.ts';
import type { Dial, OptionButton, PathEntry } from './screen.ts';
import type { Texts } from './texts.ts';

/** Small sentences that several screens say. */

export function municipalityName(route: Route, texts: Texts, id: string | undefined): string {
	if (id === undefined) return texts.ui('scope.chooseMunicipality');
	return route.municipalities[id]?.name ?? texts.ui('otherMunicipality.name');
}

export function roleName(texts: Texts, id: string | undefined): string {
	return id === undefined ? texts.ui('scope.chooseRole') : texts.line(`roles.${id}.name`);
}

export function scopeLine(route: Route, texts: Texts, { municipality, role }: Settings): string {
	if (municipality === undefined && role === undefined) return texts.ui('scope.chooseMunicipality');
	return `${municipalityName(route, texts, municipality)} · ${roleName(texts, role)}`;
}

/** "Proefversie …", until the municipality has adopted the content. */
export function adoptionLine(route: Route, texts: Texts, { municipality }: Settings): { adoption?: string } {
	const place = municipality === undefined ? undefined : route.municipalities[municipality];
	if (place?.adoption.state === 'adopted') return {};
	return {
		adoption: place?.name ? texts.ui('adoption.named', { name: place.name }) : texts.ui('adoption.unnamed'),
	};
}

export function dial(texts: Texts, number: string, name: string, note?: string): Dial {
	const label = texts.ui('dial.call', { name });
	return { number, href: telephoneLink(number), label, ...(note === undefined ? {} : { note }) };
}

/** "22 november 2026" */
export function dateText(texts: Texts, date: string): string {
	return format(texts, date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day of the content, which is its version. */
export function contentDate(route: Route, texts: Texts): string {
	return versionDate(texts, route.flow.version);
}

export function versionDate(texts: Texts, version: string): string {
	return dateText(texts, version.replaceAll('.', '-'));
}

const formats: Record<string, Intl.DateTimeFormat> = {};

/** A moment in the words of this language. A format is kept: to make one takes longer than all else on a screen. */
export function format(texts: Texts, moment: string, options: Intl.DateTimeFormatOptions): string {
	const key = texts.language + JSON.stringify(options);
	formats[key] ??= new Intl.DateTimeFormat(texts.ui('app.locale'), { timeZone: 'UTC', ...options });
	return formats[key].format(new Date(moment));
}

/** The options of a question as buttons. */
export function buttonsOf(route: Route, texts: Texts, step: string, path: Path): OptionButton[] {
	return shownOptions(route, step, path.situation).map(({ id }) => buttonOf(route, texts, step, id));
}

export function buttonOf(route: Route, texts: Texts, step: string, id: string): OptionButton {
	const { setting } = stepOf(route, step);
	if (setting === 'municipality') return withHint(id, municipalityName(route, texts, id), otherHint(route, texts, id));
	if (setting === 'role') return withHint(id, roleName(texts, id), texts.lines(`roles.${id}.hint`)[0]);
	const key = `steps.${step}.options.${id}`;
	return withHint(id, texts.line(`${key}.text`), texts.lines(`${key}.hint`)[0]);
}

function otherHint(route: Route, texts: Texts, id: string): string | undefined {
	return route.municipalities[id]?.name === undefined ? texts.ui('otherMunicipality.hint') : undefined;
}

function withHint(id: string, text: string, hint: string | undefined): OptionButton {
	return hint ? { id, text, hint } : { id, text };
}

/** The answers so far, in the words of the reader. */
export function pathEntries(route: Route, texts: Texts, steps: readonly PathStep[]): PathEntry[] {
	// What was to be done first is no answer.
	const answered = steps.filter(({ step, fallen }) => !fallen && stepOf(route, step).kind !== 'do');
	return answered.map(({ step, chosen, assumed }) => ({
		step,
		question: texts.line(`steps.${step}.short`),
		answer: assumed ? texts.ui('path.notAsked') : chosen.map((id) => buttonOf(route, texts, step, id).text).join(' · '),
		change: texts.ui('path.change'),
	}));
}
