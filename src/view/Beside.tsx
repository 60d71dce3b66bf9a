import { useContext } from 'preact/hooks';
import type { QuestionScreen } from '../screen/screen.ts';
import { BesidePart } from './BesidePart.tsx';
import { Fold } from './Fold.tsx';
import { Path } from './Path.tsx';
import type { Send } from './Send.ts';
import type { Training } from './training.ts';
import { Wide } from './useWide.ts';
import { Words } from './Words.tsx';

/** A longer way pushes the question's own help out of view at a desk; then the last answers are in view. */
const MOST_IN_VIEW = 7;
const LAST = 5;

type BesideProps = { screen: QuestionScreen; send: Send; training?: Pick<Training, 'Beside'> | undefined };

/** Beside the question: what is practised, why it is asked, help, and the answers so far; these come first where there is room. */
export function Beside({ screen, send, training }: BesideProps) {
	const { situation, why, help, path, desk } = screen;
	const wide = useContext(Wide);
	const answered = path.entries.length > 0 && (
		<BesidePart label={path.label} count={path.entries.length}>
			<Answered
				path={desk?.map ? { label: path.label, entries: path.entries } : path}
				earlier={wide ? desk?.earlier : undefined}
				send={send}
			/>
		</BesidePart>
	);
	return (
		<>
			{situation && (
				<BesidePart label={situation.label}>
					{situation.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
				</BesidePart>
			)}
			{wide && answered}
			{why && (
				<BesidePart label={why.label}>
					<p>
						<Words>{why.text}</Words>
					</p>
				</BesidePart>
			)}
			{help && (
				<BesidePart label={help.label}>
					{help.text.map((line) => (
						<p key={line}>
							<Words>{line}</Words>
						</p>
					))}
				</BesidePart>
			)}
			{!wide && answered}
			{desk && training && <training.Beside desk={desk} send={send} />}
		</>
	);
}

type AnsweredProps = { path: QuestionScreen['path']; earlier: string | undefined; send: Send };

/** The last answers in view, the long way before them in a fold. */
function Answered({ path: { entries, map }, earlier, send }: AnsweredProps) {
	const rest = earlier && entries.length > MOST_IN_VIEW ? entries.length - LAST : 0;
	return (
		<>
			{earlier && rest > 0 && (
				<Fold label={earlier} count={rest}>
					<Path entries={entries.slice(0, rest)} send={send} />
				</Fold>
			)}
			<Path entries={entries.slice(rest)} map={map} send={send} />
		</>
	);
}
