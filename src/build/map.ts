import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { journeyGuide, journeyRoute } from '../flow/journeys.ts';
import { type Faults, faultsOf } from '../routemap/faults.ts';
import { mermaidOf } from '../routemap/mermaid.ts';
import { svgOf } from '../routemap/svg.ts';
import { rowsIn, stationsIn } from '../routemap/trees.ts';
import { meldcodeMap, type RouteMap, signalMap, wideDrawing } from '../screen/map/routeMaps.ts';
import type { Texts } from '../screen/texts.ts';
import { say } from './debianPackage.ts';
import { importApp } from './importApp.ts';
import { readContent } from './readContent.ts';
import { root } from './root.ts';
import { ContentError } from './yamlFile.ts';

const USE = 'gebruik: npm run map -- [--gemeente ID] [--functie ID] [--naar MAP]';

type Words = { textsIn: (language: string) => Texts };

const { gemeente, functie, naar } = wishes();
const content = contentOrFail();
const { route, guide } = content;
if (!(gemeente in route.municipalities))
	fail(`gemeente "${gemeente}" bestaat niet: ${Object.keys(route.municipalities)}`);
if (!(functie in route.roles)) fail(`functie "${functie}" bestaat niet: ${Object.keys(route.roles)}`);

const { textsIn } = await importApp<Words>('tests/helpers/mapTexts.ts');
const { meldcode } = content.more.journeys;
const walkable = { journey: meldcode, route: journeyRoute(route, meldcode), guide: journeyGuide(guide, meldcode) };
const resources = { route, guide, texts: textsIn('nl'), version: '' };
const settings = { municipality: gemeente, role: functie };
mkdirSync(naar, { recursive: true });
for (const map of [signalMap(resources, settings), meldcodeMap(resources, walkable, settings)]) write(map);

function write(map: RouteMap): void {
	const drawing = wideDrawing(map);
	const file = join(naar, `${gemeente}-${functie}-${map.id}`);
	writeFileSync(`${file}.svg`, svgOf(drawing, `${map.id} ${gemeente} ${functie}`));
	writeFileSync(`${file}.mmd`, mermaidOf(map.tree, map.words));
	const { crossings, overlaps }: Faults = faultsOf(drawing);
	const ends = rowsIn(map.tree.root);
	say(
		`${map.id}: ${stationsIn(map.tree.root).length} stations, ${ends.length} eindpunten (${new Set(ends).size} rijen), ` +
			`${crossings.length} kruisingen, ${overlaps.length} overlappingen`,
	);
	say(`  ${file}.svg`);
	say(`  ${file}.mmd`);
}

function wishes() {
	try {
		const { values } = parseArgs({
			options: {
				gemeente: { type: 'string', default: 'midden-delfland' },
				functie: { type: 'string', default: 'wmo' },
				naar: { type: 'string', default: join(tmpdir(), 'signaalroute-kaart') },
			},
		});
		return values;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return fail(USE);
	}
}

function contentOrFail() {
	try {
		return readContent(root);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return fail(error.message);
	}
}

function fail(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(1);
}
