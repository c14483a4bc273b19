import { noRows } from '#src/domain/changes/entities/entities.ts';
import { standingRows } from '#src/exchange/report/standingRows.ts';
import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { linkEditions } from '#src/domain/trends/EditionChain.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { buildAnswer } from './buildAnswer.ts';
import { people } from './buildChange.ts';
import { buildStandard } from './buildStandard.ts';

/** Requirement number → score, or more of the answer. What is not named is unanswered. */
type Scores = Record<number, Score | Partial<Answer>>;

/** All that an export is made of, for a fictional NAV-kontor: what it answered year by year, the latest last. */
export function buildReportSource(
  answers: Record<number, Scores>,
  overrides: Partial<Omit<ReportSource, 'items' | 'years' | 'evaluation'>> = {},
): ReportSource {
  const standard: Standard = overrides.standard ?? buildStandard();
  const office = { id: 'nav-eksempelvika', name: 'NAV Eksempelvika', kind: 'nav-kontor' };
  const years = Object.entries(answers).map(([year, scores]): OfficeYear => {
    const key = { office: office.id, year: Number(year), standard: standard.id, edition: standard.edition };
    const given = Object.entries(scores).map(([number, said]) =>
      buildAnswer(Number(number), typeof said === 'object' && said !== null ? said : { score: said }),
    );
    const items = assessRequirements(standard, office.kind, given);
    return { evaluation: evaluationId(key), year: key.year, standard, items };
  });
  const latest = years.at(-1);
  if (!latest) throw new Error('a source needs a year');
  const evaluation: ReportSource['evaluation'] = {
    id: latest.evaluation,
    standard: standard.id,
    edition: standard.edition,
    office: office.id,
    ownOffice: { name: office.name, kind: office.kind },
    year: latest.year,
    createdAt: '2026-03-02T08:00:00.000Z',
    conflicts: [],
    heads: {},
    changedAt: '2026-03-02T08:00:00.000Z',
    changedBy: people.leder.author,
    revision: '1',
  };
  return {
    office,
    evaluation,
    standard,
    items: latest.items,
    years,
    chain: linkEditions([standard], []),
    indicatorValues: [],
    ...standingRows(noRows()),
    proposed: [],
    changes: [],
    lastChanged: lastChanged(
      evaluation,
      latest.items.flatMap(({ answer }) => answer ?? []),
    ),
    madeAt: '2026-11-02T12:00:00.000Z',
    limitedTo: null,
    ...overrides,
  };
}
