import { Component, type ComponentChildren } from 'preact';
import { telephoneLink } from '../directory/telephoneLink.ts';
import type { Route } from '../flow/content.ts';

type GuardProps = { route: Route; children: ComponentChildren };

/** Whatever goes wrong in a screen, the numbers that always hold stay; nothing of it is told or kept anywhere. */
export class Guard extends Component<GuardProps, { broken: boolean }> {
	override state = { broken: false };

	static override getDerivedStateFromError(): { broken: boolean } {
		return { broken: true };
	}

	override render() {
		if (!this.state.broken) return this.props.children;
		return (
			<main>
				<h1>112</h1>
				{this.props.route.lifelines.map(({ partner, phone }) => (
					<p key={partner}>
						<a class="nl-button nl-button--primary" href={telephoneLink(phone)}>
							{phone}
						</a>
					</p>
				))}
				<p>
					<button type="button" class="nl-button nl-button--secondary" onClick={() => location.reload()}>
						↻
					</button>
				</p>
			</main>
		);
	}
}
