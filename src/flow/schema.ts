/**
 * The shape of everything a content owner writes in `flows/`. One source for the checks of the build, for the
 * TypeScript types of the app and for the JSON Schema of an editor. Zod runs in the build only: the app imports types.
 * YAML is read with schema `failsafe`, so every scalar arrives as a string.
 */
import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes');
/** A step says what is asked (`danger-now`), or is a node of the meldcode or of the sharing plan (`M03c`, `P06b`). */
export const stepId = z
	.string()
	.regex(
		/^([a-z0-9]+(-[a-z0-9]+)*|[MP](\d\d[a-z]?|-[A-Z]+\d?)(-[a-z]+)?)$/,
		'een stap heet zoals wat hij vraagt (danger-now), of zoals de knoop van het schema (M03c, P06b)',
	);
const rowId = z
	.string()
	.regex(/^(R\d\d|[ES]-[A-Z0-9]+)$/, 'een rij heet R en twee cijfers (R10), of E- of S- en een woord (E-SLUIT)');
const overlayId = z.string().regex(/^(O\d{1,2}[a-z]?|CSG)$/, 'een overlay heet O en een nummer, zoals O6 of O1b');
export const dataRuleId = z.string().regex(/^DS-\d{1,2}$/, 'een dataregel heet DS- en een nummer, zoals DS-3');
export const date = z
	.string()
	.refine(
		(text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text),
		'schrijf een datum die bestaat, als 2026-11-22',
	);

export const statusSchema = z.enum(['stated', 'inferred', 'open']);
export const urgencySchema = z.enum(['now', 'then', 'consider']);
/** How soon, from most to least urgent. `now-or-today`: now while the person is with you, else today.
 * `agreed`: on the day that was agreed, when the call itself has been made. */
export const deadlineSchema = z.enum([
	'now',
	'now-or-today',
	'within-hour',
	'today',
	'next-working-day',
	'this-week',
	'agreed',
]);
export const settingSchema = z.enum(['municipality', 'role']);

export type Condition =
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition }
	/** A fact that a chosen option sets. */
	| { fact: string }
	/** The role of the worker is one of these. */
	| { role: string | string[] }
	/** The role falls under the meldcode in this municipality. */
	| { duty: 'meldcode' }
	/** The role handles client files of Wmo or youth care. */
	| { secrecy: 'client' }
	| { municipality: string }
	/** The municipality's file switches this on. */
	| { capability: string }
	/** This setting has been chosen. */
	| { known: z.infer<typeof settingSchema> }
	/** In which steps of the meldcode this role answers the weighing questions. */
	| { weighing: string };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ all: z.array(conditionSchema).min(1) }),
		z.strictObject({ any: z.array(conditionSchema).min(1) }),
		z.strictObject({ not: conditionSchema }),
		z.strictObject({ fact: id }),
		z.strictObject({ role: z.union([id, z.array(id).min(1)]) }),
		z.strictObject({ duty: z.literal('meldcode') }),
		z.strictObject({ secrecy: z.literal('client') }),
		z.strictObject({ municipality: id }),
		z.strictObject({ capability: id }),
		z.strictObject({ known: settingSchema }),
		z.strictObject({ weighing: id }),
	]),
);

/** Where a rule comes from, how sure it is, when somebody last looked, and who answers for it. */
export const evidence = {
	sources: z.array(z.string()).min(1),
	status: statusSchema,
	/** Only where one municipality's policy says it and another's does not. */
	statusIn: z.record(id, statusSchema).optional(),
	checked: date,
	owner: id,
};

const optionSchema = z.strictObject({
	id,
	next: stepId,
	facts: z.array(id).optional(),
	/** Not shown when this does not hold: the option could not change the advice. */
	when: conditionSchema.optional(),
	/** In a choose-all step: ticking this unticks the rest. */
	exclusive: z.literal('yes').optional(),
	/** In a choose-all step: the small heading it stands under. */
	group: id.optional(),
	/** Counts as "unknown" where no answer has that name. */
	asUnknown: z.literal('yes').optional(),
});

/** The start of the meldcode and its five steps. */
export const sectionSchema = z.enum(['start', '1', '2', '3', '4', '5']);
export const weighingQuestion = z.enum(['1', '2', '3', '4', '5']);

export const stepSchema = z.strictObject({
	/** `do`: something to do first, with one way on; it asks nothing. */
	kind: z.enum(['one', 'all', 'notice', 'setting', 'do']),
	/** For kind `setting`: which setting the answer becomes. Its options are the municipalities or the roles. */
	setting: settingSchema.optional(),
	/** Asked only when this holds; otherwise the walk goes on at `otherwise`. */
	when: conditionSchema.optional(),
	otherwise: stepId.optional(),
	/** For kind `all` and `setting`: where every choice leads. */
	next: stepId.optional(),
	options: z.array(optionSchema.extend({ next: stepId.optional() })).optional(),
	/** Where the meldcode is. */
	section: sectionSchema.optional(),
	/** One of the five weighing questions; its section differs by role. */
	weighs: weighingQuestion.optional(),
	/** Whom to call or consult on this screen. */
	call: z.array(z.strictObject({ partner: id, purpose: id.optional(), when: conditionSchema.optional() })).optional(),
	/** Counts as unknown until the reader asks to be more precise. */
	deferred: z.literal('yes').optional(),
	...evidence,
});

