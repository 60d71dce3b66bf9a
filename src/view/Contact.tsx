import { useContext } from 'preact/hooks';
import type { Dial, OwnNumberLabel } from '../screen/screen.ts';
import styles from './Contact.module.css';
import { DialLink } from './DialLink.tsx';
import { Icon } from './Icon.tsx';
import { Line } from './Line.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

/** How to reach a partner. A phone calls; at a desk the number is read first, and dialled elsewhere. */
export function Contact({
	dial,
	reach,
	fillIn,
	copyNumber,
	second,
	name,
	strong = false,
	small = false,
	send,
}: {
	dial?: Dial | undefined;
	reach?: string | undefined;
	fillIn?: { label: OwnNumberLabel; text: string } | undefined;
	copyNumber?: string | undefined;
	second?: Dial | undefined;
	name: string;
	strong?: boolean;
	small?: boolean;
	send: Send;
}) {
	const size = strong ? 'strong' : small ? 'small' : 'plain';
	return (
		<div class={styles.contact}>
			{dial && <Call dial={dial} copyNumber={copyNumber} size={size} send={send} />}
			{reach && <Line icon="info">{reach}</Line>}
			{second && <Call dial={second} copyNumber={copyNumber} size={small ? 'small' : 'plain'} send={send} />}
			{fillIn && (
				<LinkButton about={name} onClick={() => send({ type: 'page.open', page: 'settings' })}>
					{fillIn.text}
				</LinkButton>
			)}
		</div>
	);
}

type CallProps = { dial: Dial; copyNumber: string | undefined; size: 'strong' | 'plain' | 'small'; send: Send };

function Call(props: CallProps) {
	const wide = useContext(Wide);
	return wide ? <AtDesk {...props} /> : <OnPhone {...props} />;
}

function OnPhone({ dial, size }: CallProps) {
	const emergency = dial.href === 'tel:112' ? styles.emergency : '';
	return (
		<div class={`${styles.phone} ${styles[size]}`}>
			<DialLink
				dial={dial}
				class={`nl-button nl-button--${size === 'strong' ? 'primary' : 'secondary'} ${styles.call} ${emergency}`}
			>
				<span class="nl-button__icon-start">
					<Icon name="phone" />
				</span>
				<span class="nl-button__label">{dial.label}</span>
			</DialLink>
			<Digits dial={dial} />
		</div>
	);
}

function AtDesk({ dial, copyNumber, size, send }: CallProps) {
	return (
		<div class={`${styles.desk} ${styles[size]}`}>
			<Digits dial={dial} />
			<div class={styles.ways}>
				{copyNumber && (
					<LinkButton about={dial.number} onClick={() => send({ type: 'number.copy', digits: dial.number })}>
						<Icon name="copy" />
						{copyNumber}
					</LinkButton>
				)}
				<DialLink dial={dial} class={`nl-link ${styles.dial}`}>
					<Icon name="phone" />
					<span>{dial.label}</span>
				</DialLink>
			</div>
		</div>
	);
}

function Digits({ dial }: { dial: Dial }) {
	return (
		<p class={styles.digits}>
			<span class={styles.number}>{dial.number}</span>
			{dial.note && <span class={styles.note}>{dial.note}</span>}
		</p>
	);
}
