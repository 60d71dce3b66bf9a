import { useContext, useRef } from 'preact/hooks';
import type { PartnersScreen } from '../screen/screen.ts';
import { LinkButton } from './LinkButton.tsx';
import styles from './Search.module.css';
import type { Send } from './Send.ts';
import { Wide } from './useWide.ts';

/** Finds a partner while the reader types; nothing of it goes to the memory of the browser. */
export function Search({ search, send }: { search: NonNullable<PartnersScreen['search']>; send: Send }) {
	const { label, hint, value, clear, told, here } = search;
	const field = useRef<HTMLInputElement>(null);
	const wide = useContext(Wide);
	const find = (words: string) => send({ type: 'register.search', words });
	return (
		<search class={styles.place}>
			<form
				class={styles.search}
				onSubmit={(event) => {
					event.preventDefault();
					// On a phone the keyboard lies over what was found.
					if (!wide) field.current?.blur();
				}}
			>
				<label class={styles.label} for="search">
					{label}
				</label>
				<input
					class={styles.input}
					id="search"
					ref={field}
					type="search"
					autoComplete="off"
					autoCapitalize="none"
					spellcheck={false}
					enterKeyHint="search"
					value={value}
					aria-describedby="search-hint"
					data-search
					{...(here && { 'data-here': true })}
					onInput={(event) => find(event.currentTarget.value)}
				/>
				<p class={styles.hint} id="search-hint">
					{hint}
				</p>
				<div class={styles.told}>
					<p role="status">{told}</p>
					{value !== '' && (
						<LinkButton
							onClick={() => {
								field.current?.focus();
								find('');
							}}
						>
							{clear}
						</LinkButton>
					)}
				</div>
			</form>
		</search>
	);
}
