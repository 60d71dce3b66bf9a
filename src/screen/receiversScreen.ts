import type { Here } from '../directory/due.ts';
import { receiverLine } from '../directory/receivers.ts';
import { statusIn } from '../directory/status.ts';
import { wallTime } from '../directory/wallTime.ts';
import { situationOf } from '../flow/holds.ts';
import type { Receivers } from '../flow/registers.ts';
import { pathOf } from '../flow/walk.ts';
import { partnerName } from './actionCard.ts';
import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { ReceiversScreen } from './screen.ts';
import { dateText, roleName } from './words.ts';

/** The matrix of receivers, for the role and the municipality that were chosen. */
export function receiversScreen(state: AppState, resources: Guided, register: Receivers): ReceiversScreen {
	const { texts, guide, route } = resources;
	const known = state.walk && pathOf(route, state.walk).situation;
	const situation = known ?? situationOf(route, state.settings, new Set());
	const here: Here = { guide, settings: situation.settings, own: state.own, now: wallTime(state.now) };
	const lines = register.receivers.flatMap((receiver) => {
		const line = receiverLine(register, receiver, situation);
		if (line === undefined) return [];
		const status = texts.ui(`status.${statusIn(guide, line, situation.settings.municipality)}`);
		const checked = texts.ui('status.checked', { date: dateText(texts, line.checked) });
		return [
			{
				receiver,
				name: partnerName({ resources, here }, receiver),
				verdict: line.verdict,
				verdictText: texts.ui(`verdicts.${line.verdict}`),
				text: texts.line(`receiverLines.${line.id}.text`),
				reason: texts.line(`receiverLines.${line.id}.reason`),
				source: [line.sources.join(', '), status, checked].join(' · '),
				here: receiver === state.about,
			},
		];
	});
	return {
		...frameOf(state, resources, texts.ui('receiverPage.heading')),
		kind: 'receivers',
		heading: texts.ui('receiverPage.heading'),
		role: texts.ui('receiverPage.forRole', { role: roleName(texts, situation.settings.role) }),
		intro: texts.lines('receiverPage.intro'),
		lines,
		why: texts.ui('receiverPage.why'),
		back: texts.ui('pages.back'),
	};
}
