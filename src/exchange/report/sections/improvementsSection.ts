import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the office itself says should be better, gap by gap; then the gaps of which it says nothing. */
export const improvementsSection: SectionBuilder = ({ facts }) => {
  const words = papers.document.parts.improvements;
  const title = { title: words.title, newPage: false };
  const { gaps, findings, total } = facts;
  if (gaps.length === 0) {
    const text = total.scored === 0 ? words.noneScored : words.none;
    return { ...title, blocks: [{ kind: 'paragraph', tone: 'absent', text }] };
  }
  const unsaid = new Set(
    findings
      .filter(({ check }) => check === 'gapWithoutImprovement')
      .map(({ item }) => item.requirement.number),
  );
  const said = gaps.filter(({ item }) => !unsaid.has(item.requirement.number));
  const silent = gaps.filter(({ item }) => unsaid.has(item.requirement.number));
  return { ...title, blocks: [...saidBlocks(said), ...silentBlocks(silent)] };
};

function saidBlocks(gaps: readonly Gap[]): Block[] {
  const words = papers.document.parts.improvements;
  if (gaps.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.nothingWritten }];
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: words.columns.requirement, width: 0.45 },
        { name: words.columns.improvements, width: 0.55 },
      ],
      rows: gaps.map(({ item, score }) => ({
        cells: [words.cell(item.requirement, score, item.target), (item.answer?.improvements ?? '').trim()],
      })),
    },
  ];
}

function silentBlocks(gaps: readonly Gap[]): Block[] {
  const words = papers.document.parts.improvements;
  if (gaps.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.silent },
    { kind: 'paragraph', text: words.silentLead(gaps.length) },
    {
      kind: 'list',
      items: gaps.map(({ item }) => papers.document.parts.requirement(item.requirement)),
    },
  ];
}
