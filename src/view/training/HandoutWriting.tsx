import type { HandoutSheet as Sheet } from '../../screen/training/handout.ts';
import { HandoutHeading } from './HandoutHeading.tsx';
import styles from './HandoutWriting.module.css';

/** What is written by hand, on paper only. */

export function HandoutQuestions({
	questions: { heading, lines, rules },
}: {
	questions: NonNullable<Sheet['questions']>;
}) {
	return (
		<section class={styles.questions}>
			<HandoutHeading>{heading}</HandoutHeading>
			<ol class={styles.asked}>
				{lines.map((line, index) => (
					<li key={line} class={styles.question}>
						<strong>
							{index + 1}. {line}
						</strong>
						{Array.from({ length: rules }, (_, rule) => (
							<span key={rule} class={styles.rule} />
						))}
					</li>
				))}
			</ol>
		</section>
	);
}

export function HandoutSign({ sign: { heading, hint, fields, rows } }: { sign: NonNullable<Sheet['sign']> }) {
	return (
		<section class={rows === 1 ? '' : styles.signed}>
			<HandoutHeading>{heading}</HandoutHeading>
			<p>{hint}</p>
			{rows === 1 ? (
				<p class={styles.fields}>
					{fields.map((field) => (
						<span key={field} class={styles.field}>
							{field}
						</span>
					))}
				</p>
			) : (
				<table class={styles.table}>
					<thead>
						<tr>
							{fields.map((field) => (
								<th key={field} scope="col">
									{field}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{Array.from({ length: rows }, (_, row) => (
							<tr key={row}>
								{fields.map((field) => (
									<td key={field} />
								))}
							</tr>
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}
