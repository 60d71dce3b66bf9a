import { proveAsked } from './asked.ts';

proveAsked('midden-delfland', 'boa', ['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'E-ROUTE', 'E-VT', 'O1b', 'O6', 'O13']);
