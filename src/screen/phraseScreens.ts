import type { Spoken } from '../flow/phraseSchema.ts';
import { type Form, hasForms, type Phrases, READ_IN, sentenceIn, sentencesFor } from '../flow/phrases.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type {
	FacingBar,
	PhraseScreen,
	PhrasesScreen,
	PointScreen,
	SentenceLine,
	SentencesScreen,
	SpokenName,
} from './phraseScreen.ts';
import type { Frame } from './screen.ts';
import type { Texts, UiKey } from './texts.ts';
import { dateText } from './words.ts';

const SCRIPTS = ['latin', 'cyrillic', 'arabic', 'han'] as const;
const FORMS: readonly Form[] = ['both', 'feminine', 'masculine'];

/** What is open: "pl", "pl feminine", "pl feminine danger", "pl both organisation fairwork". Never kept. */
type Place = { spoken: Spoken; form: Form; sentence?: string; partner?: string };

/** The pages with sentences to show. All have one title: which language was shown is nobody's business. */
export function phraseScreens(phrases: Phrases) {
	const languages = (resources: Guided): readonly Spoken[] =>
		phrases.languages.filter(({ language }) => language !== resources.texts.language);

	return {
		phrases: (state: AppState, resources: Guided): PhrasesScreen => {
			const { texts } = resources;
			return {
				...frame(state, resources),
				kind: 'phrases',
				heading: texts.ui('pages.phrases'),
				intro: texts.lines('phrases.intro'),
				point: { label: texts.ui('phrases.point'), hint: texts.ui('phrases.pointHint') },
				groups: SCRIPTS.map((script) => ({
					script,
					heading: texts.ui(`phrases.scripts.${script}`),
					languages: languages(resources)
						.filter((spoken) => spoken.script === script)
						.map((spoken) => ({ ...nameOf(spoken), name: languageName(texts, spoken) })),
				})).filter((group) => group.languages.length > 0),
				back: texts.ui('pages.back'),
			};
		},

		point: (state: AppState, resources: Guided): PointScreen => ({
			...frame(state, resources),
			kind: 'point',
			alone: true,
			heading: resources.texts.ui('phrases.point'),
			languages: languages(resources).map(nameOf),
			bar: barOf(resources, 'phrases.backToLanguages'),
		}),

		sentences: (state: AppState, resources: Guided): SentencesScreen => {
			const { texts } = resources;
			const place = placeOf(phrases, state);
			const { spoken, form } = place;
			const lines = linesOf(phrases, state, resources, place);
			const lacks = phrases.groups.some(({ sentences }) => sentences.some(({ id }) => !(id in spoken.sentences)));
			const nods = texts.lines(`phrases.nods.${spoken.language}`);
			return {
				...frame(state, resources),
				kind: 'sentences',
				heading: languageName(texts, spoken),
				spoken: nameOf(spoken),
				status: {
					isChecked: spoken.native !== undefined,
					text: spoken.native
						? texts.ui('phrases.checked', { date: dateText(texts, spoken.native.date) })
						: texts.ui('phrases.unchecked'),
				},
				notes: [...(lacks ? [texts.ui('phrases.fewer')] : []), ...nods],
				...(hasForms(spoken) && {
					forms: {
						label: texts.ui('phrases.forms.label'),
						options: FORMS.map((option) => ({
							about: `${spoken.language} ${option}`,
							label: texts.ui(`phrases.forms.${option}`),
							chosen: option === form,
						})),
					},
				}),
				groups: phrases.groups
					.map(({ id }) => ({
						id,
						heading: texts.line(`phrases.groups.${id}`),
						sentences: lines.filter((line) => line.group === id).map(({ group: _, ...line }) => line),
					}))
					.filter(({ sentences }) => sentences.length > 0),
				back: texts.ui('phrases.backToLanguages'),
			};
		},

		phrase: (state: AppState, resources: Guided): PhraseScreen => {
			const { texts, guide } = resources;
			const place = placeOf(phrases, state);
			const { spoken, form, sentence = '', partner } = place;
			const about = aboutOf(place, sentence, partner);
			const lines = linesOf(phrases, state, resources, place);
			const at = lines.findIndex((line) => line.about === about);
			const around = (index: number, key: UiKey) => {
				const line = lines[index];
				return line && { about: line.about, label: texts.ui(key, { sentence: line.text }) };
			};
			const previous = around(at - 1, 'phrases.previous');
			const next = around(at + 1, 'phrases.next');
			const entry = phrases.groups.flatMap(({ sentences }) => sentences).find(({ id }) => id === sentence);
			const reach = partner && (guide.partners[partner]?.phone ?? guide.partners[partner]?.website);
			return {
				...frame(state, resources),
				kind: 'phrase',
				alone: true,
				about,
				spoken: nameOf(spoken),
				text: sentenceIn(spoken, sentence, form) ?? '',
				below: ownWords(phrases, resources, sentence),
				...(partner && {
					organisation: {
						name: texts.line(`partners.${partner}.name`),
						...(reach && { reach: reach.replace(/^https:\/\/(www\.)?/, '') }),
					},
				}),
				answers: (entry?.answers ? (['yes', 'no', 'stop'] as const) : (['stop'] as const)).map((id) => ({
					id,
					text: spoken.answers[id],
					meaning: texts.ui(`phrases.answers.${id}`),
				})),
				...(at > 0 && previous && { previous }),
				...(next && { next }),
				read: texts.ui('phrases.read'),
				noFont: texts.ui('phrases.noFont'),
				bar: barOf(resources, 'phrases.backToSentences'),
			};
		},
	};
}

