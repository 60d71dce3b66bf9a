import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const STEP = 1.3;
const SMALLEST = 0.15;
const LARGEST = 4;
/** Part of the window that the whole map may take. */
const ROOM = 0.8;

type Size = { width: number; height: number };

/**
 * How large a map is drawn in its frame: as was asked for with buttons, two fingers, or the wheel with Ctrl, and until
 * then as wide as the frame, which the style sheet sees to. Moving it is the scrolling of the frame, and a mouse may drag it.
 */
export function useZoom(frame: RefObject<HTMLElement | null>, { width, height }: Size, widest: number) {
	const [asked, setAsked] = useState<{ scale: number; isZoomed: boolean }>();
	const last = useRef<number>(undefined);
	const middle = useRef<{ x: number; y: number }>(undefined);

	const fitting = (): number => Math.min(widest, (frame.current?.clientWidth || width) / width);
	const shown = (): number => last.current ?? fitting();

	// What was in the middle stays there.
	useLayoutEffect(() => {
		last.current = asked?.scale;
		const element = frame.current;
		if (element === null || middle.current === undefined) return;
		element.scrollLeft = middle.current.x * shown() - element.clientWidth / 2;
		element.scrollTop = middle.current.y * shown() - element.clientHeight / 2;
		middle.current = undefined;
	}, [asked]);

	const zoomTo = (wanted: number | undefined): void => {
		const element = frame.current;
		if (element !== null)
			middle.current = {
				x: (element.scrollLeft + element.clientWidth / 2) / shown(),
				y: (element.scrollTop + element.clientHeight / 2) / shown(),
			};
		const scale = wanted && Math.max(SMALLEST, Math.min(LARGEST, wanted));
		setAsked(scale === undefined ? undefined : { scale, isZoomed: scale > fitting() * 1.01 });
	};

	useEffect(() => {
		const element = frame.current;
		if (element === null) return;
		const fingers = new Map<number, PointerEvent>();
		let apart = 0;
		const spread = (): number => {
			const [one, other] = [...fingers.values()];
			return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
		};
		const down = (event: PointerEvent) => {
			fingers.set(event.pointerId, event);
			apart = spread();
		};
		const move = (event: PointerEvent) => {
			const before = fingers.get(event.pointerId);
			if (before === undefined) return;
			fingers.set(event.pointerId, event);
			if (event.pointerType === 'mouse') {
				element.scrollLeft -= event.clientX - before.clientX;
				element.scrollTop -= event.clientY - before.clientY;
			} else if (apart > 0) {
				const wide = spread();
				zoomTo((shown() * wide) / apart);
				apart = wide;
			}
		};
		const up = (event: PointerEvent) => {
			fingers.delete(event.pointerId);
			apart = spread();
		};
		const turn = (event: WheelEvent) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			zoomTo(shown() * (event.deltaY < 0 ? STEP : 1 / STEP));
		};
		element.addEventListener('pointerdown', down);
		element.addEventListener('wheel', turn, { passive: false });
		addEventListener('pointermove', move);
		addEventListener('pointerup', up);
		addEventListener('pointercancel', up);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('wheel', turn);
			removeEventListener('pointermove', move);
			removeEventListener('pointerup', up);
			removeEventListener('pointercancel', up);
		};
	}, [width, widest]);

	return {
		scale: asked?.scale,
		isZoomed: asked?.isZoomed ?? false,
		larger: () => zoomTo(shown() * STEP),
		smaller: () => zoomTo(shown() / STEP),
		whole: () => zoomTo(Math.min(fitting(), (ROOM * window.innerHeight) / height)),
		legible: () => zoomTo(undefined),
	};
}
