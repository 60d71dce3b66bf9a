import { proveFor } from './proof.ts';

proveFor('oov-vth', []);
