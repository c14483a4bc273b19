import { groupRequirements } from '#src/domain/scoring/groups.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { PartFacts } from '../reportFacts.ts';
import { requirementBlocks } from './requirementBlocks.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** Every applicable requirement, under its chapter and its theme, with all that has been said of it. */
export const requirementsSection: SectionBuilder = (input) => {
  const { source, facts } = input;
  const words = papers.document.parts.requirements;
  const title = { title: words.title, newPage: false };
  if (facts.applicable.length === 0)
    return { ...title, blocks: [{ kind: 'paragraph', tone: 'absent', text: words.none }] };
  const { standard } = source;
  const chapters = groupRequirements(standard, facts.applicable, 'chapter');
  return {
    ...title,
    blocks: [
      { kind: 'paragraph', tone: 'note', text: words.lead },
      ...chapters.flatMap(({ id, name }): Block[] => {
        const themes = new Set(
          standard.themes.filter(({ chapter }) => chapter === id).map((theme) => theme.id),
        );
        const number = standard.chapters.find((chapter) => chapter.id === id)?.number ?? '';
        return [
          { kind: 'heading', level: 2, text: words.chapter(number, name) },
          ...facts.themes
            .filter((theme) => themes.has(theme.id))
            .flatMap((theme) => themeBlocks(input, theme)),
        ];
      }),
    ],
  };
};

function themeBlocks(input: SectionInput, { name, fulfilment, items }: PartFacts): Block[] {
  return [
    { kind: 'heading', level: 3, text: name },
    { kind: 'paragraph', tone: 'note', text: papers.document.parts.coverage(fulfilment) },
    ...items.flatMap((item) => requirementBlocks(input, item)),
  ];
}
