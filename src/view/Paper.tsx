import { Fragment } from 'preact';
import type { OutcomeScreen } from '../screen/screen.ts';
import styles from './Paper.module.css';
import { PaperText } from './PaperText.tsx';
import { Qr } from './Qr.tsx';

type Sheet = NonNullable<OutcomeScreen['paper']>;
type Block = Sheet['columns'][number][number];

/** The outcome as it is printed: on the screen it is not there, on paper nothing else is. */
export function Paper({ paper }: { paper: Sheet }) {
	const { name, code, scope, dated, first, columns, more, always, callback, small, app, size } = paper;
	return (
		<section class={styles.paper} style={{ fontSize: `${size}pt` }} data-paper>
			<div class={styles.top} data-paper-top>
				<p class={styles.name}>{name}</p>
				{code && <p class={styles.code}>{code}</p>}
			</div>
			<div class={styles.below}>
				<div>
					<p class={styles.scope}>{scope}</p>
					<p class={styles.small}>{dated.join(' · ')}</p>
				</div>
				{first.map(({ heading, lines }) => (
					<p key={heading} class={styles.first}>
						<strong>{heading}</strong> <PaperText>{lines.join(' ')}</PaperText>
					</p>
				))}
				<div class={styles.columns}>
					{columns.map((blocks, index) => (
						<div key={index}>
							{blocks.map((block, place) => (
								<Part key={place} block={block} />
							))}
						</div>
					))}
				</div>
				{more && <p>{more}</p>}
				<div class={styles.foot}>
					<div class={styles.last}>
						<p class={styles.always}>
							<strong>{always.heading}</strong> <PaperText>{always.lines.join(' ')}</PaperText>
						</p>
						<p class={styles.always}>{callback}</p>
						{small.map((line) => (
							<p key={line} class={styles.small}>
								{line}
							</p>
						))}
					</div>
					<div class={styles.app}>
						<Qr address={app.address} class={styles.qr} />
						<p class={styles.small}>
							{app.label}{' '}
							{(app.address.match(/[^./-]*[./-]|[^./-]+$/g) ?? []).map((part, index) => (
								<Fragment key={index}>
									{part}
									<wbr />
								</Fragment>
							))}
						</p>
					</div>
				</div>
			</div>
		</section>
	);
}

function Part({ block: { track, situation, heading, moment, card, line } }: { block: Block }) {
	return (
		<div class={styles.block}>
			{track && <p class={styles.track}>{track}</p>}
			{situation && <p>{situation}</p>}
			{heading && (
				<p class={styles.heading}>
					<strong>{heading}</strong> {moment}
				</p>
			)}
			{card && <Card card={card} />}
			{line && (
				<p class={styles.line}>
					<PaperText>{line}</PaperText>
				</p>
			)}
		</div>
	);
}

function Card({ card }: { card: NonNullable<Block['card']> }) {
	const { partner, name, deadline, number, ways = [], second, say, ready, share } = card;
	const told = [say, ready, share].filter((part) => part !== undefined);
	return (
		<div class={styles.card} data-paper-card={partner}>
			<p class={styles.reach}>
				<span class={styles.partner}>{name}</span>
				{number && <span class={styles.number}>{number}</span>}
				<span class={styles.deadline}>{deadline}</span>
			</p>
			{[...ways, second]
				.filter((line) => line !== undefined)
				.map((line) => (
					<p key={line}>
						<PaperText>{line}</PaperText>
					</p>
				))}
			{told.map(({ label, text }) => (
				<p key={label}>
					<strong>{label}</strong> {text}
				</p>
			))}
		</div>
	);
}
