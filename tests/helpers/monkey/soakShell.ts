import { importApp } from '../../../src/build/importApp.ts';
import type { MonkeyFault } from './shellMonkey.ts';
import { say, sayFaults, soakOptions } from './soakOptions.ts';

const { shellMonkey } = await importApp<typeof import('./shellMonkey.ts')>('tests/helpers/monkey/shellMonkey.ts');
const { events, seed } = soakOptions();
const faults: MonkeyFault[] = [];
const EVERY = 100_000;
let told = 0;

const { lives, ...tally } = await shellMonkey({
	seed,
	events,
	onFault: (fault) => faults.push(fault),
	onLife: (so) => {
		if (so.events < told + EVERY) return;
		told += EVERY;
		say(`  ${so.events} gebeurtenissen, ${faults.length} fouten`);
	},
});
say(
	`schil en routes: ${tally.events} gebeurtenissen op ${lives} toestellen, ${tally.outcomes} adviezen, ` +
		`${tally.opened} met een routecode, ${tally.hidden} keer verborgen, ${tally.wiped} keer gewist, ${faults.length} fouten`,
);
sayFaults(faults);