function frame(state: AppState, resources: Guided): Frame {
	return frameOf(state, resources, resources.texts.ui('pages.phrases'));
}

/** As the worker calls it: "Pools". */
function languageName(texts: Texts, { language, name }: Spoken): string {
	const found = new Intl.DisplayNames(texts.ui('app.locale'), { type: 'language' }).of(language) ?? name;
	return found.charAt(0).toLocaleUpperCase(texts.ui('app.locale')) + found.slice(1);
}

function nameOf({ language, direction, name }: Spoken): SpokenName {
	return { language, direction, own: name };
}

function barOf({ texts }: Guided, back: UiKey): FacingBar {
	return { turn: texts.ui('phrases.turn'), back: texts.ui(back) };
}

/** What is not known falls back on the first language and its first sentence. */
function placeOf({ languages }: Phrases, { about = '' }: AppState): Place {
	const [language, form, sentence, partner] = about.split(' ');
	const spoken = languages.find((one) => one.language === language) ?? languages[0];
	if (spoken === undefined) throw new Error('There is no language');
	return {
		spoken,
		form: FORMS.find((one) => one === form) ?? 'both',
		...(sentence === undefined ? {} : { sentence }),
		...(partner === undefined ? {} : { partner }),
	};
}

function aboutOf({ spoken, form }: Place, sentence: string, partner?: string): string {
	return [spoken.language, form, sentence, partner].filter(Boolean).join(' ');
}

/** The sentences of this language for this role, in order; one for each organisation it names. */
function linesOf(
	phrases: Phrases,
	{ settings }: AppState,
	resources: Guided,
	place: Place,
): (SentenceLine & { group: string })[] {
	const { texts, route } = resources;
	const isStreet = (route.roles[settings.role ?? '']?.start ?? 'street') === 'street';
	return phrases.groups.flatMap((group) =>
		sentencesFor(group, place.spoken, isStreet).flatMap(({ id, partners = [undefined] }) =>
			partners.map((partner) => {
				const [note] = texts.lines(`phrases.notes.${id}`);
				const name = partner === undefined ? '' : ` (${texts.line(`partners.${partner}.name`)})`;
				return {
					group: group.id,
					about: aboutOf(place, id, partner),
					text: ownWords(phrases, resources, id) + name,
					shown: sentenceIn(place.spoken, id, place.form) ?? '',
					...(note === undefined ? {} : { note }),
				};
			}),
		),
	);
}

/** In the language of the worker, or in Dutch. */
function ownWords({ languages }: Phrases, { texts }: Guided, id: string): string {
	const own = [texts.language, ...READ_IN].flatMap((code) => languages.find(({ language }) => language === code) ?? []);
	return own.map((spoken) => sentenceIn(spoken, id)).find(Boolean) ?? '';
}
