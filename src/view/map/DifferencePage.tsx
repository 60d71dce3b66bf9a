import { useContext } from 'preact/hooks';
import type { DifferenceScreen } from '../../screen/map/mapScreen.ts';
import { BackButton } from '../BackButton.tsx';
import { Heading } from '../Heading.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { Selects } from '../Selects.tsx';
import type { Send } from '../Send.ts';
import { Wide } from '../useWide.ts';
import { Words } from '../Words.tsx';
import styles from './DifferencePage.module.css';
import { MapPicture } from './MapPicture.tsx';

/** Two municipalities: what differs in words, and where there is room the two maps beside each other. */
export function DifferencePage({ screen, send }: { screen: DifferenceScreen; send: Send }) {
	const { heading, intro, role, choices, told, maps, rows, desks, map, back } = screen;
	const wide = useContext(Wide);
	return (
		<div class={styles.page}>
			<div class={styles.head}>
				<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
				<p class={styles.role}>{role}</p>
			</div>
			<Selects selects={choices} send={send} />
			<p class={styles.told} role="status" data-told>
				{told}
			</p>
			{rows.entries.length > 0 && (
				<section class={styles.section}>
					<Heading level={2} look={3}>
						{rows.heading}
					</Heading>
					<ul class={styles.rows}>
						{rows.entries.map(({ row, about, sides }) => (
							<li key={row} class={styles.row} data-differs={row}>
								<p>
									<strong>
										<Words>{about}</Words>
									</strong>{' '}
									<span class={styles.id}>{row}</span>
								</p>
								<div class={styles.sides}>
									{sides.map(({ name, lines }) => (
										<div key={name}>
											<p class={styles.name}>{name}</p>
											{lines.map((line) => (
												<p key={line}>
													<Words>{line}</Words>
												</p>
											))}
										</div>
									))}
								</div>
							</li>
						))}
					</ul>
				</section>
			)}
			{wide && maps.length > 0 && (
				<div class={styles.maps}>
					{maps.map(({ name, drawing, lit }) => (
						<figure key={name} class={styles.map}>
							<figcaption class={styles.name}>{name}</figcaption>
							<MapPicture drawing={drawing} lit={lit} label={name} />
						</figure>
					))}
				</div>
			)}
			{desks.entries.length > 0 && (
				<section class={styles.section}>
					<Heading level={2} look={3}>
						{desks.heading}
					</Heading>
					<p>{desks.intro}</p>
					<ul class={styles.rows}>
						{desks.entries.map(({ task, names }) => (
							<li key={task} class={styles.row}>
								<p>
									<strong>{task}</strong>
								</p>
								<div class={styles.sides}>
									{names.map((name, index) => (
										<div key={index}>
											<p class={styles.name}>{desks.names[index]}</p>
											<p>{name}</p>
										</div>
									))}
								</div>
							</li>
						))}
					</ul>
				</section>
			)}
			<LinkButton data-map="" onClick={() => send(map.wish)}>
				{map.label}
			</LinkButton>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
		</div>
	);
}
