import { Select } from '@navikt/ds-react';
import { deliveries, type Delivered } from '#src/domain/city/deliveries.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { useEvaluationList, type EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { listStandards, useOffices, useStandard } from '#src/state/years/catalogue.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { Row } from '#src/ui/Row.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import { DeliveryTable } from './DeliveryTable.tsx';
import { Reminder } from './Reminder.tsx';
import styles from './DeliveriesPage.module.css';

/** Which offices have delivered for a year, how complete, and who is missing: for whoever gathers for the city. */
export function DeliveriesPage() {
  const list = useEvaluationList();
  const listed = useOffices();
  const newest = list?.summaries
    .map(({ evaluation }) => evaluation)
    .toSorted((a, b) => b.year - a.year || b.edition.localeCompare(a.edition))[0];
  const state = useStandard(newest ?? listStandards().at(-1) ?? noStandard);
  if (!list || !listed || state.status === 'loading') return <Waiting label={text.shell.loading} />;
  const standard = state.status === 'ready' ? state.standard : null;
  return (
    <DeliveriesView
      summaries={ownOnes(list.summaries)}
      listed={listed}
      standard={standard}
      today={list.readAt}
    />
  );
}

const noStandard = { standard: '', edition: '' };

/** The example is no delivery, where there are others. */
function ownOnes(summaries: readonly EvaluationSummary[]): readonly EvaluationSummary[] {
  const own = summaries.filter(({ isExample }) => !isExample);
  return own.length > 0 ? own : summaries;
}

type Props = {
  summaries: readonly EvaluationSummary[];
  listed: Parameters<typeof deliveries>[0];
  standard: Standard | null;
  today: Date;
};

function DeliveriesView({ summaries, listed, standard, today }: Props) {
  const words = pageText.deliveries;
  const years = [...new Set(summaries.map(({ evaluation }) => evaluation.year))].toSorted((a, b) => b - a);
  const [chosen, choose] = useEntryState('levert-ar', (kept) => (typeof kept === 'number' ? kept : null));
  const [newest = today.getFullYear()] = years;
  const year = chosen !== null && years.includes(chosen) ? chosen : newest;
  const groups = deliveries(
    listed,
    summaries.filter(({ evaluation }) => evaluation.year === year).map(deliveredOf),
    standard?.officeKinds.map(({ id }) => id) ?? [],
  );
  const offices = groups.flatMap((group) => group.offices);
  const title = words.title(year);
  const kindName = (kind: string) =>
    standard?.officeKinds.find(({ id }) => id === kind)?.name ?? words.unknownKind;
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        {/* Of one kind alone, its own heading says the same. */}
        {groups.length > 1 && (
          <FactLine tone="strong">
            {words.facts(offices.filter(({ delivered }) => delivered).length, offices.length)}
          </FactLine>
        )}
      </PageHeading>
      {offices.length === 0 ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <OpenFiles />
        </PageSection>
      ) : (
        <>
          <div className={styles.choice}>
            {years.length > 1 && (
              <Select
                label={words.year}
                size="small"
                value={year}
                onChange={({ target }) => choose(Number(target.value))}
              >
                {years.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            )}
            <OpenFiles />
          </div>
          {groups.map(({ kind, offices: members }) => (
            <DeliveryTable key={kind} kind={kindName(kind)} year={year} offices={members} />
          ))}
          <Reminder key={year} year={year} offices={offices} />
        </>
      )}
    </>
  );
}

function OpenFiles() {
  const words = pageText.deliveries;
  return (
    <Row gap={12} align="center">
      <RouteButton to={paths.open} variant="secondary" size="medium">
        {words.openFiles}
      </RouteButton>
      <span className={styles.hint}>{words.openHint}</span>
    </Row>
  );
}

function deliveredOf({ evaluation, office, fulfilment, changedAt }: EvaluationSummary): Delivered {
  return {
    office,
    evaluation: evaluation.id,
    applicable: fulfilment?.applicable ?? 0,
    answered: fulfilment?.answered ?? 0,
    changedAt,
  };
}
