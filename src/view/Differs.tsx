import type { Listed } from '../screen/screen.ts';
import styles from './Differs.module.css';
import { Heading } from './Heading.tsx';
import { Notice } from './Notice.tsx';

/** What another answer has changed. The region is there beforehand, so that what comes into it is spoken. */
export function Differs({ differs }: { differs: Listed | undefined }) {
	return (
		<div class={styles.differs} role="status" {...(differs ? { 'data-differs': '' } : {})}>
			{differs && (
				<Notice icon="info">
					<Heading level={2} look={4}>
						{differs.heading}
					</Heading>
					{differs.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
				</Notice>
			)}
		</div>
	);
}
