import type { OptionButton } from '../screen/screen.ts';
import styles from './AnswerButtons.module.css';
import { Icon } from './Icon.tsx';
import { keyNumber } from './keyNumber.ts';

/** One tap answers; a single answer is the one thing to do. Keys 1-9 choose while the focus is among the answers, and nowhere else. */
export function AnswerButtons({
	options,
	chosen,
	labelledBy,
	choose,
}: {
	options: OptionButton[];
	chosen: readonly string[];
	labelledBy: string;
	choose: (id: string) => void;
}) {
	const pressed = (event: KeyboardEvent) => {
		const option = options[keyNumber(event) - 1];
		if (!option) return;
		event.preventDefault();
		choose(option.id);
	};
	return (
		<fieldset class={styles.answers} aria-labelledby={labelledBy} onKeyDown={pressed}>
			{options.map(({ id, text, hint }) => (
				<button
					key={id}
					type="button"
					class={`nl-button nl-button--${options[1] ? 'secondary' : 'primary'} ${styles.answer}`}
					data-option={id}
					{...(chosen.includes(id) ? { 'aria-current': 'true' as const } : {})}
					onClick={() => choose(id)}
				>
					<span class={`nl-button__label ${styles.text}`}>
						{text}
						{hint && <span class={styles.hint}>{hint}</span>}
					</span>
					<span class={`nl-button__icon-end ${styles.sign}`}>
						<Icon name={chosen.includes(id) ? 'check' : 'forward'} />
					</span>
				</button>
			))}
		</fieldset>
	);
}
