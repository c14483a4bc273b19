import { inPriorityGroups, priorityBounds } from '#src/domain/gaps/priorityGroup.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides;

/** Rows that can be read from the back of the room. */
const mostGaps = 6;
const mostDecisions = 5;

/** Three lines of a cell that can be read from the back of the room. */
const longestImprovement = 150;

/** The gaps that weigh the most, each with the reason of its group. */
export function gapsSlide({ standard, evaluation }: ReportSource, facts: ReportFacts): Slide {
  const { gaps, total } = facts;
  if (gaps.length === 0) return emptySlide(text.gaps.none(total.scored), text.gaps.noneBody(total.scored));
  const reason = (gap: Gap) => text.gaps.reason(obligationName(standard, gap), gap.size, sinceOf(facts, gap));
  return {
    form: 'content',
    title: text.gaps.title(
      gaps.length,
      inPriorityGroups(gaps).map(({ group, gaps: members }) => ({ group, count: members.length })),
    ),
    contents: [
      ...fitTable(
        {
          box: contentArea,
          name: text.gaps.table,
          columns: [
            { name: text.gaps.columns.group, width: 0.11 },
            { name: text.gaps.columns.requirement, width: 0.43 },
            { name: text.gaps.columns.levels, width: 0.13 },
            { name: text.gaps.columns.weight, width: 0.18 },
            { name: text.gaps.columns.since, width: 0.15 },
          ],
          rows: gaps.map((gap) => [
            text.gaps.groups[gap.group],
            text.named(gap.item.requirement),
            text.gaps.step(gap.score, gap.item.target),
            text.gaps.weight(obligationName(standard, gap), gap.size),
            text.gaps.since(facts.ages.get(gap.item.requirement.number) ?? null, evaluation.year),
          ]),
        },
        { most: mostGaps, more: text.gaps.more, place: 'below' },
      ),
    ],
    notes: [
      text.gaps.order(standard.obligations, priorityBounds(standard)),
      ...gaps
        .slice(0, mostGaps)
        .flatMap((gap) => [
          text.gaps.note(
            gap.item.requirement,
            reason(gap),
            text.gaps.levelName(gap.score, standard.scale),
            text.gaps.levelName(gap.item.target, standard.scale),
          ),
          justification(gap),
        ]),
      ...(gaps.length <= mostGaps
        ? []
        : [
            text.gaps.rest(
              gaps
                .slice(mostGaps)
                .map((gap) =>
                  text.gaps.restItem(
                    gap.item.requirement,
                    text.gaps.step(gap.score, gap.item.target),
                    reason(gap),
                  ),
                ),
            ),
          ]),
    ],
  };
}

/** The gaps that those who decide must hear of, with what the office says should be better. */
export function decisionsSlide(_source: ReportSource, facts: ReportFacts): Slide {
  const { decisions } = facts;
  if (decisions.length === 0) return emptySlide(text.decisions.none, text.decisions.noneBody);
  const because = (gap: Gap) => text.decisions.because(gap.size, sinceOf(facts, gap));
  return {
    form: 'content',
    title: text.decisions.title(
      decisions.length,
      decisions.filter((gap) => sinceOf(facts, gap) !== null).length,
    ),
    contents: [
      ...fitTable(
        {
          box: contentArea,
          name: text.decisions.table,
          columns: [
            { name: text.decisions.columns.requirement, width: 0.3 },
            { name: text.decisions.columns.because, width: 0.28 },
            { name: text.decisions.columns.improvements, width: 0.42 },
          ],
          rows: decisions.map((gap) => [
            text.named(gap.item.requirement),
            because(gap),
            improvementsCell(gap),
          ]),
        },
        { most: mostDecisions, more: text.decisions.more, place: 'below' },
      ),
    ],
    notes: [
      text.decisions.rule,
      ...decisions.flatMap((gap) => [
        text.decisions.note(gap.item.requirement, because(gap), improvementsOf(gap)),
        justification(gap),
      ]),
    ],
  };
}

function emptySlide(title: string, body: string): Slide {
  return {
    form: 'content',
    title,
    contents: [{ kind: 'text', box: contentArea, paragraphs: [{ text: body }] }],
    notes: [body],
  };
}

function obligationName({ obligations }: Standard, { item }: Gap): string {
  const { obligation } = item.requirement;
  return obligations.find(({ id }) => id === obligation)?.name ?? obligation;
}

/** The year since which a gap has been open, `null` for one that is new or of which nothing is known. */
function sinceOf({ ages }: ReportFacts, { item }: Gap): number | null {
  const age = ages.get(item.requirement.number);
  return age?.status === 'open' ? age.since : null;
}

function improvementsOf({ item }: Gap): string {
  return (item.answer?.improvements ?? '').trim();
}

/** What should be better, whole. A text that has no room stands whole in the notes: half of it could mean something else. */
function improvementsCell(gap: Gap): string {
  const written = improvementsOf(gap);
  if (written === '') return text.decisions.notWritten;
  return written.length > longestImprovement ? text.decisions.inNotes : written;
}

function justification({ item }: Gap): string {
  const written = (item.answer?.justification ?? '').trim();
  return written === '' ? text.gaps.missing : text.gaps.justification(written);
}
