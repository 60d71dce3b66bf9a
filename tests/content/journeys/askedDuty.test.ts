import { proveAsked } from './asked.ts';

proveAsked('leidschendam-voorburg', 'wmo', ['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16', 'E-VT', 'O1', 'O6', 'O7']);
