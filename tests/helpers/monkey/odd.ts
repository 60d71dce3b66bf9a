import { PRECISE } from '../../../src/flow/walk.ts';
import type { Wish } from '../../../src/screen/screen.ts';
import { JOURNEYS } from '../journeys.ts';
import type { Chance } from './chance.ts';
import { flows } from './flows.ts';

const steps = Object.values(flows).flatMap(({ route: { flow } }) =>
	Object.entries(flow.steps).map(([id, { options = [] }]) => ({ id, options })),
);
const ANSWERS = [...steps.flatMap(({ options }) => options.map(({ id }) => id)), 'no-such-answer', ''];
const QUESTIONS = [...steps.map(({ id }) => id), 'no-such-question', PRECISE, 'outcome', 'constructor', '__proto__'];

/** A wish that this screen does not offer: of a tap that came too late, or that nobody could make. */
export function oddWish(chance: Chance): Wish {
	const step = chance.pick(QUESTIONS) ?? '';
	const chosen = Array.from({ length: chance.below(4) }, () => chance.pick(ANSWERS) ?? '');
	const own = steps.find(({ id }) => id === step)?.options.map(({ id }) => id) ?? [];
	const mixed = chance.once(2) ? chosen : [...own.filter(() => chance.once(2)), ...chosen.slice(0, 1)];
	const wishes: Wish[] = [
		{ type: 'answer.give', step, chosen: mixed },
		{ type: 'answer.give', step, chosen: own.slice(0, 1) },
		{ type: 'answer.tick', step, chosen: mixed },
		{ type: 'answer.revise', step },
		{ type: 'answer.undo' },
		{ type: 'advice.now' },
		{ type: 'advice.precise' },
		{ type: 'partner.tried', partner: chance.pick(ANSWERS) ?? '' },
		{ type: 'walk.restart' },
		{ type: 'walk.leave' },
		{ type: 'walk.begin', journey: chance.pick(['signal', ...JOURNEYS]) ?? 'signal' },
		{ type: 'page.close' },
		{
			type: 'page.open',
			page: chance.pick(['talk', 'rights', 'receivers', 'code', 'role', 'about'] as const) ?? 'talk',
		},
		{ type: 'screen.show' },
		{ type: 'idle.extend' },
		{ type: 'number.copy', digits: '112' },
		{ type: 'practice.say', option: chance.pick(ANSWERS) ?? '' },
		{ type: 'practice.hands', option: chance.pick(ANSWERS) ?? '', by: 1 },
		{ type: 'practice.turn', by: -1 },
		{ type: 'practice.choose', scenario: 'no-such-scenario' },
		{ type: 'practice.group', minutes: 45, scenario: 'no-such-scenario', as: 'present' },
		{ type: 'practice.join', as: 'notes' },
		{ type: 'practice.walk', journey: 'meldcode' },
		{ type: 'practice.debrief' },
		{ type: 'practice.list' },
		{ type: 'practice.stop' },
	];
	return chance.pick(wishes) ?? { type: 'page.close' };
}
