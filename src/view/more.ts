import { Guidance } from './Guidance.tsx';
import { GuidanceBeside } from './GuidanceBeside.tsx';
import { MoreBody } from './MoreBody.tsx';
import { Paper } from './Paper.tsx';
import { Stepper } from './Stepper.tsx';

/** The components of the journeys beside the signal route; loaded as a part of their own. */
export const more = { Body: MoreBody, Guidance, GuidanceBeside, Paper, Stepper };
export type More = typeof more;
