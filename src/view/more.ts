import { Code } from './Code.tsx';
import { Guidance } from './Guidance.tsx';
import { GuidanceBeside } from './GuidanceBeside.tsx';
import { It } from './It.tsx';
import { Kept } from './Kept.tsx';
import { Paper } from './Paper.tsx';
import { Receivers } from './Receivers.tsx';
import { Sheet } from './Sheet.tsx';
import { Stepper } from './Stepper.tsx';

/** The components of the journeys beside the signal route; loaded as a part of their own. */
export const more = { Code, Guidance, GuidanceBeside, It, Kept, Paper, Receivers, Sheet, Stepper };
export type More = typeof more;