const actionSchema = z.strictObject({
	partner: id,
	/** Which of the partner's purposes this is; decides the texts and the data rule. */
	purpose: id.optional(),
	/** Not called by the worker: reached through this partner. */
	through: id.optional(),
	deadline: deadlineSchema.optional(),
	when: conditionSchema.optional(),
});

/** A line of the outcome: key in `notes` of the texts. */
const saySchema = z.strictObject({ text: z.string(), when: conditionSchema.optional() });

export const verdictSchema = z.enum(['may', 'may-not', 'only-if', 'must']);
/** Where a row stands in the outcome. */
export const TRACK_KINDS = ['danger', 'meldcode', 'sharing', 'signs', 'person', 'signal', 'place'] as const;

const rowSchema = z.strictObject({
	/** Rows of one track are tried in this order; the first whose condition holds is taken. `binding` only changes desks. */
	order: z.string().regex(/^\d+$/),
	track: z.enum([...TRACK_KINDS, 'binding']),
	when: conditionSchema,
	/** Deadline per urgency. */
	deadlines: z.strictObject({ now: deadlineSchema, then: deadlineSchema, consider: deadlineSchema }).optional(),
	/** Which comes first on the screen, the partner or the own desk, and when the desk is told. */
	desk: z
		.strictObject({
			moment: z.enum(['afterwards', 'alongside', 'first', 'next-working-day']),
			partner: id,
		})
		.optional(),
	/** The deadline that `today` becomes outside office hours. */
	afterHours: deadlineSchema.optional(),
	/** What may be shared, in one word: the first that holds. `text`: other words than those of the row. */
	verdicts: z
		.array(z.strictObject({ is: verdictSchema, text: id.optional(), when: conditionSchema.optional() }))
		.optional(),
	says: z.array(saySchema).optional(),
	now: z.array(actionSchema).optional(),
	then: z.array(actionSchema).optional(),
	consider: z.array(actionSchema).optional(),
	...evidence,
});

export const track = z.enum(TRACK_KINDS);
const changeLimits = { track: track.optional(), when: conditionSchema.optional() };

const changeSchema = z.union([
	/** Adds a partner; one that is already there keeps its most urgent place. */
	z.strictObject({
		add: id,
		urgency: urgencySchema,
		place: z.enum(['first', 'second']).optional(),
		purpose: id.optional(),
		through: id.optional(),
		deadline: deadlineSchema.optional(),
		...changeLimits,
	}),
	/** Moves a partner to the front of `now`. */
	z.strictObject({ front: id, ...changeLimits }),
	/** Moves partners that are there down to `consider`. */
	z.strictObject({ lower: z.array(id).min(1), ...changeLimits }),
	/** Puts one partner in the place of others, and drops who is only reached through those. */
	z.strictObject({
		replace: z.array(id).min(1),
		by: id,
		drop: z.array(id).optional(),
		...changeLimits,
	}),
]);

const overlaySchema = z.strictObject({
	order: z.string().regex(/^\d+$/),
	tracks: z.array(track).min(1),
	when: conditionSchema.optional(),
	/** With two tracks: on the first that is there, or on each. */
	spread: z.enum(['first', 'each']).optional(),
	changes: z.array(changeSchema).optional(),
	says: z.array(saySchema).optional(),
	...evidence,
});

/** The last line of an outcome (O19): partners that are open at every hour. */
export const alwaysOpenSchema = z.strictObject({
	id,
	when: conditionSchema.optional(),
	partners: z.array(id).min(1),
	...evidence,
});

export const flowSchema = z.strictObject({
	id,
	version: z.string(),
	/** Before this day somebody has looked at all of it again. */
	reviewBy: date,
	start: stepId,
	/** From this question on "to the advice now" is offered. */
	adviceNowFrom: z.string().regex(/^\d+$/),
	/** Never more questions than this (law 1). */
	mostQuestions: z.string().regex(/^\d+$/),
	steps: z.record(stepId, stepSchema),
	rows: z.record(rowId, rowSchema),
	overlays: z.record(overlayId, overlaySchema),
	alwaysOpen: z.array(alwaysOpenSchema).min(1),
});

export type TrackKind = (typeof TRACK_KINDS)[number];
export type Status = z.infer<typeof statusSchema>;
export type Urgency = z.infer<typeof urgencySchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type Flow = z.infer<typeof flowSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Option = NonNullable<Step['options']>[number];
export type Row = z.infer<typeof rowSchema>;
export type RowAction = z.infer<typeof actionSchema>;
export type Overlay = z.infer<typeof overlaySchema>;
export type Change = z.infer<typeof changeSchema>;
