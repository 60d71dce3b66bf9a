import type { PartnerEntry, PartnersScreen } from '../screen/screen.ts';
import { BackButton } from './BackButton.tsx';
import { Contact } from './Contact.tsx';
import { Fold } from './Fold.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { OpenBadge } from './OpenBadge.tsx';
import styles from './Partners.module.css';
import { PassOn } from './PassOn.tsx';
import { Search } from './Search.tsx';
import type { Send } from './Send.ts';

export function Partners({ screen, send }: { screen: PartnersScreen; send: Send }) {
	const { heading, intro, search, groups, back } = screen;
	return (
		<div class={styles.partners}>
			<BackButton label={back} onClick={() => send({ type: 'page.close' })} />
			<div class={styles.head}>
				<Heading level={1}>{heading}</Heading>
				<p>{intro}</p>
			</div>
			{search && <Search search={search} send={send} />}
			{groups.map((group) => (
				<section key={group.heading} class={styles.group}>
					<Heading level={2} look={3}>
						{group.heading}
					</Heading>
					<ul class={styles.entries}>
						{group.entries.map((entry) => (
							<Entry key={entry.id} entry={entry} send={send} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function Entry({ entry, send }: { entry: PartnerEntry; send: Send }) {
	const { id, name, what, dial, reach, fillIn, copyNumber, second, open, website, source, checked, wrong } = entry;
	return (
		<li class={styles.entry} data-partner={id}>
			<div class={styles.who}>
				<Heading level={3} look={4}>
					{name}
				</Heading>
				<p>
					<OpenBadge open={open} />
				</p>
				<p>{what}</p>
			</div>
			<div class={styles.how}>
				<Contact
					dial={dial}
					reach={reach}
					fillIn={fillIn}
					copyNumber={copyNumber}
					second={second}
					name={name}
					send={send}
				/>
				{website && (
					<a class={`nl-link ${styles.website}`} href={website.href} rel="noreferrer" target="_blank">
						{website.label}
						<Icon name="outside" />
					</a>
				)}
				<Fold label={checked} about={name} quiet>
					<p>{source}</p>
					{wrong && (
						<>
							<p class={styles.wrong}>{wrong.heading}</p>
							<PassOn wrong={wrong} send={send} />
						</>
					)}
				</Fold>
			</div>
		</li>
	);
}
