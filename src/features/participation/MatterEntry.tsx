import { Heading } from '@navikt/ds-react';
import type { Patch } from '#src/domain/changes/Change.ts';
import { councils, type CouncilMatter } from '#src/domain/evaluation/CouncilMatter.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { councilMatterRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RemoveButton } from '#src/ui/RemoveButton.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './ParticipationEntry.module.css';

type Props = { open: OpenEvaluation; matter: CouncilMatter; fresh: boolean; onRemove: () => void };

/** What a council raised, what came of it, and whether the council has been told. */
export function MatterEntry({ open, matter, fresh, onRemove }: Props) {
  const words = pageText.participation.matter;
  const { id, council, day, raised, outcome, toldDay } = matter;
  const edit = (patch: Patch) => councilMatterRows.edit(id, patch);
  const setText = (field: 'raised' | 'outcome') => (value: string) =>
    edit({ [field]: value === '' ? null : value });
  const written = (each: string | null) => (each === null ? '' : pageText.participation.round.lastDay(each));
  return (
    <section aria-label={raised.trim() || words.unnamed} className={styles.entry} data-row={id}>
      <Heading level="3" size="xsmall" className={styles.title}>
        {raised.trim() || words.unnamed}
      </Heading>
      <FactLine>
        {council !== null && <span>{pageText.participation.council[council]}</span>}
        {day !== null && <span>{written(day)}</span>}
      </FactLine>
      <p className={styles.text}>{outcome.trim() || words.noOutcome}</p>
      {outcome.trim() !== '' && <FactLine>{toldDay === null ? words.notTold : words.told(toldDay)}</FactLine>}
      <RowConflicts kind="councilMatter" row={matter} rows={councilMatterRows} standard={open.standard} />
      <Disclosure title={words.fold} lazy open={fresh} className={styles.fold}>
        <div className={styles.form}>
          <div className={styles.line}>
            <ChoiceField
              label={words.council}
              value={council ?? ''}
              {...(council === null ? { blank: '' } : {})}
              options={councils.map((each) => ({ value: each, name: pageText.participation.council[each] }))}
              onChange={(value) => edit({ council: councils.find((each) => each === value) ?? null })}
            />
            <DayChoice
              label={words.day}
              day={day}
              paper={written(day)}
              onChange={(to) => edit({ day: to })}
            />
          </div>
          <WatchedText
            field={`${id}:raised`}
            label={words.raised}
            fresh={fresh}
            minRows={1}
            value={raised}
            onChange={setText('raised')}
          />
          <WatchedText
            field={`${id}:outcome`}
            label={words.outcome}
            minRows={1}
            value={outcome}
            onChange={setText('outcome')}
          />
          <DayChoice
            label={words.toldDay}
            day={toldDay}
            paper={written(toldDay)}
            onChange={(to) => edit({ toldDay: to })}
          />
          <div>
            <RemoveButton label={words.remove} onRemove={onRemove} />
          </div>
        </div>
      </Disclosure>
    </section>
  );
}
