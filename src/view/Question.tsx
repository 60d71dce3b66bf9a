import { useContext } from 'preact/hooks';
import type { QuestionScreen } from '../screen/screen.ts';
import type { AnswerBoxes } from './AnswerBoxes.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { BackButton } from './BackButton.tsx';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';
import { Path } from './Path.tsx';
import styles from './Question.module.css';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

type QuestionProps = { screen: QuestionScreen; send: Send; Boxes?: typeof AnswerBoxes | undefined };

export function Question({ screen, send, Boxes }: QuestionProps) {
	const {
		step,
		progress,
		question,
		hint,
		options,
		boxes,
		ticked = [],
		why,
		help,
		back,
		adviceNow,
		path,
		watch,
	} = screen;
	const wide = useContext(Wide);
	const give = (chosen: readonly string[]) => send({ type: 'answer.give', step, chosen });
	return (
		<div class={styles.question} data-step={step}>
			<div class={styles.ask}>
				{watch && (
					<Notice icon="watch" tone="watch">
						<p>{watch}</p>
					</Notice>
				)}
				<div class={styles.head}>
					{progress && <p class={styles.progress}>{progress}</p>}
					<Heading level={1} id="question">
						{question}
					</Heading>
					{hint && <p class={styles.hint}>{hint}</p>}
				</div>
				{options && (
					<AnswerButtons options={options} chosen={ticked} labelledBy="question" choose={(id) => give([id])} />
				)}
				{boxes && Boxes && <Boxes boxes={boxes} ticked={ticked} give={give} />}
				<div class={styles.ways}>
					<BackButton label={back} onClick={() => send({ type: 'answer.undo' })} />
					{adviceNow && <LinkButton onClick={() => send({ type: 'advice.now' })}>{adviceNow}</LinkButton>}
				</div>
			</div>
			<div class={styles.beside}>
				{why && (
					<Fold label={why.label} open={wide}>
						<p>{why.text}</p>
					</Fold>
				)}
				{help && (
					<Fold label={help.label} open={wide}>
						{help.text.map((line) => (
							<p key={line}>{line}</p>
						))}
					</Fold>
				)}
				{path.entries.length > 0 && (
					<Fold label={path.label} count={path.entries.length} open={wide}>
						<Path entries={path.entries} send={send} />
					</Fold>
				)}
			</div>
		</div>
	);
}
