import type { ChoiceScreen } from '../screen/screen.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { BackButton } from './BackButton.tsx';
import styles from './Choice.module.css';
import columnStyles from './Column.module.css';
import { Heading } from './Heading.tsx';
import type { Send } from './Send.ts';

export function Choice({ screen, send }: { screen: ChoiceScreen; send: Send }) {
	const { setting, heading, hint, options, back } = screen;
	const chosen = options.filter((option) => option.chosen).map(({ id }) => id);
	return (
		<div class={`${columnStyles.column} ${styles.choice}`}>
			<div class={styles.head}>
				<Heading level={1} id="question">
					{heading}
				</Heading>
				<p class={styles.hint}>{hint}</p>
			</div>
			<AnswerButtons
				options={options}
				chosen={chosen}
				labelledBy="question"
				choose={(value) => send({ type: 'setting.choose', setting, value })}
			/>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
		</div>
	);
}
