import { DESK_ROLES } from '../flow/checkContent.ts';
import type { Guide, Route } from '../flow/content.ts';
import type { WholeJourney } from '../flow/journeys.ts';
import type { Phrases } from '../flow/phrases.ts';
import type { Glossary, Receivers } from '../flow/registers.ts';
import type { Row, Step } from '../flow/schema.ts';

/** The texts that a part of the flows calls for, and those it may have. */
export type Wanted = { required: string[]; optional: RegExp[] };

/** What the first script asks with; questions with boxes come with the second part, like the boxes themselves. */
export function wantedQuestions(route: Route, guide: Guide): Wanted {
	const required = Object.entries(route.flow.steps).flatMap(([id, step]) =>
		step.kind === 'all' ? [] : wantedQuestion(id, step),
	);
	for (const id of Object.keys(route.roles)) required.push(`roles.${id}.name`);
	required.push('wait.heading', 'wait.text');
	for (const { partners } of guide.alwaysOpen) required.push(...partners.map((id) => `wait.${id}`));
	return {
		required: [...new Set(required)],
		optional: [/^(steps|roles)\.[a-z0-9-]+\.hint$/, /^steps\..+\.options\..+\.hint$/],
	};
}

function wantedQuestion(id: string, { options = [] }: Step): string[] {
	return [
		...['question', 'short'].map((part) => `steps.${id}.${part}`),
		...options.map((option) => `steps.${id}.options.${option.id}.text`),
		...options.flatMap(({ group }) => (group ? [`groups.${group}`] : [])),
	];
}

export function wantedTexts(route: Route, guide: Guide): Wanted {
	const required = wantedRows(guide.rows);
	for (const [id, step] of Object.entries(route.flow.steps))
		if (step.kind === 'all') required.push(...wantedQuestion(id, step));
	const said = Object.values(guide.overlays).flatMap(({ says }) => says ?? []);
	for (const { text } of said) required.push(`notes.${text}`);
	for (const { id } of guide.alwaysOpen) required.push(`notes.${id}`);
	for (const [id, { kind }] of Object.entries(route.flow.steps)) {
		const parts = kind === 'notice' ? ['say', 'tips', 'radio', 'doubt'] : ['why'];
		required.push(...parts.map((part) => `steps.${id}.${part}`));
	}
	for (const id of Object.keys(guide.overlays)) required.push(`overlays.${id}`);
	for (const id of Object.keys(guide.dataRules)) required.push(`dataRules.${id}.title`, `dataRules.${id}.text`);
	for (const [id, partner] of Object.entries(guide.partners)) {
		const base = `partners.${id}`;
		required.push(`${base}.what`);
		if (!['desk', 'on-site'].includes(partner.kind)) required.push(`${base}.name`, `${base}.dial`);
		if (partner.kind !== 'desk' && partner.kind !== 'on-site' && partner.phone === undefined)
			required.push(`${base}.reach`);
		if (isThroughDesk(guide, id)) required.push(`${base}.reachDesk`);
		if (partner.keptBy !== undefined || partner.kind === 'desk') required.push(`${base}.self.do`, `${base}.self.doNot`);
		for (const purpose of partner.purposes) required.push(`${base}.purposes.${purpose}.do`);
		for (const { rule, text } of partner.sharing) if (text) required.push(`dataRules.${rule}.variants.${text}`);
	}
	const desks = [
		...Object.keys(guide.partners).filter((id) => ['desk', 'on-site'].includes(guide.partners[id]?.kind ?? '')),
		...DESK_ROLES,
	];
	for (const id of Object.keys(route.municipalities))
		for (const desk of desks)
			required.push(`municipalities.${id}.desks.${desk}.name`, `municipalities.${id}.desks.${desk}.reach`);
	return {
		required: [...new Set(required)],
		optional: [
			/^partners\.[a-z0-9-]+\.(do|doNot|name|dial|reach|reachDesk)$/,
			/^partners\.[a-z0-9-]+\.purposes\.[a-z0-9-]+\.doNot$/,
			/^partners\.[a-z0-9-]+\.self\.(do|doNot)$/,
			/^rows\.R31\./,
			/^rows\.R\d\d\.(unasked|doReported)$/,
			/^steps\.[a-z0-9-]+\.(help|hint)$/,
			/^steps\.more-[a-z]+\.options\.[a-z0-9-]+\.hint$/,
			/^dataRules\.DS-\d+\.variantTitles\.[a-z-]+$/,
		],
	};
}

