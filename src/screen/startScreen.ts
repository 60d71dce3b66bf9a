import type { AppState, Resources } from './appState.ts';
import { frameOf } from './frame.ts';
import type { StartScreen } from './screen.ts';
import { adoptionLine, dial, municipalityName, roleName, scopeLine } from './words.ts';

/** The parts that work, in the order in which this role looks for them. Nothing is hidden. */
const ORDER = {
	street: ['partners', 'talk', 'phrases', 'signs', 'sharing', 'meldcode', 'rights', 'practise', 'map', 'code'],
	social: ['meldcode', 'sharing', 'signs', 'partners', 'talk', 'phrases', 'rights', 'practise', 'map', 'code'],
	desk: ['partners', 'sharing', 'signs', 'meldcode', 'talk', 'phrases', 'rights', 'practise', 'map', 'code'],
} as const;

export function startScreen(state: AppState, resources: Resources): StartScreen {
	const { texts, route } = resources;
	const { municipality, role } = state.settings;
	const tiles = ORDER[route.roles[role ?? '']?.start ?? 'street'];
	return {
		...frameOf(state, resources),
		kind: 'start',
		heading: texts.ui('start.heading'),
		scope: {
			text: scopeLine(route, texts, state.settings),
			change: texts.ui('scope.change'),
			municipality: municipalityName(route, texts, municipality),
			role: roleName(texts, role),
		},
		begin: { label: texts.ui('start.begin'), hint: texts.ui('start.hint') },
		danger: { ...dial(texts, '112', '112'), label: texts.ui('start.danger') },
		...adoptionLine(route, texts, state.settings),
		tiles: tiles.map((id) => ({
			id,
			wish:
				id === 'signs' || id === 'sharing' || id === 'meldcode'
					? { type: 'walk.begin', journey: id }
					: { type: 'page.open', page: id },
			label: texts.ui(`pages.${id}`),
			hint: texts.ui(`tiles.${id}`),
		})),
	};
}
