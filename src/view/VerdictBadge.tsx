import type { Verdict } from '../screen/screen.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './VerdictBadge.module.css';

const icons: Record<Verdict, IconName> = { may: 'check', 'may-not': 'cross', 'only-if': 'watch', must: 'forward' };
const looks: Record<Verdict, string | undefined> = {
	may: styles.may,
	'may-not': styles.mayNot,
	'only-if': styles.onlyIf,
	must: styles.onlyIf,
};

/** May, may not, or only if: by shape and words, the colour only helps. Red stays with 112. */
export function VerdictBadge({ verdict, text }: { verdict: Verdict; text: string }) {
	return (
		<span class={`${styles.badge} ${looks[verdict]}`}>
			<Icon name={icons[verdict]} />
			<span>{text}</span>
		</span>
	);
}
