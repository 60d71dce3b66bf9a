import { z } from 'zod';
import { date, evidence, id } from './schema.ts';

/** The shape of `flows/phrases.yaml`. */
export const phrasesSchema = z.strictObject({
	/** Parts of words that no sentence may hold, in any language: a bystander reads along. */
	never: z.array(z.string().min(2)).min(1),
	groups: z
		.array(
			z.strictObject({
				id,
				sentences: z
					.array(
						z.strictObject({
							id,
							/** A question that yes or no answers. */
							answers: z.literal('yes').optional(),
							/** Only for roles on the street. */
							for: z.literal('street').optional(),
							/** There it stands in the place of that one. */
							instead: id.optional(),
							/** Told beneath it; the sentence stands once for each. */
							partners: z.array(id).min(1).optional(),
						}),
					)
					.min(1),
				...evidence,
			}),
		)
		.min(1),
});

/** What is shown: one or two short sentences. */
const words = z.string().trim().min(1).max(120);

/** The shape of one file in `flows/phrases/`. */
export const spokenSchema = z.strictObject({
	/** BCP 47, without a region: "pl". */
	language: z.string().regex(/^[a-z]{2,3}$/, 'schrijf een taalcode van twee of drie letters, als pl'),
	/** In the language itself: "Polski". */
	name: z.string().min(1),
	script: z.enum(['latin', 'cyrillic', 'arabic', 'han']),
	direction: z.enum(['ltr', 'rtl']),
	/** Who looked at all of it as a native speaker, by function; absent until somebody did. */
	native: z.strictObject({ function: z.string().min(1), date }).optional(),
	answers: z.strictObject({ yes: words, no: words, stop: words }),
	/** `text` holds for whoever reads it; the other two where the language needs them. */
	sentences: z.record(
		id,
		z
			.strictObject({ text: words, feminine: words.optional(), masculine: words.optional() })
			.refine(
				({ feminine, masculine }) => (feminine === undefined) === (masculine === undefined),
				'zet feminine en masculine er allebei bij, of geen van beide',
			),
	),
	...evidence,
});

/** The sentences to show, in groups and in order. */
export type PhraseOrder = z.infer<typeof phrasesSchema>;
export type PhraseGroup = PhraseOrder['groups'][number];
/** A language that is spoken to the person, with its sentences. */
export type Spoken = z.infer<typeof spokenSchema>;
