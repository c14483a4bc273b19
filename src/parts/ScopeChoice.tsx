import '@navikt/ds-css/dist/component/form.min.css';
import { Select } from '@navikt/ds-react';
import { chooseScope } from '#src/state/editing/scope.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './ScopeChoice.module.css';

type Props = { evaluation: string; officeKind: string };

/** Whether all of the standard is gone through, or a part of it. Absent where there is no part for this kind of office. */
export function ScopeChoice({ evaluation, officeKind }: Props) {
  const { offered, chosen } = useScopes(evaluation, officeKind);
  if (offered.length === 0) return null;
  const words = pageText.scope.choice;
  return (
    <Select
      size="small"
      label={words.label}
      description={words.hint}
      className={styles.choice}
      value={chosen?.id ?? ''}
      onChange={({ target }) => chooseScope(evaluation, target.value === '' ? null : target.value)}
    >
      <option value="">{words.whole}</option>
      {offered.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
