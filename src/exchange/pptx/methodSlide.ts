import { papers } from '#src/text/papers.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides.method;

/** How the numbers are made, in one slide; the wording of every level in the notes. */
export function methodSlide({ standard, items }: ReportSource): Slide {
  const ownTargets = items.filter(
    ({ applicable, answer, target }) =>
      applicable && answer?.target?.level === target && answer.target.reason.trim() !== '',
  );
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
      text.ownTargets(ownTargets.map(({ requirement }) => requirement.number)),
      text.source(standard.title, standard.provenance.publisher),
    ],
  };
}
