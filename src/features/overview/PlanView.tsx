import { Alert, BodyShort, Heading } from '@navikt/ds-react';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import { useOffices } from '#src/state/catalogue.ts';
import type { ImportPlan, PlannedEvaluation } from '#src/state/importFile.ts';
import { officeOf } from '#src/state/office.ts';
import { text } from '#src/text/catalogue.ts';
import { readFilePlace } from './filePlace.ts';
import styles from './PlanView.module.css';

/** More places than this help nobody; the count says how many there are. */
const mostPlaces = 50;

type Props = { plan: ImportPlan; fileName: string };

/** Exactly what will be taken in, and what in the file cannot be. */
export function PlanView({ plan, fileName }: Props) {
  const words = text.exchange.open.plan;
  const offices = useOffices();
  const known = !Number.isNaN(Date.parse(plan.writtenAt));
  return (
    <div className={styles.plan}>
      <BodyShort>{known ? words.writtenAt(fileName, plan.writtenAt) : words.named(fileName)}</BodyShort>
      {plan.example && <BodyShort>{words.example}</BodyShort>}
      {plan.evaluations.length === 0 ? (
        <BodyShort>{words.nothing}</BodyShort>
      ) : (
        <div>
          <Heading level="3" size="xsmall" spacing>
            {words.contents}
          </Heading>
          <ul className={styles.evaluations}>
            {plan.evaluations.map((planned) => (
              <PlannedLine key={planned.log.id} planned={planned} offices={offices ?? []} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type LineProps = { planned: PlannedEvaluation; offices: readonly ListedOffice[] };

function PlannedLine({ planned, offices }: LineProps) {
  const words = text.exchange.open.plan;
  const { log, repaired, refused } = planned;
  const answered = log.answers.filter((answer) => answer.score !== null).length;
  return (
    <li className={styles.evaluation}>
      <BodyShort weight="semibold">
        {words.evaluation(officeOf(log.evaluation, offices).name, log.evaluation.year)}
      </BodyShort>
      <BodyShort size="small" textColor="subtle">
        {words.size(answered, log.changes.length)}
      </BodyShort>
      {repaired.length > 0 && (
        <Problems message={words.repaired(repaired.length)} places={repaired.map(({ where }) => where)} />
      )}
      {refused.length > 0 && (
        <Problems message={words.refused(refused.length)} places={refused.map(({ where }) => where)} />
      )}
    </li>
  );
}

function Problems({ message, places }: { message: string; places: readonly string[] }) {
  const words = text.exchange.open;
  const shown = places.slice(0, mostPlaces);
  return (
    <Alert variant="warning" size="small" className={styles.problems}>
      {message}
      <details>
        <summary className={styles.summary}>{words.plan.showPlaces}</summary>
        <ul className={styles.places}>
          {shown.map((where) => (
            <li key={where}>{words.place({ ...readFilePlace(where), evaluation: null })}</li>
          ))}
          {places.length > shown.length && <li>{words.plan.morePlaces(places.length - shown.length)}</li>}
        </ul>
      </details>
    </Alert>
  );
}
