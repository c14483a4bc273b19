import type { Chapter, Standard, Theme } from '#src/domain/standard/Standard.ts';
import type { FoundRequirement } from './filterStandard.ts';

export type ThemeGroup = { theme: Theme; found: FoundRequirement[] };
export type ChapterGroup = { chapter: Chapter; themes: ThemeGroup[] };

/** Requirements under their chapters and themes, in the standard's order. What has none is left out. */
export function groupRequirements(standard: Standard, found: readonly FoundRequirement[]): ChapterGroup[] {
  return standard.chapters
    .map((chapter) => ({
      chapter,
      themes: standard.themes
        .filter((theme) => theme.chapter === chapter.id)
        .map((theme) => ({
          theme,
          found: found.filter(({ requirement }) => requirement.theme === theme.id),
        }))
        .filter((group) => group.found.length > 0),
    }))
    .filter((group) => group.themes.length > 0);
}

/** The numbers of a theme as a range, for instance «7–9», or «29» when there is one. */
export function numberRange(standard: Standard, theme: string): string {
  const numbers = standard.requirements
    .filter((requirement) => requirement.theme === theme)
    .map((requirement) => requirement.number);
  return [...new Set([numbers.at(0), numbers.at(-1)])].join('–');
}
