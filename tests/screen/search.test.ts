import { expect, test } from 'vitest';
import { content } from '../helpers/content.ts';
import { screenOf } from '../helpers/screens.ts';

function found(words: string, language: 'nl' | 'en' = 'nl'): { ids: string[]; told: string | undefined } {
	const settings = { municipality: 'midden-delfland', role: 'boa' };
	const screen = screenOf(undefined, { page: 'partners', search: words, settings }, language);
	if (screen.kind !== 'partners') throw new Error(screen.kind);
	return { ids: screen.groups.flatMap(({ entries }) => entries.map(({ id }) => id)), told: screen.search?.told };
}

test.each([
	['loverboy', 'veilig-thuis'],
	['Inspectie SZW', 'nla'],
	['kliklijn', 'meld-misdaad-anoniem'],
	['AMHK', 'veilig-thuis'],
	['zorgcoordinator', 'shop'],
	['SHOP', 'shop'],
	['vreemdelingenpolitie', 'avim'],
	['bed', 'shop'],
	['huisbaas', 'wgv-desk'],
])('"%s" finds %s', (words, partner) => {
	expect(found(words).ids).toContain(partner);
});

test('unknown words find what comes nearest, and say so', () => {
	const { ids, told } = found('arbeidsinspektie');
	expect(ids).toContain('nla');
	expect(ids.length).toBeLessThan(5);
	expect(told).toContain('arbeidsinspektie');
	expect(found('qqqqqqqq').ids.length).toBeGreaterThan(0);
});

test('nothing typed shows the whole register, in groups', () => {
	const { partners } = content.guide;
	const register = Object.keys(partners).filter((id) => partners[id]?.kind !== 'on-site');
	expect(found('  ').ids.toSorted()).toEqual(register.toSorted());
});

test('every partner is found by each of its own words, in both languages', () => {
	const lost: string[] = [];
	for (const language of ['nl', 'en'] as const)
		for (const [partner, words] of Object.entries(wordsOf(language)))
			for (const word of words) if (!found(word, language).ids.includes(partner)) lost.push(`${partner}: ${word}`);
	expect(lost).toEqual([]);
});

function wordsOf(language: 'nl' | 'en'): Record<string, string[]> {
	const search = content.texts[language]?.glossary?.tree.search;
	const words = typeof search === 'object' && !Array.isArray(search) ? search.words : {};
	return words as Record<string, string[]>;
}
