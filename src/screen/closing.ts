import { type Advice, adviseOn } from '../flow/advice.ts';
import { OUTCOME } from '../flow/content.ts';
import type { Situation } from '../flow/holds.ts';
import { type Answer, type Path, pathOf, shownOptions, stepOf, type Walk } from '../flow/walk.ts';
import type { Guided } from './appState.ts';
import { noteText } from './noteText.ts';
import type { Closing, OutcomeScreen } from './screen.ts';
import { buttonOf } from './words.ts';
import { wrongLine } from './wrongLine.ts';

/** What closes an outcome: what another answer changed or would change, the note, and how to round it off. */
export function closingOf(
	resources: Guided,
	walk: Walk,
	{ path, advice, code }: { path: Path; advice: Advice; code: string },
	shown: Pick<OutcomeScreen, 'tracks' | 'rules' | 'answers'>,
): Closing {
	const { texts } = resources;
	return {
		...(walk.opened === undefined
			? { ...differsFrom(resources, walk, advice), ...whatIf(resources, walk, path, advice) }
			: { opened: texts.ui('result.code.opened', { code }) }),
		code: {
			heading: texts.ui('result.code.heading'),
			text: code,
			hint: texts.ui('result.code.hint'),
			lost: texts.ui('result.code.lost'),
			copy: texts.ui('result.code.copy'),
		},
		note: {
			heading: texts.ui('result.note.heading'),
			hint: texts.ui('result.note.hint'),
			text: noteText(resources, path.situation.settings, shown, code),
			copy: texts.ui('result.note.copy'),
			show: texts.ui('result.note.show'),
		},
		afterwards: { heading: texts.ui('result.afterwards.heading'), lines: texts.lines('result.afterwards.lines') },
		wrong: wrongLine(resources, [...advice.rows, ...advice.overlays, code].join(' ')),
	};
}

/** The row and the first partner of the first track that is not about danger: what an answer may change. */
function headOf({ tracks }: Advice): { row: string; partner: string } {
	const track = tracks.find(({ kind }) => kind !== 'danger') ?? tracks[0];
	return { row: track?.row ?? '', partner: track?.actions[0]?.partner ?? '' };
}

const partnersIn = ({ tracks }: Advice): string[] => [
	...new Set(tracks.flatMap(({ actions }) => actions.map(({ partner }) => partner))),
];

/** After an answer was changed: who comes first now, who came, who went. */
function differsFrom({ texts, route, guide }: Guided, walk: Walk, now: Advice): Pick<Closing, 'differs'> {
	if (walk.previous === undefined) return {};
	const before = adviseOn(guide, pathOf(route, { ...walk, answers: walk.previous }).situation);
	const [was, is] = [headOf(before), headOf(now)];
	const name = (partner: string): string => texts.line(`partners.${partner}.dial`);
	const names = (partners: readonly string[]): string => partners.map(name).join(', ');
	const added = partnersIn(now).filter((partner) => !partnersIn(before).includes(partner));
	const gone = partnersIn(before).filter((partner) => !partnersIn(now).includes(partner));
	const lines = [
		...(was.partner === is.partner
			? []
			: [texts.ui('result.differs.first', { before: name(was.partner), after: name(is.partner) })]),
		...(added.length > 0 ? [texts.ui('result.differs.added', { names: names(added) })] : []),
		...(gone.length > 0 ? [texts.ui('result.differs.gone', { names: names(gone) })] : []),
	];
	return {
		differs: {
			heading: texts.ui('result.differs.heading'),
			lines: lines.length > 0 ? lines : [texts.ui('result.differs.same')],
		},
	};
}

/** Every other answer, one at a time, that would lead to another row or another partner first. */
function whatIf(
	{ texts, route, guide }: Guided,
	walk: Walk,
	{ steps, situation }: Path,
	now: Advice,
): Pick<Closing, 'whatIf'> {
	const is = headOf(now);
	const lines = steps.flatMap(({ step, chosen }) => {
		const { kind, setting } = stepOf(route, step);
		if (kind !== 'one' || setting !== undefined) return [];
		const others = shownOptions(route, step, situation).filter(({ id }) => !chosen.includes(id));
		return others.flatMap(({ id }) => {
			const was = headOf(adviseOn(guide, situationWith({ step, chosen: [id] })));
			if (was.partner === '' || (was.row === is.row && was.partner === is.partner)) return [];
			return [
				{
					step,
					text: texts.ui('result.whatIf.line', {
						question: texts.line(`steps.${step}.short`),
						answer: buttonOf(route, texts, step, id).text,
					}),
					then: texts.ui('result.whatIf.then', { partner: texts.line(`partners.${was.partner}.dial`), row: was.row }),
				},
			];
		});
	});
	return lines.length > 0 ? { whatIf: { heading: texts.ui('result.whatIf.heading'), lines } } : {};

	/** What this answer would ask anew counts as unknown. */
	function situationWith(answer: Answer): Situation {
		const answers = [...walk.answers, answer];
		const path = pathOf(route, { ...walk, answers });
		if (path.at === OUTCOME) return path.situation;
		return pathOf(route, { ...walk, answers: [...answers, { step: path.at, chosen: [] }] }).situation;
	}
}
