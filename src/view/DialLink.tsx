import type { ComponentChildren } from 'preact';
import type { Dial } from '../screen/screen.ts';

type DialLinkProps = {
	dial: Dial;
	class: string | undefined;
	/** It is the one of the bar. */
	isBar?: boolean | undefined;
	children: ComponentChildren;
};

/** Calls when it is tapped. While practising it is text. */
export function DialLink({ dial: { href }, isBar, children, ...rest }: DialLinkProps) {
	const marks = { ...rest, ...(isBar && { 'data-emergency': true }) };
	return href ? (
		<a {...marks} href={href}>
			{children}
		</a>
	) : (
		<span {...marks} data-undialled>
			{children}
		</span>
	);
}
