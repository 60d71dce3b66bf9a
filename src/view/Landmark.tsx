import type { ComponentChildren } from 'preact';

/** A heading that can be gone to within its page. `here`: the one the reader came for. */
export function Landmark({
	id,
	look,
	here = false,
	children,
}: {
	id: string;
	look: 2 | 4;
	here?: boolean;
	children: ComponentChildren;
}) {
	return (
		<h2 class={`nl-heading nl-heading--level-${look}`} id={id} tabIndex={-1} {...(here ? { 'data-here': '' } : {})}>
			{children}
		</h2>
	);
}
