import { Button, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useId, useState, type FormEvent } from 'react';
import { longestName } from '#src/domain/changes/Change.ts';
import { bulkPatches, movesDeadline, type BulkChange } from '#src/domain/actions/bulkPatches.ts';
import { actionStatuses, type Action } from '#src/domain/evaluation/Action.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { actionRows } from '#src/state/editing/openEvaluation.ts';
import { newId } from '#src/state/session/newId.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { readDay } from '#src/ui/readDay.ts';
import styles from './BulkEdit.module.css';

type Props = {
  /** Those that are shown, and of them those that are chosen. */
  shown: readonly Action[];
  chosen: readonly Action[];
  /** Roles that are often written. */
  roles: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  /** Told of how many were changed. */
  onDone: (count: number) => void;
};

type Draft = { role: string; day: string; reason: string; status: string };

const blank: Draft = { role: '', day: '', reason: '', status: '' };

/** The statuses that can be given to several: that one is put aside has a reason of its own. */
const choices = actionStatuses.filter((status) => status !== 'dropped');

/** Changes several actions at once: only what is filled in, in one step that can be undone. */
export function BulkEdit({ shown, chosen, roles, onChoose, onDone }: Props) {
  const words = pageText.actions.bulk;
  const known = useId();
  const [draft, setDraft] = useState(blank);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const day = readDay(draft.day);
  const moves = day !== null && movesDeadline(chosen, day);
  const unexplained = moves && draft.reason.trim() === '';
  const isEmpty = draft.role.trim() === '' && day === null && draft.status === '';
  const problem =
    chosen.length === 0
      ? words.noneChosen
      : isEmpty
        ? words.nothingSet
        : unexplained
          ? words.reasonMissing
          : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    const change: BulkChange = {
      responsible: draft.role.trim() === '' ? null : { id: newId(), role: draft.role.trim() },
      deadline: day === null ? null : { day, reason: draft.reason.trim() },
      status: choices.find((status) => status === draft.status) ?? null,
    };
    const patches = bulkPatches(chosen, change);
    actionRows.editAll(patches);
    setDraft(blank);
    setTried(false);
    onDone(patches.length);
  };
  return (
    <form className={styles.form} aria-label={words.title} onSubmit={submit}>
      <p role="status" className={styles.count}>
        {words.count(chosen.length)}
      </p>
      <div className={styles.buttons}>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => onChoose(shown.map(({ id }) => id))}
        >
          {words.all(shown.length)}
        </Button>
        {chosen.length > 0 && (
          <Button type="button" size="small" variant="tertiary" onClick={() => onChoose([])}>
            {words.none}
          </Button>
        )}
      </div>
      <datalist id={known}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {role}
          </option>
        ))}
      </datalist>
      <div className={styles.fields}>
        <WatchedLine
          field="plan:bulk:role"
          most={longestName}
          label={words.role}
          list={known}
          value={draft.role}
          onChange={(role) => set({ role })}
        />
        <DayField label={words.day} value={draft.day} onChange={(value) => set({ day: value })} />
        <Select
          size="small"
          label={words.status}
          value={draft.status}
          onChange={({ currentTarget: { value } }) => set({ status: value })}
        >
          <option value="">{words.asItIs}</option>
          {choices.map((status) => (
            <option key={status} value={status}>
              {pageText.actions.status[status]}
            </option>
          ))}
        </Select>
      </div>
      {moves && (
        <WatchedText
          field="plan:bulk:reason"
          label={words.reason}
          minRows={1}
          mark={unexplained ? pageText.actions.edit.demanded : undefined}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
      {tried && problem !== null && <Hint spoken>{problem}</Hint>}
      <div>
        <Button type="submit" size="small">
          {words.save(chosen.length)}
        </Button>
      </div>
    </form>
  );
}