/** Somewhere the worker reaches this partner through a desk; the desk itself needs other words (law 11). */
function isThroughDesk(guide: Guide, id: string): boolean {
	const actions = Object.values(guide.rows).flatMap((row) => [
		...(row.now ?? []),
		...(row.then ?? []),
		...(row.consider ?? []),
	]);
	const added = Object.values(guide.overlays)
		.flatMap(({ changes }) => changes ?? [])
		.flatMap((c) => ('add' in c ? [{ partner: c.add, through: c.through }] : []));
	return [...actions, ...added].some(
		({ partner, through }) => partner === id && through !== undefined && guide.partners[through]?.kind === 'desk',
	);
}

/** The own steps and rows of a journey; what it shares is told once. */
export function wantedJourney(route: Route, journey: WholeJourney): Wanted {
	const required: string[] = [];
	for (const [id, step] of Object.entries(journey.steps)) {
		if (id in route.flow.steps) continue;
		required.push(...wantedQuestion(id, step), `steps.${id}.why`);
		if (step.kind === 'do' || step.call) required.push(`steps.${id}.do`);
	}
	required.push(...wantedRows(journey.rows), ...(journey.alwaysOpen ?? []).map(({ id }) => `notes.${id}`));
	return {
		required: [...new Set(required)],
		optional: [/^steps\..+\.(hint|help|do|doMinor|record)$/, /^notes\.share-record$/],
	};
}

export function wantedReceivers(route: Route, { lines }: Receivers): Wanted {
	const readers = Object.values(route.roles).flatMap((role) => role.readers ?? []);
	return {
		required: [
			...lines.flatMap(({ id }) => [`receiverLines.${id}.text`, `receiverLines.${id}.reason`]),
			...['heading', 'everyone', ...readers].map((reader) => `readers.${reader}`),
		],
		optional: [],
	};
}

/** A call is prepared for everybody whom the reader calls; what happens next only as far as a source says so. */
export function wantedCalls(route: Route, guide: Guide): Wanted {
	const steps = [...Object.values(route.flow.steps)].flatMap(({ options = [] }) =>
		options.flatMap(({ facts = [] }) => facts),
	);
	const about = [...new Set(steps.filter((fact) => /^(form|kind)-/.test(fact)))];
	const known = Object.entries(guide.partners).flatMap(([id, { purposes }]) =>
		purposes.map((purpose) => `${id}.${purpose}`),
	);
	return {
		required: [...Object.keys(route.roles), 'unknown'].map((role) => `calls.roles.${role}`),
		optional: [
			...known.map((call) => new RegExp(`^calls\\.${call}\\.(ready|say|asks|after)$`)),
			...about.map((fact) => new RegExp(`^calls\\.about\\.${fact}$`)),
			/^calls\.who\.(adult|minor|age-unknown|place|offender|feeling|resident|person-and-place)$/,
			/^calls\.municipality$/,
		],
	};
}

/** Words to search by, and what the terms mean. Who is on the spot stands in no register. */
export function wantedWords(guide: Guide, terms: Glossary['terms']): Wanted {
	const register = Object.keys(guide.partners).filter((id) => guide.partners[id]?.kind !== 'on-site');
	const meanings = Object.keys(terms).flatMap((id) => [`glossary.terms.${id}.name`, `glossary.terms.${id}.text`]);
	return { required: [...register.map((id) => `search.words.${id}`), ...meanings], optional: [] };
}

function wantedRows(rows: Record<string, Row>): string[] {
	return Object.entries(rows).flatMap(([id, { track, says, verdicts = [] }]) => [
		...verdicts.flatMap(({ text }) =>
			text ? [`rows.${id}.verdicts.${text}.text`, `rows.${id}.verdicts.${text}.reason`] : [],
		),
		...['situation', 'why', ...(track === 'binding' ? [] : ['do', 'doNot'])].map((part) => `rows.${id}.${part}`),
		...(says ?? []).map(({ text }) => `notes.${text}`),
	]);
}

/** Headings of the sentences to show; what to know of one sentence, or of one language. */
export function wantedPhrases({ groups, languages }: Phrases): Wanted {
	const ids = groups.flatMap(({ sentences }) => sentences.map(({ id }) => id));
	return {
		required: groups.map(({ id }) => `phrases.groups.${id}`),
		optional: [
			...ids.map((id) => new RegExp(`^phrases\\.notes\\.${id}$`)),
			...languages.map(({ language }) => new RegExp(`^phrases\\.nods\\.${language}$`)),
		],
	};
}
