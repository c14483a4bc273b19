import { appendFileSync } from 'node:fs';

/** Says what has been measured: `npm run test:live` prints it, whether or not the tests pass. */
export function tellFigure(line: string): void {
  const file = process.env['LIVE_FIGURES'];
  if (file) appendFileSync(file, `${line}\n`);
  else process.stdout.write(`${line}\n`);
}
