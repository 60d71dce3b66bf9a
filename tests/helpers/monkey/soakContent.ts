import { importApp } from '../../../src/build/importApp.ts';
import type { CheckerFault } from '../fuzz/fuzzContent.ts';
import { say, sayFaults, soakOptions } from './soakOptions.ts';

const { fuzzContent } = await importApp<typeof import('../fuzz/fuzzContent.ts')>('tests/helpers/fuzz/fuzzContent.ts');
const { events, seed } = soakOptions();
const faults: CheckerFault[] = [];
const runs = Math.ceil(events / 500);

const tally = fuzzContent({ seed, runs, thorough: true, onFault: (fault) => faults.push(fault) });
say(`inhoud: ${runs} keer een bestand bedorven, ${faults.length} fouten (${JSON.stringify(tally)})`);
sayFaults(faults);
