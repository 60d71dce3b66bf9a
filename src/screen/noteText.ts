import type { Settings } from '../flow/holds.ts';
import type { Guided } from './appState.ts';
import { cardsOf } from './cardsOf.ts';
import type { OutcomeScreen } from './screen.ts';
import { contentDate, municipalityName, roleName } from './words.ts';

/**
 * The note for the reader's own system, as plain text: answers, advice as a list to hand over, what may be shared, the
 * rules. No name stands in it, and no date: who copies it fills those in there.
 */
export function noteText(
	{ texts, route, version }: Guided,
	{ municipality, role }: Settings,
	{ tracks, rules, answers }: Pick<OutcomeScreen, 'tracks' | 'rules' | 'answers'>,
	code: string,
): string {
	const cards = tracks.flatMap(cardsOf);
	const first = cards.filter(({ partner }, index) => cards.findIndex((card) => card.partner === partner) === index);
	const shared = new Map(first.map(({ name, share }) => [name, share.heading]));
	const blocks = [
		[
			texts.ui('result.note.title'),
			texts.ui('result.note.date'),
			texts.ui('result.note.role', { role: roleName(texts, role) }),
			texts.ui('result.note.place', { municipality: municipalityName(route, texts, municipality) }),
			texts.ui('result.note.code', { code }),
		],
		answers.entries.length > 0
			? [texts.ui('result.note.answers'), ...answers.entries.map(({ question, answer }) => `- ${question}: ${answer}`)]
			: [texts.ui('result.note.noAnswers')],
		[
			texts.ui('result.note.advice'),
			...tracks.flatMap(({ heading, situation }) => [heading, situation].filter((line) => line !== undefined)),
			...first.map(({ name, deadline }) => texts.ui('result.note.action', { name, deadline: deadline.text })),
		],
		[
			texts.ui('result.note.shared'),
			...[...shared].map(([name, rule]) => `- ${texts.ui('result.note.sharedLine', { name, rule })}`),
		],
		[
			texts.ui('result.note.sources'),
			...rules.lines.map(
				({ id, sources, status }) => `- ${texts.ui('result.note.rule', { id, sources: sources.join(', '), status })}`,
			),
		],
		texts.lines('result.note.handover'),
		[
			texts.ui('result.note.version', {
				version,
				date: contentDate(route, texts),
			}),
		],
	];
	return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
