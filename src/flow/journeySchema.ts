/** The shape of a journey beside the signal route: meldcode, sharing, signs. See schema.ts. */
import { z } from 'zod';
import {
	alwaysOpenSchema,
	conditionSchema,
	evidence,
	flowSchema,
	id,
	sectionSchema,
	stepId,
	stepSchema,
	track,
	weighingQuestion,
} from './schema.ts';

/** A step of another flow, with only what is different here. */
const sharedStepSchema = z.strictObject({
	of: id,
	section: sectionSchema.optional(),
	when: conditionSchema.optional(),
	otherwise: stepId.optional(),
	next: stepId.optional(),
	/** Per option: where it leads here. */
	leads: z.record(id, stepId).optional(),
	/** Per option: not shown when this holds. */
	hide: z.record(id, conditionSchema).optional(),
	deferred: z.literal('yes').optional(),
});

/** A journey beside the signal route: its own steps and rows, and steps and rows of the signal route. */
export const journeySchema = z.strictObject({
	...flowSchema.omit({ overlays: true, alwaysOpen: true, reviewBy: true }).shape,
	steps: z.record(stepId, z.union([stepSchema, sharedStepSchema])),
	/** Tried before those of the signal route. */
	alwaysOpen: z.array(alwaysOpenSchema).optional(),
	/** The most questions in each section. */
	mostPerSection: z.partialRecord(sectionSchema, z.string().regex(/^\d+$/)).optional(),
	/** In which step of the meldcode each weighing question is asked, by the name that roles use. */
	weighing: z.record(id, z.strictObject({ steps: z.record(weighingQuestion, sectionSchema), ...evidence })).optional(),
	/** Rows of the signal route that stand beside those of the journey. */
	parallel: z
		.strictObject({
			tracks: z.array(track).min(1),
			when: conditionSchema,
			/** What overlays say there and need not say here. */
			silent: z.strictObject({ texts: z.array(z.string()).min(1), when: conditionSchema }).optional(),
		})
		.optional(),
	/** Answers of one walk that follow from another, beside those to questions that both ask. */
	carries: z
		.array(
			z.strictObject({
				from: id,
				to: id,
				when: conditionSchema.optional(),
				/** Per step the option. */
				answers: z.record(stepId, id),
			}),
		)
		.optional(),
});

export type Journey = z.infer<typeof journeySchema>;
export type SharedStep = z.infer<typeof sharedStepSchema>;
