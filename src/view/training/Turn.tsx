import { Icon } from '../Icon.tsx';
import type { Send } from '../Send.ts';

type TurnProps = { to: 'on' | 'back'; label: string; class?: string | undefined; send: Send };

/** To the slide after this one, or to the one before. */
export function Turn({ to, label, class: extra = '', send }: TurnProps) {
	const isOn = to === 'on';
	return (
		<button
			type="button"
			class={`nl-button nl-button--${isOn ? 'primary' : 'secondary'} ${extra}`}
			data-turn={to}
			onClick={() => send({ type: 'practice.turn', by: isOn ? 1 : -1 })}
		>
			{!isOn && (
				<span class="nl-button__icon-start">
					<Icon name="back" />
				</span>
			)}
			<span class="nl-button__label">{label}</span>
			{isOn && (
				<span class="nl-button__icon-end">
					<Icon name="forward" />
				</span>
			)}
		</button>
	);
}
