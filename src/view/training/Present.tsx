import type { PresentScreen, SlideView } from '../../screen/training/groupScreens.ts';
import { Icon } from '../Icon.tsx';
import { Qr } from '../Qr.tsx';
import type { Send } from '../Send.ts';
import { useAwake } from '../useAwake.ts';
import { Bars } from './Bars.tsx';
import styles from './Present.module.css';
import { Turn } from './Turn.tsx';
import { useTurnKeys } from './useTurnKeys.ts';

/** More answers than these stand in three columns. */
const MANY = 8;

/** One thing at a time, to be read from the back of a room. */
export function Present({ screen, send }: { screen: PresentScreen; send: Send }) {
	const { slide, place, ways, practising } = screen;
	useTurnKeys(send);
	useAwake();
	return (
		<div class={styles.present} data-slide={slide.id}>
			{/* The focus stays where it is: what comes is spoken all the same. */}
			<div class={styles.room} aria-live="polite">
				<div class={styles.slide} key={slide.id}>
					{slide.kicker && <p class={styles.kicker}>{slide.kicker}</p>}
					<h1 class={styles.heading} tabIndex={-1}>
						{slide.heading}
					</h1>
					<SlideBody slide={slide} send={send} />
				</div>
			</div>
			<div class={styles.ways}>
				<Turn to="back" label={ways.back} class={styles.way} send={send} />
				<p class={styles.place}>{place}</p>
				<button
					type="button"
					class={`nl-button nl-button--subtle ${styles.way}`}
					data-open-notes
					onClick={() => send(ways.notes.wish)}
				>
					<span class="nl-button__label">{ways.notes.label}</span>
				</button>
				{practising && (
					<button
						type="button"
						class={`nl-button nl-button--subtle ${styles.way} ${styles.stop}`}
						data-stop
						onClick={() => send({ type: 'practice.stop' })}
					>
						<span class="nl-button__label">{practising.stop}</span>
					</button>
				)}
				{ways.next && <Turn to="on" label={ways.next} class={styles.way} send={send} />}
			</div>
		</div>
	);
}

function SlideBody({ slide, send }: { slide: SlideView; send: Send }) {
	const { lines, options, bars, destinations, points, address } = slide;
	return (
		<>
			{options && bars && <Bars options={options} />}
			{options && !bars && (
				<ul class={`${styles.options} ${options.length > MANY ? styles.many : ''}`}>
					{options.map(({ id, text, hands, chosen }) => (
						<li key={id}>
							<button
								type="button"
								class={styles.option}
								data-say={id}
								aria-pressed={chosen}
								onClick={() => send({ type: 'practice.say', option: id })}
							>
								<span class={styles.text}>{text}</span>
								{hands !== undefined && <span class={styles.hands}>{hands}</span>}
								{chosen && <Icon name="check" />}
							</button>
						</li>
					))}
				</ul>
			)}
			{destinations && (
				<div class={styles.destinations}>
					{destinations.map(({ heading, partners }) => (
						<div key={heading} class={styles.destination}>
							<h2 class={styles.small}>{heading}</h2>
							<ol class={styles.partners}>
								{partners.map(({ name, deadline }) => (
									<li key={name}>
										<strong>{name}</strong> {deadline}
									</li>
								))}
							</ol>
						</div>
					))}
				</div>
			)}
			{points && (
				<ul class={styles.points}>
					{points.map(({ id, text, notes, isSignal }) => (
						<li key={id} class={isSignal ? styles.signal : styles.plain}>
							{isSignal && <Icon name="look" />}
							<div>
								<p>{text}</p>
								{notes.map((note) => (
									<p key={note} class={styles.note}>
										{note}
									</p>
								))}
							</div>
						</li>
					))}
				</ul>
			)}
			{lines && (
				<ul class={styles.lines}>
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
			{address && (
				<p class={styles.address}>
					<Qr address={address} class={styles.qr} />
					<span>{address}</span>
				</p>
			)}
		</>
	);
}
