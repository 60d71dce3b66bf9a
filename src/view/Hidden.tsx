import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { HiddenScreen } from '../screen/screen.ts';
import styles from './Hidden.module.css';
import { LinkButton } from './LinkButton.tsx';
import type { Send } from './Send.ts';

/** Stands in the place of the app once it was hidden. */
export function Hidden({ screen, send }: { screen: HiddenScreen; send: Send }) {
	const { language, title, month, weekdays, weeks, back } = screen;
	const heading = useRef<HTMLHeadingElement>(null);
	// With the screen: not one frame under the name of what stood here.
	useLayoutEffect(() => {
		document.title = title;
		document.documentElement.lang = language;
	}, [title, language]);
	useEffect(() => {
		document.body.scrollTop = 0;
		heading.current?.focus({ preventScroll: true });
	}, []);
	return (
		<main class={styles.page} data-screen="hidden">
			<h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
				{month}
			</h1>
			<table class={styles.month}>
				<thead>
					<tr>
						{weekdays.map(({ short, long }) => (
							<th key={long} scope="col" abbr={long}>
								{short}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeks.map((days) => (
						<tr key={days[0]?.date}>
							{days.map(({ date, day, isToday, isFree }) => (
								<td
									key={date}
									class={isToday ? styles.today : isFree ? styles.free : undefined}
									aria-current={isToday ? 'date' : undefined}
								>
									{day}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<LinkButton onClick={() => send({ type: 'screen.show' })} data-show="">
				{back}
			</LinkButton>
		</main>
	);
}
