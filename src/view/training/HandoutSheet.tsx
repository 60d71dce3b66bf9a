import { Fragment } from 'preact';
import type { HandoutSheet as Sheet, SheetLine, SheetSection } from '../../screen/training/handout.ts';
import { Heading } from '../Heading.tsx';
import { Qr } from '../Qr.tsx';
import { HandoutHeading } from './HandoutHeading.tsx';
import styles from './HandoutSheet.module.css';
import { HandoutQuestions, HandoutSign } from './HandoutWriting.tsx';

/** One A4: on paper nothing else is there, and on a wide screen it looks the same. */
export function HandoutSheet({ sheet }: { sheet: Sheet }) {
	const { id, name, label, title, scene, notice, whole, columns, questions, timetable, sign, small, app, size } = sheet;
	return (
		<article class={styles.sheet} style={{ '--size': size }} data-paper data-sheet={id}>
			<p class={styles.top}>
				<span>{name}</span>
				<span>{label}</span>
			</p>
			<div>
				<Heading level={2} look={3} class={styles.title}>
					{title}
				</Heading>
				<p>{scene}</p>
			</div>
			{notice && <p class={styles.notice}>{notice}</p>}
			{whole.map((section, index) => (
				<Section key={index} section={section} />
			))}
			{columns.length > 0 && (
				<div class={styles.columns}>
					{columns.map((sections, index) => (
						<div key={index}>
							{sections.map((section, place) => (
								<Section key={place} section={section} />
							))}
						</div>
					))}
				</div>
			)}
			{questions && <HandoutQuestions questions={questions} />}
			{timetable && <Timetable timetable={timetable} app={app} />}
			{sign && <HandoutSign sign={sign} />}
			<div class={styles.foot}>
				<div>
					{small.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
				{app && !timetable && <App app={app} />}
			</div>
		</article>
	);
}

function Section({ section: { heading, kind, lines } }: { section: SheetSection }) {
	const List = kind === 'list' ? 'ul' : 'div';
	const Item = kind === 'list' ? 'li' : 'p';
	return (
		<section class={styles.section}>
			{heading && <HandoutHeading>{heading}</HandoutHeading>}
			<List class={kind === 'list' ? styles.list : ''}>
				{lines.map((line, index) => (
					<Item key={index} class={styles.line}>
						<Line line={line} />
					</Item>
				))}
			</List>
		</section>
	);
}

function Line({ line: { strong, text, answer, mark } }: { line: SheetLine }) {
	return (
		<>
			{strong && <strong>{strong} </strong>}
			{text}
			{answer && <strong> {answer}</strong>}
			{mark && <strong class={styles.mark}> {mark}</strong>}
		</>
	);
}

type TimetableProps = { timetable: NonNullable<Sheet['timetable']>; app: Sheet['app'] };

function Timetable({ timetable, app }: TimetableProps) {
	return (
		<ol class={styles.timetable}>
			{timetable.map(({ kind, minutes, heading, lines }) => (
				<li key={heading} class={styles.part} data-part={kind}>
					<strong class={styles.minutes}>{minutes}</strong>
					<div>
						<Heading level={3} look={4} class={styles.partHeading}>
							{heading}
						</Heading>
						<ul class={styles.list}>
							{lines.map((line, index) => (
								<li key={index}>
									<Line line={line} />
								</li>
							))}
						</ul>
					</div>
					{kind === 'phone' && app && <App app={app} />}
				</li>
			))}
		</ol>
	);
}

function App({ app: { label, address } }: { app: NonNullable<Sheet['app']> }) {
	return (
		<div class={styles.app}>
			<p class={styles.address}>
				{label}{' '}
				{(address.match(/[^./-]*[./-]|[^./-]+$/g) ?? []).map((part, index) => (
					<Fragment key={index}>
						{part}
						<wbr />
					</Fragment>
				))}
			</p>
			<Qr address={address} class={styles.qr} />
		</div>
	);
}
