import { proveFor } from './proof.ts';

proveFor('boa', ['leidschendam-voorburg']);
