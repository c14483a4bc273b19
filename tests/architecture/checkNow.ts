import type { Files } from './readRepository.ts';

/** What follows the day, and the clock of a meeting, which looks each second. */
const known = new Set(['src/state/session/useNow.ts', 'src/features/meetings/hold/PointTimer.tsx']);

/** Days that are asked for once and kept: a page that is left open past midnight would tell of yesterday as today. */
export function checkNow(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    path.startsWith('src/') &&
    !known.has(path) &&
    /use(State|Memo|Ref)\((\(\) => )?[^;]{0,60}new Date\(\)/.test(text)
      ? [`${path}: a day that is asked for once`]
      : [],
  );
}
