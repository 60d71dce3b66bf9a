import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coverNow, uncover } from '../../src/app/cover.ts';
import { Guard } from '../../src/app/Guard.tsx';
import { content } from '../helpers/content.ts';

afterEach(() => {
	cleanup();
	delete document.documentElement.dataset.bare;
	uncover();
});

const isBare = () => document.documentElement.matches('[data-covered][data-bare]');

const said = 'Iemand van 16, gedwongen';
const guarded = (child: () => preact.JSX.Element) => {
	const Child = child;
	return render(
		<Guard route={content.route} again={() => 'Begin opnieuw'}>
			<Child />
		</Guard>,
	);
};
const whole = () => <p>{said}</p>;

function Broken(): never {
	throw new Error(said);
}

function expectNumbers(container: Element): void {
	const numbers = [...container.querySelectorAll('a')].map(({ href }) => href);
	expect(numbers).toContain('tel:112');
	expect(numbers).toHaveLength(content.route.lifelines.length);
	expect(container.querySelector('button')?.textContent).toBe('Begin opnieuw');
	expect(container.textContent).not.toContain(said);
}

describe('whatever goes wrong', () => {
	it('in a screen: the numbers that always hold, and a way to begin anew', () => {
		const { container } = guarded(() => {
			throw new Error(said);
		});
		expectNumbers(container);
	});

	it.each([
		['an error', () => new ErrorEvent('error', { error: new Error(said), message: said, cancelable: true })],
		['a promise', () => Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason: said })],
	])('in %s elsewhere: the same, and the console hears nothing', async (_, made) => {
		const { container, findByText } = guarded(whole);
		const event = made();
		window.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		await findByText('Begin opnieuw');
		expectNumbers(container);
	});

	it('under a cover: the numbers are in view', async () => {
		coverNow();
		const { findByText } = guarded(whole);
		window.dispatchEvent(new ErrorEvent('error', { error: new Error(said), cancelable: true }));
		await findByText('Begin opnieuw');
		expect(isBare()).toBe(true);
	});

	it('while the screen that comes under a cover is drawn: the same', () => {
		const { rerender, container } = guarded(whole);
		coverNow();
		rerender(
			<Guard route={content.route} again={() => 'Begin opnieuw'}>
				<Broken />
			</Guard>,
		);
		expectNumbers(container);
		expect(isBare()).toBe(true);
	});

	it('what a browser complains of by itself breaks nothing', async () => {
		const { container } = guarded(whole);
		window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop', cancelable: true }));
		await vi.waitFor(() => expect(container.textContent).toBe(said));
	});
});
