import { parseScript } from './parseScript.ts';
import { isAppScript, type Files } from './readRepository.ts';

/** What belongs to the standards and not to the code. */
export type StandardFacts = {
  /** How many requirements an edition has. */
  counts: ReadonlySet<number>;
  themes: ReadonlySet<string>;
  standards: ReadonlySet<string>;
};

/** Below this a count is an ordinary number, that code may need for something else. */
const leastTellingCount = 50;

/** The facts of every edition in `standards/`. */
export function readStandardFacts(files: Files): StandardFacts {
  const editions = [...files].filter(([path]) => /^standards\/[^/]+\/[^/.]+\.json$/.test(path));
  const counts = new Set<number>();
  const themes = new Set<string>();
  const standards = new Set<string>();
  for (const [path, text] of editions) {
    standards.add(path.split('/')[1] ?? '');
    const edition = JSON.parse(text) as { themes: { id: string }[]; requirements: unknown[] };
    if (edition.requirements.length >= leastTellingCount) counts.add(edition.requirements.length);
    for (const { id } of edition.themes) themes.add(id);
  }
  return { counts, themes, standards };
}

/** Places in the app that know a standard: its count of requirements, the id of a theme, its own id. */
export function checkStandardKnowledge(files: Files, { counts, themes, standards }: StandardFacts): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!isAppScript(path)) return [];
    const found: string[] = [];
    const { visit, at } = parseScript(path, text);
    const read = (written: string, start: number) => {
      if (themes.has(written)) found.push(`${at(start)}: «${written}» is a theme of a standard`);
      for (const id of standards) if (written.includes(id)) found.push(`${at(start)}: «${id}» is a standard`);
      for (const [number] of written.matchAll(/\d+/g)) {
        if (counts.has(Number(number)))
          found.push(`${at(start)}: ${number} is a standard's count of requirements`);
      }
    };
    visit({
      Literal: ({ value, start }) => {
        if (typeof value === 'string') read(value, start);
        if (typeof value === 'number' && counts.has(value)) {
          found.push(`${at(start)}: ${value} is a standard's count of requirements`);
        }
      },
      TemplateElement: ({ value, start }) => read(value.cooked ?? value.raw, start),
      JSXText: ({ value, start }) => read(value.trim(), start),
    });
    return found;
  });
}
