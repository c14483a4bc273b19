import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { conflictPlace, type PlannedField, type SheetImport } from '#src/state/import/filledSheet.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { VersionChoice } from '#src/ui/VersionChoice.tsx';
import styles from './SheetPlan.module.css';

type Props = {
  fileName: string;
  found: SheetImport;
  /** The conflicts in which the sheet is to hold. */
  chosen: ReadonlySet<PlannedField>;
  onChoose: (chosen: ReadonlySet<PlannedField>) => void;
};

/** So many are drawn at a time. */
const portion = 20;

/** Exactly what taking in a sheet would change, what has been changed on both sides, and what cannot be taken in. */
export function SheetPlan({ fileName, found, chosen, onChoose }: Props) {
  const words = papers.filledSheet;
  const { plan, office, evaluation, personalData } = found;
  const { changes, conflicts, refused, same } = plan;
  const choose = (field: PlannedField, takes: boolean) => {
    const next = new Set(chosen);
    if (takes) next.add(field);
    else next.delete(field);
    onChoose(next);
  };
  return (
    <div className={styles.plan}>
      <BodyShort>{words.about(fileName, office.name, evaluation.year)}</BodyShort>
      {changes.length === 0 && conflicts.length === 0 && <BodyShort>{words.nothing}</BodyShort>}
      {personalData.length > 0 && <Alert variant="warning">{words.personalData(personalData)}</Alert>}
      {refused.length > 0 && (
        <Alert variant="warning">
          {words.skipped(refused.length)}
          <ul className={styles.skipped}>
            {refused.map(({ where, what }) => (
              <li key={`${where} ${what}`}>{words.skippedItem(where, what)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {conflicts.length > 0 && (
        <Part title={words.conflicts(conflicts.length)} lead={words.conflictsLead}>
          <Portions items={conflicts}>
            {(field) => (
              <Conflict
                key={conflictPlace(field)}
                found={found}
                fileName={fileName}
                field={field}
                takes={chosen.has(field)}
                onTake={(takes) => choose(field, takes)}
              />
            )}
          </Portions>
        </Part>
      )}
      {changes.length > 0 && (
        <Part title={words.changes(changes.length)} lead={words.changesLead}>
          <Portions items={changes}>
            {(field) => <Changed key={conflictPlace(field)} found={found} field={field} />}
          </Portions>
        </Part>
      )}
      {same > 0 && (
        <BodyShort size="small" textColor="subtle">
          {words.same(same)}
        </BodyShort>
      )}
    </div>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section>
      <Heading level="3" size="small">
        {title}
      </Heading>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  );
}

type PortionsProps = { items: readonly PlannedField[]; children: (field: PlannedField) => ReactNode };

function Portions({ items, children }: PortionsProps) {
  const [shown, setShown] = useState(portion);
  const left = items.length - shown;
  return (
    <div className={styles.items}>
      {items.slice(0, shown).map(children)}
      {left > 0 && (
        <Button type="button" size="small" variant="tertiary" onClick={() => setShown(shown + portion)}>
          {papers.filledSheet.more(Math.min(left, portion))}
        </Button>
      )}
    </div>
  );
}

type FieldProps = { found: SheetImport; field: PlannedField };

function Changed({ found, field: { requirement, field, from, to } }: FieldProps) {
  const words = papers.filledSheet;
  return (
    <dl className={styles.change}>
      <div className={styles.what}>
        <dt className="aksel-sr-only">{words.columns.requirement}</dt>
        <dd>{words.legend(requirementIn(found.standard, requirement), fieldName('answer', field))}</dd>
      </div>
      <div>
        <dt className="aksel-sr-only">{words.columns.now}</dt>
        <dd className={styles.before}>
          <Said>{describeField('answer', field, from, found.standard)}</Said>
        </dd>
      </div>
      <div>
        <dt className="aksel-sr-only">{words.columns.sheet}</dt>
        <dd>
          <Said>{describeField('answer', field, to, found.standard)}</Said>
        </dd>
      </div>
    </dl>
  );
}

function Said({ children }: { children: string }) {
  const { showAll, showLess } = papers.filledSheet;
  return (
    <ShortenedText limit={160} showAll={showAll} showLess={showLess}>
      {children}
    </ShortenedText>
  );
}

const sides = { app: 'app', sheet: 'sheet' } as const;

type ConflictProps = FieldProps & {
  fileName: string;
  takes: boolean;
  onTake: (takes: boolean) => void;
};

function Conflict({ found, fileName, field: place, takes, onTake }: ConflictProps) {
  const words = papers.filledSheet;
  const { requirement, field, from, to } = place;
  const voice = found.voices.get(conflictPlace(place));
  // Nothing is chosen for anybody; as long as nothing is, what stands here stays.
  const [isKept, setIsKept] = useState(false);
  const kept = isKept ? sides.app : '';
  return (
    <VersionChoice
      legend={words.legend(requirementIn(found.standard, requirement), fieldName('answer', field))}
      versions={[
        {
          id: sides.app,
          title: words.keep(voice ? pageText.merge.said([{ ...voice, at: knownNow(voice.at) }]) : ''),
          value: describeField('answer', field, from, found.standard),
        },
        {
          id: sides.sheet,
          title: words.take(fileName),
          value: describeField('answer', field, to, found.standard),
        },
      ]}
      chosen={takes ? sides.sheet : kept}
      onChoose={(id) => {
        setIsKept(id === sides.app);
        onTake(id === sides.sheet);
      }}
      showAll={words.showAll}
      showLess={words.showLess}
    />
  );
}
