import { finish, inTurn } from './runSteps.mjs';
import { ensureOffice, ensurePackages } from './setup.mjs';

/** Opens every export in LibreOffice and reads it back. Ends with «N passed, N failed». */

ensurePackages();
ensureOffice();
const started = Date.now();
const counts = await inTurn([
  { name: 'exports in LibreOffice', command: ['vitest', 'run', '--project', 'office'], report: 'vitest' },
]);
finish(counts, started);
