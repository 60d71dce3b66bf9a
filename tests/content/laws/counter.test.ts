import { proveFor } from './proof.ts';

proveFor('counter', ['midden-delfland']);
