/** The shape of the registers: partners, data rules, roles, sources, municipalities, cases. See schema.ts. */
import { z } from 'zod';
import { conditionSchema, dataRuleId, date, evidence, id, stepId, verdictSchema } from './schema.ts';

/** Two times of a clock, the second after the first. */
function isSpan(text: string): boolean {
	const times = text.match(/^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/);
	return times?.[1] !== undefined && times[2] !== undefined && times[1] < times[2];
}

const hoursSchema = z.union([
	z.literal('always'),
	z.literal('unknown'),
	/** Opening times on working days, local time. */
	z.strictObject({ weekdays: z.string().refine(isSpan, 'schrijf tijden die bestaan, als 09:00-17:00') }),
]);

const phone = z.string().regex(/^[+\d][\d -]+$/, 'alleen cijfers, spaties, streepjes en een plus vooraan');

const contactFields = {
	phone: phone.optional(),
	/** Says "nummer nog te bevestigen" beside the number. */
	confirm: z.literal('yes').optional(),
	website: z.string().optional(),
	hours: hoursSchema,
};

const partnerSchema = z.strictObject({
	/** `desk`: a desk of the municipality, bound in its file. `internal`: never called by a worker (law 11). */
	kind: z.enum(['national', 'regional', 'desk', 'internal', 'on-site']),
	...contactFields,
	/** A number for phones that block the first, still to be confirmed. */
	alternative: phone.optional(),
	/** No number of its own: reached by calling this partner. */
	reachedBy: id.optional(),
	/** The roles that are this desk, in every municipality. */
	keptBy: z.array(id).optional(),
	/** First rule whose condition holds and whose purposes include the purpose at hand. */
	sharing: z
		.array(
			z.strictObject({
				rule: dataRuleId,
				purposes: z.array(id).optional(),
				when: conditionSchema.optional(),
				/** Another text of the same rule, such as the exception of DS-3. */
				text: id.optional(),
			}),
		)
		.min(1),
	/** The purposes exclude each other: only the most urgent one is told. */
	alternatives: z.literal('yes').optional(),
	/** The first is taken where a row names none. */
	purposes: z.array(id).min(1),
	...evidence,
});

export const partnersSchema = z.record(id, partnerSchema);

export const dataRulesSchema = z.record(
	dataRuleId,
	z.strictObject({ personalData: z.enum(['never', 'not-needed', 'limited', 'allowed']), ...evidence }),
);

export const rolesSchema = z.record(
	id,
	z.strictObject({
		/** May be changed by a municipality's file. */
		meldcode: z.enum(['yes', 'no']),
		secrecy: z.enum(['client', 'none']),
		/** In which steps of the meldcode the weighing questions are asked; may be changed by a municipality's file. */
		weighing: id.optional(),
		/** Who may read what this role writes: keys of the texts `readers`. */
		readers: z.array(id).optional(),
		/** Order of the list on the start screen. */
		start: z.enum(['street', 'social', 'desk']),
		...evidence,
	}),
);

export const sourcesSchema = z.record(
	z.string(),
	z.strictObject({
		title: z.string(),
		kind: z.enum(['municipal', 'regional', 'national', 'law', 'product']),
		url: z.string().optional(),
		date: z.string().optional(),
		checked: date,
	}),
);

export const municipalitySchema = z.strictObject({
	id,
	/** Proper name; none for "another municipality". */
	name: z.string().optional(),
	/** Until adopted the name is shown as that of the place, never as the app's owner. */
	adoption: z.strictObject({
		state: z.enum(['draft', 'pilot', 'adopted']),
		function: z.string().optional(),
		date: date.optional(),
		contentVersion: z.string(),
	}),
	policy: z.array(z.string()),
	capabilities: z.array(id),
	/** Overrides of roles.yaml. */
	meldcode: z.record(id, z.enum(['yes', 'no'])).optional(),
	weighing: z.record(id, id).optional(),
	/** Every role is bound; a desk without a number says how to find out. */
	desks: z.record(
		id,
		z.strictObject({
			...contactFields,
			/** The roles that are this desk here, beside those of the register. */
			keptBy: z.array(id).optional(),
			/** Here this desk is the same as that one; it is shown once. */
			sameAs: id.optional(),
			...evidence,
		}),
	),
	...evidence,
});

/** What a role may share with a receiver: the first line that names the receiver and whose condition holds. */
export const receiversSchema = z.strictObject({
	/** In the order in which they are shown. */
	receivers: z.array(id).min(1),
	lines: z
		.array(
			z.strictObject({
				id,
				receivers: z.array(id).min(1),
				when: conditionSchema.optional(),
				verdict: verdictSchema,
				/** The data rule on which it rests. */
				rule: dataRuleId.optional(),
				...evidence,
			}),
		)
		.min(1),
});

const signalSchema = z.strictObject({
	/** Signals of one group say the same thing twice. */
	group: id,
	flag: z.enum(['acute', 'acute-or-weighty', 'weighty', 'weighty-with-another', 'supporting', 'context']),
	/** The person told it without being asked. */
	told: z.literal('yes').optional(),
	circle: z.literal('yes').optional(),
	children: z.literal('yes').optional(),
	fire: z.literal('yes').optional(),
	doctor: z.literal('yes').optional(),
	/** Answers of the signal route to which this points; stands before that of the list. */
	fills: z.record(id, id).optional(),
});

export const signalsSchema = z.strictObject({
	lists: z.record(
		id,
		z.strictObject({
			fills: z.record(id, id).optional(),
			signals: z.record(z.string().regex(/^[A-Z]{2}\d\d$/, 'een signaal heet zoals AU01'), signalSchema),
			...evidence,
		}),
	),
});

/** Abbreviations and words of the trade, with the forms in which they stand in the texts of each language. */
export const glossarySchema = z.strictObject({
	terms: z.record(id, z.strictObject({ nl: z.array(z.string()).min(1), en: z.array(z.string()).min(1), ...evidence })),
});

/** Numbers of the route code: the place in the list. Things are added at the end and never taken away. */
export const codesSchema = z.strictObject({
	/** Versions of the content, the one of today last. */
	versions: z.array(z.string()).min(1).max(256),
	municipalities: z.array(id).max(399),
	roles: z.array(id).max(19),
	rows: z.array(z.string()).max(80),
});

const oneOrMore = z.union([z.string(), z.array(z.string())]);

export const caseSchema = z.strictObject({
	id: z.string().optional(),
	situation: z.string(),
	municipality: id,
	role: id,
	/** Which journey; the signal route when it is not said. */
	flow: id.optional(),
	hour: z.string().optional(),
	answers: z.record(stepId, oneOrMore),
	first: oneOrMore.optional(),
	nowAll: oneOrMore.optional(),
	also: oneOrMore.optional(),
	never: oneOrMore.optional(),
	absent: oneOrMore.optional(),
	row: oneOrMore.optional(),
	dataRule: z.union([oneOrMore, z.record(id, z.string())]).optional(),
});
export const casesSchema = z.union([z.array(caseSchema), z.strictObject({ cases: z.array(caseSchema) })]);

export type CodeBook = z.infer<typeof codesSchema>;
export type Partner = z.infer<typeof partnerSchema>;
export type Partners = z.infer<typeof partnersSchema>;
export type DataRules = z.infer<typeof dataRulesSchema>;
export type Roles = z.infer<typeof rolesSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type Hours = z.infer<typeof hoursSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type Receivers = z.infer<typeof receiversSchema>;
export type Signals = z.infer<typeof signalsSchema>;
export type Case = z.infer<typeof caseSchema>;
