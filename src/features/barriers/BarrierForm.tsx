import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useState } from 'react';
import { allResponsible } from '#src/domain/barriers/responsibleOf.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierCauses, barrierLevels, type Barrier } from '#src/domain/evaluation/Barrier.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { NameList } from '#src/parts/NameList.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { BarrierConflicts } from './BarrierConflicts.tsx';
import { BarrierEnd } from './BarrierEnd.tsx';
import { BarrierHistory } from './BarrierHistory.tsx';
import { BarrierLifting } from './BarrierLifting.tsx';
import { HinderedActions } from './HinderedActions.tsx';
import { HinderedRequirements } from './HinderedRequirements.tsx';
import styles from './BarrierForm.module.css';

type TextField = 'description' | 'consequence' | 'otherCause' | 'metIn';

/** A barrier with its fields, saved as they are filled in. */
export function BarrierForm({ open, barrier }: { open: OpenEvaluation; barrier: Barrier }) {
  const { evaluation, standard } = open;
  const words = pageText.barriers;
  const [message, say] = useState<ToastMessage | null>(null);
  const navigate = useNavigate();
  const { id, cause, level } = barrier;
  const edit = (patch: Patch) => barrierRows.edit(id, patch);
  const setText = (field: TextField) => (value: string) => edit({ [field]: value === '' ? null : value });
  const title = barrierName(barrier) || words.edit.newTitle;
  const suggestions = [
    ...new Set([
      ...allResponsible(Object.values(open.barriers)),
      ...standard.parties.map(({ name }) => name),
    ]),
  ];
  return (
    <>
      <PageHeading title={title} lead={words.edit.lead} documentTitle={text.shell.pageTitle(title)} />
      <div className={styles.bar}>
        <RouteLink to={paths.barriers(evaluation.id)} deafToSecondPress>
          {words.edit.toList}
        </RouteLink>
        <BarrierHistory open={open} say={say} />
      </div>
      <BarrierConflicts barrier={barrier} standard={standard} />
      <div className={styles.form}>
        <WatchedText
          field={`${id}:description`}
          label={words.edit.what}
          hint={words.edit.whatHint}
          value={barrier.description}
          onChange={setText('description')}
        />
        <WatchedText
          field={`${id}:consequence`}
          label={words.edit.consequence}
          hint={words.edit.consequenceHint}
          value={barrier.consequence}
          onChange={setText('consequence')}
        />
        <div className={styles.part}>
          <Select
            size="small"
            label={words.edit.cause}
            value={cause ?? ''}
            className={styles.choice}
            onChange={({ currentTarget: { value } }) => edit({ cause: value === '' ? null : value })}
          >
            <option value="">{words.edit.noCause}</option>
            {barrierCauses.map((each) => (
              <option key={each} value={each}>
                {words.cause[each]}
              </option>
            ))}
          </Select>
          {(cause === 'other' || barrier.otherCause !== '') && (
            <WatchedText
              field={`${id}:otherCause`}
              label={words.edit.otherCause}
              minRows={1}
              value={barrier.otherCause}
              onChange={setText('otherCause')}
            />
          )}
        </div>
        <WatchedText
          field={`${id}:metIn`}
          label={words.edit.metIn}
          hint={words.edit.metInHint}
          minRows={1}
          value={barrier.metIn}
          onChange={setText('metIn')}
        />
        <HinderedRequirements open={open} barrier={barrier} onEdit={edit} />
        <HinderedActions open={open} barrier={barrier} onEdit={edit} />
        <Select
          size="small"
          label={words.edit.level}
          value={level ?? ''}
          className={styles.choice}
          onChange={({ currentTarget: { value } }) => edit({ level: value === '' ? null : value })}
        >
          <option value="">{words.edit.unsettled}</option>
          {barrierLevels.map((each) => (
            <option key={each} value={each}>
              {words.level(each)}
            </option>
          ))}
        </Select>
        <NameList
          row={id}
          family="responsible"
          names={new Map(barrier.responsible.map(({ id: key, name }) => [key, name]))}
          suggestions={suggestions}
          words={words.responsible}
          onSet={(key, name) => edit({ [`responsible:${key}`]: name === null ? null : { name } })}
        />
        <BarrierLifting barrier={barrier} onEdit={edit} />
        <BarrierEnd barrier={barrier} onEdit={edit} />
        <div className={styles.remove}>
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon aria-hidden />}
            onClick={() => {
              edit({ removed: true });
              navigate(paths.barriers(evaluation.id));
            }}
          >
            {words.edit.remove}
          </Button>
        </div>
      </div>
      <Toast message={message} />
    </>
  );
}
