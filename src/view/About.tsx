import type { AboutScreen } from '../screen/screen.ts';
import styles from './About.module.css';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { LinkButton } from './LinkButton.tsx';
import { Notice } from './Notice.tsx';
import type { Send } from './Send.ts';

export function About({ screen, send }: { screen: AboutScreen; send: Send }) {
	const { heading, sections, sources, adoption, pages, back } = screen;
	return (
		<div class={styles.about}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<Heading level={1}>{heading}</Heading>
			{adoption && (
				<Notice icon="info">
					<p>{adoption}</p>
				</Notice>
			)}
			{sections.map((section) => (
				<section key={section.heading} class={styles.section}>
					<Heading level={2} look={3}>
						{section.heading}
					</Heading>
					{section.paragraphs.map((paragraph) => (
						<p key={paragraph} class="nl-paragraph">
							{paragraph}
						</p>
					))}
					{section.list && (
						<ul class={styles.list}>
							{section.list.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					)}
				</section>
			))}
			<div class={styles.pages}>
				{pages.map(({ page, label }) => (
					<LinkButton key={page} data-open={page} onClick={() => send({ type: 'page.open', page })}>
						{label}
					</LinkButton>
				))}
			</div>
			<section class={styles.section}>
				<Heading level={2} look={3}>
					{sources.heading}
				</Heading>
				<ul class={styles.sources}>
					{sources.entries.map(({ id, title, date, href }) => (
						<li key={id} class={styles.source}>
							{href ? (
								<a class="nl-link" href={href} rel="noreferrer" target="_blank">
									{title}
								</a>
							) : (
								<span>{title}</span>
							)}
							<span class={styles.date}>
								{id} · {date}
							</span>
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}
