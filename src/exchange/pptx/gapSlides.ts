import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { shorten } from './shorten.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.slides;

/** Rows that can be read from the back of the room. */
const mostGaps = 6;
const mostDecisions = 5;

/** Named in a title. */
const named = 3;

/** The gaps that weigh the most, each with the reason of its rank. */
export function gapsSlide({ standard }: ReportSource, facts: ReportFacts): Slide {
  const { gaps, total } = facts;
  if (gaps.length === 0) return emptySlide(text.gaps.none(total.scored), text.gaps.noneBody(total.scored));
  const shown = gaps.slice(0, mostGaps);
  const rest = gaps.slice(mostGaps);
  const reason = (gap: Gap) => text.gaps.reason(obligationName(standard, gap), gap.size, sinceOf(facts, gap));
  return {
    form: 'content',
    title: text.gaps.title(
      gaps.length,
      gaps.slice(0, named).map(({ item }) => item.requirement.number),
    ),
    contents: [
      {
        kind: 'table',
        box: { ...contentArea, h: 4.3 },
        name: text.gaps.table,
        columns: [
          { name: text.gaps.columns.requirement, width: 0.57 },
          { name: text.gaps.columns.levels, width: 0.13 },
          { name: text.gaps.columns.reason, width: 0.3 },
        ],
        rows: shown.map((gap) => [
          text.named(gap.item.requirement.number, shorten(gap.item.requirement.text, 92)),
          text.gaps.step(gap.score, gap.item.target),
          reason(gap),
        ]),
      },
    ],
    notes: [
      text.gaps.order(standard.obligations),
      ...shown.flatMap((gap) => [
        text.gaps.note(
          gap.item.requirement.number,
          gap.item.requirement.text,
          reason(gap),
          text.gaps.levelName(gap.score, standard.scale),
          text.gaps.levelName(gap.item.target, standard.scale),
        ),
        justification(gap),
      ]),
      ...(rest.length === 0
        ? []
        : [
            text.gaps.rest(
              rest.map((gap) =>
                text.gaps.restItem(
                  gap.item.requirement.number,
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
  const shown = decisions.slice(0, mostDecisions);
  const because = (gap: Gap) => text.decisions.because(gap.size, sinceOf(facts, gap));
  return {
    form: 'content',
    title: text.decisions.title(
      decisions.length,
      decisions.filter((gap) => sinceOf(facts, gap) !== null).length,
    ),
    contents: [
      {
        kind: 'table',
        box: { ...contentArea, h: 4.3 },
        name: text.decisions.table,
        columns: [
          { name: text.decisions.columns.requirement, width: 0.36 },
          { name: text.decisions.columns.because, width: 0.25 },
          { name: text.decisions.columns.improvements, width: 0.39 },
        ],
        rows: shown.map((gap) => [
          text.named(gap.item.requirement.number, shorten(gap.item.requirement.text, 58)),
          because(gap),
          shorten(improvementsOf(gap), 68) || text.decisions.notWritten,
        ]),
      },
      ...(decisions.length > shown.length
        ? [
            {
              kind: 'text' as const,
              box: { ...contentArea, y: contentArea.y + contentArea.h - 0.4, h: 0.4 },
              paragraphs: [
                { text: text.decisions.more(decisions.length - shown.length), tone: 'subtle' as const },
              ],
            },
          ]
        : []),
    ],
    notes: [
      text.decisions.rule,
      ...decisions.flatMap((gap) => [
        text.decisions.note(
          gap.item.requirement.number,
          gap.item.requirement.text,
          because(gap),
          improvementsOf(gap),
        ),
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
function sinceOf({ openSince }: ReportFacts, { item, yearsOpen }: Gap): number | null {
  return yearsOpen > 1 ? (openSince.get(item.requirement.number) ?? null) : null;
}

function improvementsOf({ item }: Gap): string {
  return (item.answer?.improvements ?? '').trim();
}

function justification({ item }: Gap): string {
  const written = (item.answer?.justification ?? '').trim();
  return written === '' ? text.gaps.missing : text.gaps.justification(written);
}
