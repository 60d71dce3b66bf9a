import { useEffect } from 'preact/hooks';
import type { Send } from '../Send.ts';

/** A clicker sends Page Down and Page Up; a keyboard has arrows too. */
const ON = ['PageDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowLeft'];

/** On and back with a clicker, wherever the focus is. */
export function useTurnKeys(send: Send): void {
	useEffect(() => {
		const pressed = (event: KeyboardEvent) => {
			const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
			const by = ON.includes(key) ? 1 : BACK.includes(key) ? -1 : undefined;
			if (by === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
			event.preventDefault();
			send({ type: 'practice.turn', by });
		};
		addEventListener('keydown', pressed);
		return () => removeEventListener('keydown', pressed);
	}, [send]);
}
