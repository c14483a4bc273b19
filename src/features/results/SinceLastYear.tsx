import { withinScope } from '#src/domain/scoring/withinScope.ts';
import { countUnchanged } from '#src/domain/year/carryOver.ts';
import { compareYears, countChanges } from '#src/domain/trends/compareYears.ts';
import { sameEdition } from '#src/domain/trends/lineage.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';

type Props = { open: OpenEvaluation; items: readonly AssessedRequirement[] };

/** What has changed since the year before, and how much was carried unchanged. Absent in an office's first year. */
export function SinceLastYear({ open, items }: Props) {
  const words = pageText.results.since;
  const before = open.earlier[0];
  if (!before) return null;
  const unchanged = countUnchanged(items);
  // What came before stands under the numbers of this year's edition.
  const { compared } = compareYears(withinScope(before.items, open.scope), items, sameEdition(open.standard));
  return (
    <PagePart title={words.title(before.year)}>
      <p>
        {pageText.scope.counted(
          open.scope?.name ?? null,
          words.counts(compared.length, countChanges(compared)),
        )}{' '}
        <RouteLink to={paths.trends(open.evaluation.id)}>{words.link}</RouteLink>
      </p>
      {unchanged.count > 0 && <p>{text.scoring.unchanged(unchanged)}</p>}
    </PagePart>
  );
}
