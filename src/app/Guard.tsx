import { Component, type ComponentChildren } from 'preact';
import { telephoneLink } from '../directory/telephoneLink.ts';
import type { Route } from '../flow/content.ts';
import { coverNoMore } from './cover.ts';

type GuardProps = { route: Route; again: () => string; children: ComponentChildren };

/** Whatever goes wrong, the numbers that always hold stay; nothing of it is told or kept anywhere, the console neither. */
export class Guard extends Component<GuardProps, { broken: boolean }> {
	override state = { broken: false };

	static override getDerivedStateFromError(): { broken: boolean } {
		return { broken: true };
	}

	override componentDidMount(): void {
		const stop = (event: ErrorEvent | PromiseRejectionEvent): void => {
			event.preventDefault();
			// What a browser complains of by itself carries no error, and breaks nothing.
			if (!('error' in event) || event.error) this.setState({ broken: true });
		};
		addEventListener('error', stop);
		addEventListener('unhandledrejection', stop);
	}

	override componentDidUpdate(): void {
		if (this.state.broken) coverNoMore();
	}

	override render() {
		if (!this.state.broken) return this.props.children;
		return (
			<main data-screen="broken">
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
						{this.props.again()}
					</button>
				</p>
			</main>
		);
	}
}
