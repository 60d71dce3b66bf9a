import styles from './Settings.module.css';

type RadiosProps<Value> = {
	name: string;
	heading: string;
	hint?: string;
	options: { value: Value; label: string; chosen: boolean }[];
	choose: (value: Value) => void;
};

/** One of a few, each on a row of its own. */
export function Radios<Value extends string>({ name, heading, hint, options, choose }: RadiosProps<Value>) {
	return (
		<fieldset class={styles.section} {...(hint && { 'aria-describedby': `${name}-hint` })}>
			<legend class={styles.legend}>{heading}</legend>
			{hint && <p id={`${name}-hint`}>{hint}</p>}
			<div class={styles.rows}>
				{options.map(({ value, label, chosen }) => (
					<label key={value} class={styles.radio}>
						<input type="radio" name={name} value={value} checked={chosen} onChange={() => choose(value)} />
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
