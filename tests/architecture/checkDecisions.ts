import type { Files } from './readRepository.ts';

const decisionParts = ['Context', 'Decision', 'Consequences'];

/** Decisions that are misnamed, leave a gap in the numbers, share one, or lack a part. */
export function checkDecisions(files: Files): string[] {
  const decisions = [...files].filter(([path]) => path.startsWith('docs/decisions/')).toSorted();
  let last = 0;
  return decisions.flatMap(([path, text]) => {
    const number = Number(/^docs\/decisions\/(\d{4})-[a-z\d]+(?:-[a-z\d]+)*\.md$/.exec(path)?.[1]);
    if (Number.isNaN(number)) return [`${path}: is not named NNNN-title.md`];
    const faults: string[] = [];
    if (number !== last + 1) faults.push(`${path}: follows number ${last}`);
    last = number;
    const heading = new RegExp(String.raw`^# ${number}\. \S`);
    if (!heading.test(text)) faults.push(`${path}: does not begin with «# ${number}. title»`);
    const parts = decisionParts.map((part) =>
      text.search(new RegExp(String.raw`^(?:\*\*${part}\.\*\*|## ${part}$)`, 'm')),
    );
    for (const [index, place] of parts.entries()) {
      if (place < 0) faults.push(`${path}: has no ${decisionParts[index] ?? ''}`);
      else if (parts.slice(0, index).some((earlier) => earlier > place)) {
        faults.push(`${path}: ${decisionParts[index] ?? ''} comes too early`);
      }
    }
    return faults;
  });
}
