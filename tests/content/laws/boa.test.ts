import { proveFor } from './proof.ts';

proveFor('boa', ['midden-delfland', 'leidschendam-voorburg']);
