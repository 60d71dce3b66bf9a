import { z } from 'zod';
import { caseSchema } from './registers.ts';
import { dataRuleId, evidence, id, stepId } from './schema.ts';

const signalId = z.string().regex(/^[A-Z]{2}\d\d$/, 'een signaal heet zoals AU01');
const minutes = z.string().regex(/^[1-9]\d?$/, 'schrijf hele minuten, als 9');

/** The line of its stage that shows it, counted from 1; a line may show several. */
const line = z.string().regex(/^[1-5]$/, 'schrijf het nummer van de regel, als 2');

/** What a walk of one journey has to come to: a case, without who and where. */
const expectedRoute = caseSchema.pick({ answers: true, nowAll: true, also: true, never: true }).extend({
	/** All base rows, and no others; R31 is left out, because it follows from the municipality. */
	rows: z.array(z.string().regex(/^R\d\d$/, 'een rij heet R en twee cijfers, als R10')),
	/** Where the meldcode ends. */
	end: z
		.string()
		.regex(/^E-[A-Z]+$/, 'een einde heet E- en een woord, als E-VT')
		.optional(),
	first: id,
	dataRule: z.record(id, dataRuleId),
});

const expectedRoutes = z.strictObject({ signal: expectedRoute.optional(), meldcode: expectedRoute.optional() });

/** How long it takes in a session of this many minutes, and which variants are told in it. */
const use = z.strictObject({ minutes, whatIf: z.array(id).optional() });

/** The shape of one file in `flows/scenarios/`. */
export const scenarioSchema = z.strictObject({
	id,
	role: id,
	hour: z.enum(['day', 'night', 'weekend', 'holiday']).optional(),
	municipalities: z.union([z.literal('all'), z.array(id).min(1)]),
	flags: z.array(z.enum(['dutch-victim', 'men', 'false-alarm'])).optional(),
	/** The situation, a piece at a time, with what can be seen in each. */
	stages: z
		.array(
			z.strictObject({
				id,
				signals: z.array(z.strictObject({ id: signalId, line, easilyMissed: z.literal('yes').optional() })).optional(),
			}),
		)
		.min(1),
	/** Where the trainer counts hands. */
	count: z
		.array(z.strictObject({ journey: z.enum(['signal', 'meldcode']), step: stepId }))
		.min(1)
		.max(2),
	routes: expectedRoutes,
	/** One fact is different: `answers` holds only what changes, and a journey that is left out does not change. */
	whatIf: z.array(z.strictObject({ id, routes: expectedRoutes })).min(1),
	sessions: z.strictObject({ '10': use, '20': use, '45': use }),
	...evidence,
});

const lines = z.array(z.string()).min(1);
const between = (least: number, most: number) =>
	lines.refine(({ length }) => length >= least && length <= most, `schrijf er ${least} tot ${most}`);
const MOST_WORDS = 100;

/** The shape of `locales/<language>/scenarios.json`. */
export const scenarioTextsSchema = z.strictObject({
	scenarios: z.record(
		id,
		z.strictObject({
			title: z.string(),
			/** By stage; each line is one thing that can be noticed or not. */
			situation: z.record(id, between(2, 5)),
			/** By signal: why it counts here. */
			seen: z.record(signalId, z.string()),
			/** Each is shown alone. */
			questions: between(3, 5),
			/** For the trainer: one at each count, then one at each question. */
			notes: lines,
			/** Said by the facilitator when it comes close to somebody in the group. */
			distress: z.string(),
			write: lines,
			share: lines,
			why: lines,
			whatIf: z.record(id, z.strictObject({ question: z.string(), then: lines })),
			/** For the intranet, without the answer. */
			message: z
				.string()
				.refine((text) => text.trim().split(/\s+/).length <= MOST_WORDS, `schrijf hooguit ${MOST_WORDS} woorden`),
		}),
	),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ExpectedRoute = z.infer<typeof expectedRoute>;
export type ScenarioTexts = z.infer<typeof scenarioTextsSchema>;
