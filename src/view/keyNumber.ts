/** 1-9 for a bare digit key, 0 for everything else. */
export const keyNumber = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): number =>
	!altKey && !ctrlKey && !metaKey && /^[1-9]$/.test(key) ? Number(key) : 0;
