import { useState } from 'preact/hooks';
import type { OptionButton, QuestionScreen } from '../screen/screen.ts';
import styles from './AnswerBoxes.module.css';
import { keyNumber } from './keyNumber.ts';

type Boxes = NonNullable<QuestionScreen['boxes']>;

/** Tick all that apply, or the one answer that excludes the rest; then one button. */
export function AnswerBoxes({
	boxes,
	ticked,
	give,
	tick,
}: {
	boxes: Boxes;
	ticked: readonly string[];
	give: (chosen: readonly string[]) => void;
	/** What is ticked so far, kept while another page lies over the question. */
	tick: (chosen: readonly string[]) => void;
}) {
	const { groups, exclusive, submit, empty } = boxes;
	const inOrder = [...groups.flatMap(({ options }) => options), ...(exclusive ? [exclusive] : [])].map(({ id }) => id);
	const [chosen, setChosen] = useState<readonly string[]>(ticked.filter((id) => inOrder.includes(id)));
	const [asked, setAsked] = useState(false);

	const toggle = (id: string) => {
		setAsked(false);
		const others = chosen.filter((other) => other !== id && other !== exclusive?.id);
		const next = chosen.includes(id) ? others : id === exclusive?.id ? [id] : [...others, id];
		setChosen(next);
		tick(next);
	};
	const pressed = (event: KeyboardEvent) => {
		const id = inOrder[keyNumber(event) - 1];
		if (!id) return;
		event.preventDefault();
		toggle(id);
	};
	const submitted = () => {
		if (chosen.length === 0) setAsked(true);
		else give(inOrder.filter((id) => chosen.includes(id)));
	};
	const box = (option: OptionButton) => (
		<Box key={option.id} option={option} checked={chosen.includes(option.id)} toggle={() => toggle(option.id)} />
	);

	return (
		<fieldset class={styles.boxes} aria-labelledby="question" onKeyDown={pressed}>
			{groups.map(({ heading, options }) => (
				<fieldset key={heading} class={styles.group}>
					<legend class={styles.heading}>{heading}</legend>
					{options.map(box)}
				</fieldset>
			))}
			{exclusive && <div class={styles.exclusive}>{box(exclusive)}</div>}
			<div class={styles.submit}>
				<p class={styles.empty} role="status">
					{asked ? empty : ''}
				</p>
				<button type="button" class={`nl-button nl-button--primary ${styles.button}`} data-submit onClick={submitted}>
					<span class="nl-button__label">{submit}</span>
				</button>
			</div>
		</fieldset>
	);
}

function Box({ option, checked, toggle }: { option: OptionButton; checked: boolean; toggle: () => void }) {
	const { id, text, hint } = option;
	return (
		<label class={styles.box}>
			<input
				type="checkbox"
				autocomplete="off"
				class={styles.tick}
				data-option={id}
				checked={checked}
				onChange={toggle}
			/>
			<span class={styles.text}>
				{text}
				{hint && <span class={styles.hint}>{hint}</span>}
			</span>
		</label>
	);
}
