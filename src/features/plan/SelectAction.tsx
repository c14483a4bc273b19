import { Checkbox } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './SelectAction.module.css';

/** Which actions are chosen to be changed together. */
export type Selection = { ids: ReadonlySet<string>; onToggle: (id: string) => void };

type Props = { action: Pick<Action, 'id' | 'title'>; selection: Selection };

/** Whether an action is one of those that are to be changed together. */
export function SelectAction({ action: { id, title }, selection: { ids, onToggle } }: Props) {
  return (
    <Checkbox
      size="small"
      hideLabel
      checked={ids.has(id)}
      className={styles.select}
      onChange={() => onToggle(id)}
    >
      {pageText.actions.bulk.choose(title.trim() || pageText.actions.unnamed)}
    </Checkbox>
  );
}
