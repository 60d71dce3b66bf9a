import type { Frame } from '../screen/screen.ts';
import styles from './Foot.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';

const offlineIcons: Record<Frame['foot']['offline']['state'], IconName> = {
	ready: 'ready',
	preparing: 'preparing',
	absent: 'absent',
	'installed-empty': 'absent',
};

type FootProps = {
	foot: Frame['foot'];
	send: Send;
	/** Something lies over it. */
	isUnder: boolean;
};

export function Foot({ foot, send, isUnder }: FootProps) {
	const { offline, pages, version } = foot;
	return (
		<footer class={styles.foot} inert={isUnder}>
			<div class={styles.row}>
				<div class={styles.offline} data-offline={offline.state}>
					<Icon name={offlineIcons[offline.state]} />
					<p role="status">{offline.text}</p>
				</div>
				<nav class={styles.pages}>
					{pages.map(({ page, label }) => (
						<LinkButton key={page} onClick={() => send({ type: 'page.open', page })}>
							{label}
						</LinkButton>
					))}
				</nav>
				<p class={styles.version}>{version}</p>
			</div>
		</footer>
	);
}
