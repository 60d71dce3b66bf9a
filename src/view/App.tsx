import './base.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from '../screen/screen.ts';
import styles from './App.module.css';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import type { Later } from './later.ts';
import type { More } from './more.ts';
import { Question } from './Question.tsx';
import type { Send } from './Send.ts';
import { Start } from './Start.tsx';
import { Terms } from './Terms.ts';
import type { Training } from './training.ts';
import { useArrival } from './useArrival.ts';
import { useBackKey } from './useBackKey.ts';
import { useSteadySend } from './useSteadySend.ts';
import { useWide, Wide } from './useWide.ts';
import { Wait } from './Wait.tsx';

type Parts = { later?: Later | undefined; more?: More | undefined; training?: Training | undefined };

/** `later`, `more` and `training`: the components that come after the first questions; no screen asks for them before they are there. */
export function App({ screen, send, later, more, training }: { screen: Screen; send: Send } & Parts) {
	const content = useRef<HTMLElement>(null);
	const place = placeOf(screen);
	const steadySend = useSteadySend(place, content, send);
	const wide = useWide();
	useArrival(place, content);
	useBackKey(screen, steadySend);
	useEffect(() => {
		document.title = screen.title;
		document.documentElement.lang = screen.language;
		document.documentElement.dir = screen.direction;
	}, [screen.title, screen.language]);

	return (
		<Wide.Provider value={wide}>
			<div class={styles.frame}>
				{/* biome-ignore lint/a11y/useValidAnchor: it goes to the content, without an address that would stay in the history */}
				<a
					class="nl-skip-link nl-skip-link--visible-on-focus"
					href="#content"
					onClick={(event) => {
						event.preventDefault();
						content.current?.focus();
					}}
				>
					{screen.skip}
				</a>
				{/* What lies over the screen leaves 112 in view. */}
				{(screen.over || !screen.alone) && <Header screen={screen} send={steadySend} />}
				{screen.practising && later && <later.Practising practising={screen.practising} />}
				{screen.over && later && <later.Over over={screen.over} send={send} />}
				<main
					class={styles.content}
					id="content"
					tabIndex={-1}
					ref={content}
					data-screen={screen.kind}
					inert={screen.over !== undefined}
				>
					<Terms.Provider value={screen.terms}>
						<Body key={place} screen={screen} send={steadySend} later={later} more={more} training={training} />
					</Terms.Provider>
				</main>
				{!screen.alone && <Foot foot={screen.foot} send={steadySend} isUnder={screen.over !== undefined} />}
				<p class={styles.notice} role="status">
					{screen.notice}
				</p>
			</div>
		</Wide.Provider>
	);
}

function Body({ screen, send, later, more, training }: { screen: Screen; send: Send } & Parts) {
	if (screen.kind === 'start') return <Start screen={screen} send={send} />;
	if (screen.kind === 'wait') return <Wait screen={screen} send={send} />;
	if (screen.kind === 'question')
		return (
			<Question
				screen={screen}
				send={send}
				Boxes={later?.AnswerBoxes}
				Beside={later?.Beside}
				more={more}
				training={training}
			/>
		);
	return later ? <later.Body screen={screen} send={send} more={more} training={training} /> : null;
}

function placeOf(screen: Screen): string {
	if (screen.kind === 'question' || screen.kind === 'danger') return `${screen.kind} ${screen.step}`;
	if (screen.kind === 'choice') return `choice ${screen.setting}`;
	if (screen.kind === 'sheet') return `sheet ${screen.page}`;
	if (screen.kind === 'phrase') return screen.about;
	if (screen.kind === 'situation') return `situation ${screen.stages.length}`;
	return screen.kind;
}
