import { BodyLong, Heading } from '@navikt/ds-react';
import { countConflicts } from '#src/domain/changes/conflicts.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { placeOf, rowPlace, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { settleRow, useDifferentElsewhere, type DifferentRow } from '#src/state/editing/conflicts.ts';
import { useForms } from '#src/state/forms/formSource.ts';
import { useConflictCount } from '#src/state/conflictCount.ts';
import { useEvaluationStore, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { DifferentAnswers } from './DifferentAnswers.tsx';
import styles from './AgreePage.module.css';

/** Where an office settles what has been answered differently, all of it in one place. The evaluation is open. */
export function AgreePage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <AgreeView key={state.id} open={state} /> : null;
}

const kinds: readonly Kind[] = Object.values(entities);

function AgreeView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office, standard, answers } = open;
  const words = pageText.agree;
  const names = { requirements: standard.requirements, indicators: standard.indicators };
  const different = standard.requirements.flatMap((requirement) => {
    const answer = Object.values(answers).find((each) => each.requirement === requirement.number);
    return answer && answer.conflicts.length > 0 ? [{ requirement, answer }] : [];
  });
  const inAnswers = countConflicts(different.map(({ answer }) => answer));
  const forms = useForms() ?? [];
  const here = useDifferentElsewhere(evaluation.id);
  const inHere = countConflicts(here);
  const elsewhere = kinds.flatMap((kind) => differentRows(kind, open));
  const inRows = elsewhere.reduce((sum, { count }) => sum + count, 0);
  const inFigures = useConflictCount(evaluation.id) - inAnswers - inHere - inRows;
  const isAgreed = inAnswers + inHere + inRows === 0 && inFigures <= 0;
  const title = words.title(office.name, evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      {/* That nothing is left is true only where nothing of any kind is. */}
      <p role="status">{(different.length > 0 || isAgreed) && words.count(different.length)}</p>
      {different.map(({ requirement, answer }) => (
        <DifferentAnswers
          key={requirement.number}
          requirement={requirement}
          answer={answer}
          standard={standard}
        />
      ))}
      {here.map((row) => (
        <div key={row.id} className={styles.requirement}>
          <Heading level="2" size="small">
            {titleOf(row, names)}
          </Heading>
          <RowConflicts
            kind={row.entity}
            row={row}
            rows={{
              edit: (_, patch) => {
                for (const [field, value] of Object.entries(patch)) settleRow(row.entity, row, field, value);
              },
            }}
            standard={standard}
          />
        </div>
      ))}
      {inFigures > 0 && (
        <BodyLong className={styles.figures}>
          {words.figures(inFigures)}{' '}
          <RouteLink to={paths.indicators(evaluation.id)}>{words.toFigures}</RouteLink>
        </BodyLong>
      )}
      {elsewhere.length > 0 && (
        <>
          <BodyLong className={styles.figures}>{words.elsewhere}</BodyLong>
          <ul>
            {elsewhere.map(({ place }) => (
              <li key={place.row}>
                <RouteLink to={rowPage(place)}>{pageText.rows.title(place, { ...names, forms })}</RouteLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {isAgreed && <RouteLink to={paths.assess(evaluation.id)}>{words.toRequirements}</RouteLink>}
    </>
  );
}

function titleOf({ entity, id }: DifferentRow, names: Parameters<typeof pageText.rows.title>[1]): string {
  const place = rowPlace({ entity, entityId: id });
  return place ? pageText.rows.title(place, names) : '';
}

/** Rows that are settled here and not on a page of their own, or that this page tells of above. */
const settledHere: readonly string[] = [entities.answer.name, entities.signature.name];

/** The rows of a kind that people have said different things of, and that are settled on a page of their own. */
function differentRows(kind: Kind, open: OpenEvaluation): { place: RowPlace; count: number }[] {
  if (settledHere.includes(kind.name) || !(kind.table in open)) return [];
  const rows = open[kind.table as keyof OpenEvaluation] as unknown as Readonly<Record<string, RowFrame>>;
  return Object.values(rows).flatMap((row) => {
    const place = row.conflicts.length > 0 ? placeOf(kind, row) : null;
    return place ? [{ place, count: row.conflicts.length }] : [];
  });
}
