import { papers } from '#src/text/papers.ts';
import { styleIds } from './styleNames.ts';
import type { Paper } from '../Paper.ts';
import type { Picture } from '../ReportOptions.ts';
import { xmlText } from '../../xmlText.ts';
import { blockFlow, factFlow, headingFlow, paragraphFlow, type Numbering } from './blockFlow.ts';
import type { FlowItem, FlowParagraph } from './Flow.ts';
import { looksOf } from './looksOf.ts';

/** A paper in the order of its pages. The contents of a report stand after its cover, and are made of the headings. */
export type PaperFlow = {
  /** What comes before the contents: of a report its cover, of the others nothing. */
  cover: readonly FlowParagraph[];
  /** All the rest. */
  body: readonly FlowItem[];
};

export function paperFlow(paper: Paper, pictures: readonly Picture[]): PaperFlow {
  const looks = looksOf(paper.form);
  const numbering: Numbering = { pictures, figures: 0, tables: 0, lists: 0, looks };
  const introduced = paper.form === 'report' && paper.introduction.length > 0;
  const sections = paper.sections.flatMap(({ title, newPage, blocks }, index): FlowItem[] => [
    // What follows an introduction of a few lines stands on its page.
    { ...headingFlow(1, title), ...(newPage && !(index === 0 && introduced) ? { newPage } : {}) },
    ...blockFlow(blocks, numbering),
  ]);
  return paper.form === 'report'
    ? { cover: cover(paper), body: [...introduction(paper, true), ...sections] }
    : { cover: [], body: [...head(paper), ...introduction(paper, false), ...sections] };
}

function cover({ title, subtitle, facts }: Paper): FlowParagraph[] {
  const [standard, ...rest] = facts;
  return [
    ...(standard ? [line(standard.value, styleIds.coverMark)] : []),
    line(title, styleIds.title),
    line(subtitle, styleIds.coverOffice),
    ...rest.map(({ name, value }) => factFlow(name, value, styleIds.coverFact)),
  ];
}

function introduction({ introduction: texts }: Paper, newPage: boolean): FlowParagraph[] {
  if (texts.length === 0) return [];
  return [
    { ...headingFlow(1, papers.document.introduction), ...(newPage ? { newPage } : {}) },
    ...texts.flatMap((text) => paragraphFlow(text)),
  ];
}

function head({ title, facts }: Paper): FlowParagraph[] {
  return [
    line(title, styleIds.title),
    ...facts.map(({ name, value }) => factFlow(name, value, styleIds.fact)),
  ];
}

function line(text: string, style: string): FlowParagraph {
  return { kind: 'paragraph', style, text: xmlText(text) };
}
