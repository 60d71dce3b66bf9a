import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ActionCard } from '../screen/screen.ts';
import { LinkButton } from './LinkButton.tsx';
import { NotReached } from './NotReached.tsx';
import styles from './Reach.module.css';
import type { Send } from './Send.ts';

const settleTime = 250;

/** The call; once nobody answered, who is next in its place. The focus goes along to whom to call now. */
export function Reach({
	card: { partner, name, nobody, notReached },
	send,
	children,
}: {
	card: ActionCard;
	send: Send;
	children: ComponentChildren;
}) {
	const place = useRef<HTMLDivElement>(null);
	const tapped = useRef(false);
	useLayoutEffect(() => {
		const here = place.current;
		if (!tapped.current || !here) return;
		tapped.current = false;
		focusIn(here);
		return rest(here);
	}, [notReached === undefined, notReached?.next?.partner]);

	if (!nobody && !notReached) return children;
	const tried = (who: string) => {
		tapped.current = true;
		send({ type: 'partner.tried', partner: who });
	};
	return (
		<div ref={place} {...(notReached ? { 'data-not-reached': partner } : {})}>
			<div class={styles.told}>
				<p class={styles.text} role="status" tabIndex={-1}>
					{notReached?.text}
				</p>
				{notReached && (
					<LinkButton about={name} onClick={() => tried(partner)} data-again={partner}>
						{notReached.again}
					</LinkButton>
				)}
			</div>
			{notReached ? <NotReached notReached={notReached} tried={tried} send={send} /> : children}
			{!notReached && (
				<LinkButton about={name} onClick={() => tried(partner)} data-nobody={partner}>
					{nobody}
				</LinkButton>
			)}
		</div>
	);
}

/** A second tap of the same finger calls nobody, and leaves the focus alone. */
function rest(place: HTMLElement): () => void {
	const stay = (event: Event) => event.preventDefault();
	const end = () => {
		clearTimeout(timer);
		place.removeAttribute('data-resting');
		place.removeEventListener('mousedown', stay);
	};
	const timer = setTimeout(end, settleTime);
	place.setAttribute('data-resting', '');
	place.addEventListener('mousedown', stay);
	return end;
}

/** Whom to call now, or else their name; at the end of the line what was told. */
function focusIn(place: HTMLElement): void {
	const next = place.querySelector('[data-next]') ?? place;
	const target = ['a[href^="tel:"]', '[tabindex]:not(:empty)', '[data-nobody]']
		.map((selector) => next.querySelector<HTMLElement>(selector))
		.find((found) => found !== null);
	target?.focus();
}
