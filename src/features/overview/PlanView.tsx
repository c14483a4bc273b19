import { Alert, BodyShort, Heading } from '@navikt/ds-react';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useOffices } from '#src/state/years/catalogue.ts';
import type {
  FileError,
  ImportPlan,
  ImportProblems,
  PlannedEvaluation,
  PlannedFile,
} from '#src/state/import/ImportPlan.ts';
import { officeOf } from '#src/state/years/office.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { readFilePlace } from './filePlace.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './PlanView.module.css';

type Props = { plan: ImportPlan; fileName: string };

/** Exactly what will be taken in, what it meets here, and what in the file cannot be taken in. */
export function PlanView({ plan, fileName }: Props) {
  const words = pageText.exchange.open.plan;
  const offices = useOffices();
  const writtenAt = knownNow(plan.writtenAt);
  const isRead = plan.files.some(({ error }) => error === null);
  return (
    <div className={styles.plan}>
      {plan.files.length > 1 ? (
        <SeveralFiles files={plan.files} />
      ) : (
        <BodyShort>{writtenAt ? words.writtenAt(fileName, writtenAt) : words.named(fileName)}</BodyShort>
      )}
      {plan.example && <BodyShort>{words.example}</BodyShort>}
      {plan.part && <BodyShort>{words.part(plan.part)}</BodyShort>}
      {plan.evaluations.length === 0 ? (
        isRead && <BodyShort>{words.nothing}</BodyShort>
      ) : (
        <div>
          <Heading level="3" size="xsmall" spacing>
            {words.contents}
          </Heading>
          <PlannedLines evaluations={plan.evaluations} offices={offices ?? []} />
        </div>
      )}
    </div>
  );
}

/** How many of the files go in, and of each that does not, why. */
function SeveralFiles({ files }: { files: readonly PlannedFile[] }) {
  const words = pageText.exchange.open.several;
  const left = files.flatMap(({ name, error }) => (error ? [{ name, error }] : []));
  const ready = files.length - left.length;
  return (
    <>
      {ready > 0 && <BodyShort>{words.ready(ready, files.length)}</BodyShort>}
      {left.length > 0 && (
        <Alert variant="warning" size="small">
          <span>{ready > 0 ? words.left : words.noneLeft}</span>
          <ul className={styles.places}>
            {left.map(({ name, error }, index) => (
              // Two files may bear the same name.
              <li key={`${index} ${name}`}>{fileLine(name, error)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function fileLine(name: string, error: FileError): string {
  const { several, errors } = pageText.exchange.open;
  const { title, body } = errors[error.kind];
  return `${several.file(name, title)} ${error.kind === 'sheet-file' ? several.sheet : body}`;
}

type LinesProps = { evaluations: readonly PlannedEvaluation[]; offices: readonly ListedOffice[] };

/** More than these with nothing to stop at are folded away: what is to be done about the file is below them. */
const mostLines = 8;

function PlannedLines({ evaluations, offices }: LinesProps) {
  const words = pageText.exchange.open.plan;
  const rest = evaluations.filter(
    ({ outcome, conflicts, repaired, refused, contradicting, overfull, newer, signed }) =>
      outcome !== 'otherOffice' &&
      outcome !== 'unknownKind' &&
      conflicts.length + repaired.count + refused.count + contradicting.count + overfull.count + newer ===
        0 &&
      (signed === null || signed.late === 0),
  );
  const folded = rest.length > mostLines ? rest : [];
  const shown = evaluations.filter((planned) => !folded.includes(planned));
  const count = (wanted: PlannedEvaluation['outcome']) =>
    folded.filter(({ outcome }) => outcome === wanted).length;
  const lines = (some: readonly PlannedEvaluation[]) => (
    <PlainList className={styles.evaluations}>
      {some.map((planned) => (
        <PlannedLine key={planned.evaluation.id} planned={planned} offices={offices} />
      ))}
    </PlainList>
  );
  return (
    <>
      {shown.length > 0 && lines(shown)}
      {folded.length > 0 && (
        <Disclosure
          title={words.rest({ new: count('new'), changed: count('changed'), same: count('same') })}
          lazy
        >
          {lines(folded)}
        </Disclosure>
      )}
    </>
  );
}

type LineProps = { planned: PlannedEvaluation; offices: readonly ListedOffice[] };

function PlannedLine({ planned, offices }: LineProps) {
  const words = pageText.exchange.open.plan;
  const {
    evaluation,
    outcome,
    conflicts,
    continued,
    joined,
    repaired,
    refused,
    contradicting,
    overfull,
    newer,
    signed,
  } = planned;
  const known = conflicts.filter((conflict) => conflict.known).length;
  const caused = conflicts.length - known;
  const remarks = [
    ...(joined > 0 ? [words.joined(joined)] : []),
    ...(continued > 0 ? [words.continued(continued)] : []),
    ...(known > 0 ? [words.knownConflicts(known)] : []),
    ...(signed
      ? [signed.by === 'here' ? pageText.signing.import.here(signed.late) : pageText.signing.import.file]
      : []),
    ...(newer > 0 ? [words.newer(newer)] : []),
  ];
  return (
    <li className={styles.evaluation} data-outcome={outcome}>
      <Row gap={[4, 12]} align="center" apart>
        <BodyShort weight="semibold">
          {words.evaluation(officeOf(evaluation, offices).name, evaluation.year)}
        </BodyShort>
        {caused > 0 && <span className={styles.conflicts}>{words.conflicts(caused)}</span>}
      </Row>
      <BodyShort size="small" textColor="subtle">
        {outcomeOf(planned)}
      </BodyShort>
      {remarks.map((remark) => (
        <BodyShort key={remark} size="small" textColor="subtle">
          {remark}
        </BodyShort>
      ))}
      {repaired.count > 0 && <Problems message={words.repaired(repaired.count)} problems={repaired} />}
      {refused.count > 0 && <Problems message={words.refused(refused.count)} problems={refused} />}
      {contradicting.count > 0 && (
        <Problems message={pageText.merge.contradicting(contradicting.count)} problems={contradicting} />
      )}
      {overfull.count > 0 && <Problems message={words.overfull(overfull.count)} problems={overfull} />}
    </li>
  );
}

function outcomeOf({ outcome, answered, changes, added, touched }: PlannedEvaluation): string {
  const words = pageText.exchange.open.plan.outcome;
  if (outcome === 'new') return words.new(answered, changes);
  if (outcome === 'changed') return words.changed(added, touched);
  return outcome === 'same' ? words.same : pageText.merge.notTakenIn[outcome];
}

function Problems({ message, problems }: { message: string; problems: ImportProblems }) {
  const words = pageText.exchange.open;
  const hidden = problems.count - problems.first.length;
  return (
    <Alert variant="warning" size="small" className={styles.problems}>
      {message}
      <details>
        <summary className={styles.summary}>{words.plan.showPlaces}</summary>
        <ul className={styles.places}>
          {problems.first.map(({ where, what, row }, index) => (
            // The list is as it was read, and nothing else tells two alike places apart.
            <li key={`${index} ${where} ${what}`}>
              {words.place({ ...readFilePlace(where, row), evaluation: null }) || words.plan.unknownPlace}
            </li>
          ))}
          {hidden > 0 && <li>{words.plan.morePlaces(hidden)}</li>}
        </ul>
      </details>
    </Alert>
  );
}
