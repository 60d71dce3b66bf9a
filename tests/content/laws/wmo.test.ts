import { proveFor } from './proof.ts';

proveFor('wmo', []);
