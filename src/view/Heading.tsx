import type { ComponentChildren } from 'preact';

export type Level = 1 | 2 | 3 | 4 | 5;

export const below: Record<Level, Level> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };

/** `level` is the place in the outline, `look` the size on the screen. */
export function Heading({
	level,
	look = level,
	id,
	class: extra = '',
	children,
}: {
	level: Level;
	look?: Level | undefined;
	id?: string | undefined;
	class?: string | undefined;
	children: ComponentChildren;
}) {
	const Tag = `h${level}` as const;
	const shown = `nl-heading nl-heading--level-${look} ${extra}`;
	return (
		<Tag class={shown} {...(id ? { id } : {})} {...(level === 1 ? { tabIndex: -1 } : {})}>
			{children}
		</Tag>
	);
}
