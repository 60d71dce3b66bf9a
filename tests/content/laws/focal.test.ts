import { proveFor } from './proof.ts';

proveFor('focal', []);
