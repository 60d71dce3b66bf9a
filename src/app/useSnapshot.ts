import { useEffect, useReducer } from 'preact/hooks';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** The snapshot of an actor, drawn again when it changes; nothing while there is no actor. */
export function useSnapshot<Actor extends AnyActorRef>(actor: Actor | undefined): SnapshotFrom<Actor> | undefined {
	const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
	useEffect(() => {
		const subscription = actor?.subscribe(() => redraw());
		return () => subscription?.unsubscribe();
	}, [actor]);
	return actor?.getSnapshot();
}
