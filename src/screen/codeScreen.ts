import type { AppState, Guided } from './appState.ts';
import { frameOf } from './frame.ts';
import type { RouteCodes } from './routeCodes.ts';
import type { CodeScreen } from './screen.ts';
import { municipalityName, roleName, versionDate } from './words.ts';

/** Where a route code is typed, and why one opened nothing. */
export function codeScreen(state: AppState, resources: Guided, codes: RouteCodes): CodeScreen {
	const { texts } = resources;
	return {
		...frameOf(state, resources, texts.ui('pages.code')),
		kind: 'code',
		heading: texts.ui('pages.code'),
		intro: texts.ui('result.code.intro'),
		label: texts.ui('result.code.label'),
		hint: texts.ui('result.code.example'),
		open: texts.ui('result.code.open'),
		...(state.refused === undefined ? {} : { refused: refusedOf(resources, codes, state.refused) }),
		back: texts.ui('pages.back'),
	};
}

function refusedOf({ texts, route }: Guided, codes: RouteCodes, code: string): NonNullable<CodeScreen['refused']> {
	const refusal = codes.refusal(code);
	if (refusal.why !== 'older') return { code, text: texts.ui(`result.code.${refusal.why}`), lines: [] };
	const { head, since } = refusal;
	const { municipality, role } = head.settings;
	const scope = [municipality && municipalityName(route, texts, municipality), role && roleName(texts, role)];
	const rows = head.rows.flatMap((row) => texts.lines(`rows.${row}.situation`).map((line) => `${row}: ${line}`));
	return {
		code,
		text: texts.ui('result.code.older', { date: versionDate(texts, head.version) }),
		lines: [
			...since.flatMap((version) => texts.lines(`history.${version.replaceAll('.', '-')}`)),
			texts.ui('result.code.was', { advice: [scope.filter(Boolean).join(', '), ...rows].join(' · ') }),
		],
		begin: texts.ui('result.code.again'),
	};
}
