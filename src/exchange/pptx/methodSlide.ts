import { papers } from '#src/text/papers.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides.method;

/** How the numbers are made, in one slide; the wording of every level in the notes. */
export function methodSlide({ standard, items }: ReportSource): Slide {
  const { revision, changes } = standard.explanations;
  const ownTargets = items.filter(({ applicable, ownTarget }) => applicable && ownTarget !== null);
  return {
    form: 'content',
    title: text.title,
    contents: [
      {
        kind: 'text',
        box: contentArea,
        paragraphs: text
          .rows(standard.scale, standard.obligations)
          .map((row) => ({ text: row, bullet: true })),
      },
    ],
    notes: [
      text.self,
      ...standard.scale.map(({ value, name, description }) => text.level(value, name, description)),
      text.ownTargets(ownTargets.map(({ requirement }) => requirement)),
      text.source(standard.title, standard.provenance.publisher),
      text.explanations(revision, changes.at(-1)?.date ?? ''),
    ],
  };
}
