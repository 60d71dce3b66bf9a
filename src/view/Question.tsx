import type { QuestionScreen } from '../screen/screen.ts';
import type { AnswerBoxes } from './AnswerBoxes.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { BackButton } from './BackButton.tsx';
import type { Beside as BesideQuestion } from './Beside.tsx';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { More } from './more.ts';
import { Notice } from './Notice.tsx';
import styles from './Question.module.css';
import type { Send } from './Send.ts';
import type { Training } from './training.ts';

type QuestionProps = {
	screen: QuestionScreen;
	send: Send;
	Boxes?: typeof AnswerBoxes | undefined;
	Beside?: typeof BesideQuestion | undefined;
	more?: Pick<More, 'Stepper' | 'Guidance' | 'GuidanceBeside'> | undefined;
	training?: Pick<Training, 'Beside'> | undefined;
};

export function Question({ screen, send, Boxes, Beside, more, training }: QuestionProps) {
	const { step, progress, question, hint, options, boxes, ticked = [], back, adviceNow, watch, guidance } = screen;
	const around = guidance && more;
	const give = (chosen: readonly string[]) => send({ type: 'answer.give', step, chosen });
	const tick = (chosen: readonly string[]) => send({ type: 'answer.tick', step, chosen });
	return (
		<div class={styles.question} data-step={step}>
			<div class={styles.ask}>
				{watch && (
					<Notice icon="watch" tone="watch">
						<p>{watch}</p>
					</Notice>
				)}
				<div class={styles.head}>
					{around && <around.Stepper guidance={guidance} />}
					{progress && <p class={styles.progress}>{progress}</p>}
					<Heading level={1} id="question">
						{question}
					</Heading>
					{hint && <p class={styles.hint}>{hint}</p>}
				</div>
				{around && <around.Guidance guidance={guidance} send={send} />}
				{options && (
					<AnswerButtons options={options} chosen={ticked} labelledBy="question" choose={(id) => give([id])} />
				)}
				{boxes && Boxes && <Boxes boxes={boxes} ticked={ticked} give={give} tick={tick} />}
				<div class={styles.ways}>
					<BackButton label={back} onClick={() => send({ type: 'answer.undo' })} />
					{adviceNow && <LinkButton onClick={() => send({ type: 'advice.now' })}>{adviceNow}</LinkButton>}
				</div>
			</div>
			<div class={styles.beside}>
				{around && <around.GuidanceBeside guidance={guidance} send={send} />}
				{Beside && <Beside screen={screen} send={send} training={training} />}
			</div>
		</div>
	);
}
