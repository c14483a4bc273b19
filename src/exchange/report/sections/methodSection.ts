import { priorityBounds } from '#src/domain/gaps/priorityGroup.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How the numbers come about, with one definition of each, and what they can be used for. */
export const methodSection: SectionBuilder = (input) => {
  const words = papers.document.method;
  const { standard } = input.source;
  const { provenance } = standard;
  const { revision, changes } = standard.explanations;
  return {
    title: words.title,
    newPage: false,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: words.lead(standard.title, standard.edition, provenance.publisher),
      },
      { kind: 'paragraph', text: words.explanations(revision, changes.at(-1)?.date ?? '') },
      { kind: 'heading', level: 2, text: words.scale },
      scaleTable(input),
      { kind: 'heading', level: 2, text: words.definitions },
      definitions(input),
      { kind: 'heading', level: 2, text: words.limits },
      { kind: 'list', items: words.limitItems },
      { kind: 'heading', level: 2, text: words.source },
      { kind: 'paragraph', text: provenance.date.statement },
      { kind: 'paragraph', text: provenance.rights },
    ],
  };
};

function scaleTable({ source }: SectionInput): Block {
  const words = papers.document.method;
  const { scoring } = papers.document.parts.words;
  const { scale } = source.standard;
  return {
    kind: 'table',
    caption: words.scaleTable,
    columns: [
      { name: words.scaleColumns.level, width: 0.28 },
      { name: words.scaleColumns.meaning, width: 0.72 },
    ],
    rows: [
      ...scale.map(({ value, description }) => ({ cells: [scoring.scoreName(value, scale), description] })),
      { cells: [scoring.notRelevant, words.besides.notRelevant] },
      { cells: [scoring.unknown, words.besides.unknown] },
      { cells: [scoring.unanswered, words.besides.unanswered] },
    ],
  };
}

function definitions({ source }: SectionInput): Block {
  const { terms } = papers.document.method;
  const { scoring } = papers.document.parts.words;
  const { scale } = source.standard;
  const weights = source.standard.obligations.map(({ name, weight, target }) => ({
    name,
    weight,
    target: scoring.levelName(target, scale),
  }));
  const { fulfilment, coverage, target, gap, priority, decision, comparison, openSince } = terms;
  return {
    kind: 'facts',
    facts: [
      { name: fulfilment.name, value: fulfilment.meaning },
      { name: coverage.name, value: coverage.meaning },
      { name: target.name, value: target.meaning(weights) },
      { name: gap.name, value: gap.meaning },
      { name: priority.name, value: priority.meaning(weights, priorityBounds(source.standard)) },
      { name: decision.name, value: decision.meaning },
      { name: comparison.name, value: comparison.meaning },
      { name: openSince.name, value: openSince.meaning },
    ],
  };
}
