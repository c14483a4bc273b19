import { Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { rowPlace } from '#src/domain/changes/rowPlace.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useOffices, useStandard } from '#src/state/years/catalogue.ts';
import type { ImportPlan, PlannedEvaluation } from '#src/state/import/ImportPlan.ts';
import { officeOf } from '#src/state/years/office.ts';
import { pageText } from '#src/text/pageText.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { describeVersions } from '#src/text/describeVersions.ts';
import { VersionChoice } from '#src/ui/VersionChoice.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import {
  chooseAll,
  conflictKey,
  later,
  type Choices,
  type LocatedConflict,
  type Side,
} from './conflictChoices.ts';
import styles from './ConflictList.module.css';

type Props = {
  plan: ImportPlan;
  conflicts: readonly LocatedConflict[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** So many are drawn of each evaluation at a time. */
const portion = 20;

const sides: readonly Side[] = ['later', 'file', 'here'];

/** What people disagree on once the file is taken in, side by side, to be decided in one go or one by one. */
export function ConflictList({ plan, conflicts, choices, onChoose }: Props) {
  const words = pageText.merge;
  return (
    <section>
      <Stack gap={20}>
        <div>
          <Heading level="3" size="small">
            {words.listTitle}
          </Heading>
          <p className={styles.lead}>
            {words.why} {words.rule}
          </p>
        </div>
        <div role="group" aria-label={words.bulk.label} className={styles.bulk}>
          <span aria-hidden>{words.bulk.label}:</span>
          {sides.map((side) => (
            <Button
              key={side}
              type="button"
              size="small"
              variant="secondary-neutral"
              onClick={() => onChoose(chooseAll(conflicts, side))}
            >
              {side === 'later' ? words.bulk.later : words.bulk[side](authorsOf(conflicts, side))}
            </Button>
          ))}
        </div>
        {plan.evaluations
          .filter((planned) => planned.conflicts.length > 0)
          .map((planned) => (
            <EvaluationConflicts
              key={planned.evaluation.id}
              planned={planned}
              choices={choices}
              onChoose={(key, choice) => onChoose(new Map([...choices, [key, choice]]))}
            />
          ))}
      </Stack>
    </section>
  );
}

type EvaluationProps = {
  planned: PlannedEvaluation;
  choices: Choices;
  onChoose: (key: string, choice: string) => void;
};

function EvaluationConflicts({ planned: { evaluation, conflicts }, choices, onChoose }: EvaluationProps) {
  const words = pageText.merge;
  const key = evaluationKey(evaluation.id) ?? evaluation;
  const state = useStandard(key);
  const offices = useOffices();
  const [shown, setShown] = useState(portion);
  const standard = state.status === 'ready' ? state.standard : null;
  const left = conflicts.length - shown;
  return (
    <div className={styles.evaluation}>
      <Heading level="4" size="xsmall">
        {words.heading(officeOf(evaluation, offices ?? []).name, evaluation.year, conflicts.length)}
      </Heading>
      {conflicts.slice(0, shown).map((conflict) => (
        <Conflict
          key={conflictKey(conflict)}
          conflict={{ ...conflict, evaluation: evaluation.id }}
          standard={standard}
          chosen={choices.get(conflictKey(conflict)) ?? ''}
          onChoose={(choice) => onChoose(conflictKey(conflict), choice)}
        />
      ))}
      {left > 0 && (
        <Button type="button" size="small" variant="tertiary" onClick={() => setShown(shown + portion)}>
          {words.more(Math.min(left, portion))}
        </Button>
      )}
    </div>
  );
}

type ConflictProps = {
  conflict: LocatedConflict;
  /** `null`: not in this app, or not here yet. The numbers say what it is about meanwhile. */
  standard: Standard | null;
  chosen: string;
  onChoose: (choice: string) => void;
};

function Conflict({ conflict, standard, chosen, onChoose }: ConflictProps) {
  const words = pageText.merge;
  const { entity, field, values, incoming, here, known } = conflict;
  const about = describeRow(conflict, standard);
  const described = describeVersions(
    values,
    (value) => describeField(entity, field, value, standard),
    knownNow,
  );
  const versions = described.map((version, index) => {
    const ids = values[index]?.voices.map(({ change }) => change) ?? [];
    return {
      ...version,
      marks: [
        ...(ids.some((id) => incoming.includes(id)) ? [words.fromFile] : []),
        ...(ids.some((id) => here.includes(id)) ? [words.here] : []),
        ...version.marks,
      ],
    };
  });
  return (
    <VersionChoice
      legend={
        <>
          {about.title}
          <span>{known && ` (${words.known})`}</span>
          {about.demand !== '' && <span className={styles.demand}>{about.demand}</span>}
        </>
      }
      versions={[{ id: later, title: words.laterMeaning, value: words.later }, ...versions]}
      chosen={chosen}
      onChoose={onChoose}
      showAll={words.showAll}
      showLess={words.showLess}
    />
  );
}

/** Everybody who said what would be chosen, on one side. */
function authorsOf(conflicts: readonly LocatedConflict[], side: 'file' | 'here') {
  return conflicts.flatMap(({ values, incoming, here }) => {
    const ids = side === 'file' ? incoming : here;
    return values.flatMap(({ voices }) =>
      voices.filter(({ change }) => ids.includes(change)).map(({ author }) => author),
    );
  });
}

/** What a disagreement is about, and what is demanded. */
function describeRow(
  conflict: LocatedConflict,
  standard: Standard | null,
): { title: string; demand: string } {
  const { entity, field, named } = conflict;
  const place = rowPlace(conflict);
  const requirement = standard?.requirements.find(({ number }) => number === place?.requirement);
  const row = place ? pageText.rows.title({ ...place, named }, standard ?? undefined) : pageText.rows.unknown;
  return {
    title: pageText.merge.about(row, fieldName(entity, field, requirement?.checkpoints)),
    demand: requirement?.text ?? '',
  };
}
