import { proveFor } from './proof.ts';

proveFor('boa');
