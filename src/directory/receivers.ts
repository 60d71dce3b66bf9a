import type { Situation } from '../flow/holds.ts';
import { holds } from '../flow/holds.ts';
import type { Receivers } from '../flow/registers.ts';

export type ReceiverLine = Receivers['lines'][number];

/** What this role may share with this receiver: the first line that names it and holds; the check sees to it that there is one. */
export function receiverLine({ lines }: Receivers, receiver: string, situation: Situation): ReceiverLine | undefined {
	return lines.find((line) => line.receivers.includes(receiver) && holds(line.when, situation));
}
