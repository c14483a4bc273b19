import '@navikt/ds-css/dist/component/form.min.css';
import { Select } from '@navikt/ds-react';
import { chooseScope } from '#src/state/editing/scope.ts';
import { shareScope } from '#src/state/editing/sharedScopes.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { useSharedScopes } from '#src/state/years/sharedScopes.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './ScopeChoice.module.css';

type Props = { evaluation: string; officeKind: string };

/**
 * Whether all of the standard is gone through, or a part of it. Choosing a part says so to everybody, but where a signature
 * stands: there one only looks. Absent where there is no part for this kind of office.
 */
export function ScopeChoice({ evaluation, officeKind }: Props) {
  const { offered, chosen } = useScopes(evaluation, officeKind);
  const shared = useSharedScopes(evaluation);
  if (offered.length === 0) return null;
  const words = pageText.scope.choice;
  const choose = (id: string) => {
    chooseScope(evaluation, id === '' ? null : id);
    if (id === '' || shared?.isSigned) return;
    shareScope(evaluation, id, shared?.said.find(({ row }) => row.scope === id)?.row);
  };
  return (
    <Select
      size="small"
      label={words.label}
      description={shared?.isSigned ? words.hintSigned : words.hint}
      className={styles.choice}
      value={chosen?.id ?? ''}
      onChange={({ target }) => choose(target.value)}
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
