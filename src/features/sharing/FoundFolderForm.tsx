import { BodyLong, Button, Checkbox, CheckboxGroup, Heading, TextField } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { canLock } from '#src/state/files/lockedFile.ts';
import { usePasswordChoice } from '#src/state/files/usePasswordChoice.ts';
import { makeFolderKey, startSharing, type FoundFolder } from '#src/state/sharing/chooseSharing.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { flowWords } from './flowWords.ts';
import styles from './SharingPage.module.css';

type Props = {
  found: FoundFolder;
  source: SharingSource;
  onBegun: () => void;
  onCancel: () => void;
};

type Problem = 'nothing' | 'missing' | 'wrong';

/** What lies in the folder, what is shared there from here, and whether it is locked. */
export function FoundFolderForm({ found, source, onBegun, onCancel }: Props) {
  const words = pageText.sharing.found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mine = source.offices.filter(({ id }) => !found.offices.includes(id));
  const [offices, setOffices] = useState<string[]>(mine.length === 1 ? mine.map(({ id }) => id) : []);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const choice = usePasswordChoice();
  const flow = useBackupFlow(flowWords({ ...words, cancelled: words.passwordWrong }), async () => {
    const secret = found.state === 'locked' ? password : found.state === 'new' ? choice.value : null;
    const key = secret === null ? null : await makeFolderKey(found, secret);
    if (secret !== null && key === null) {
      setProblem('wrong');
      return 'cancelled';
    }
    await startSharing(found, offices, key);
    onBegun();
    return 'verified';
  });
  const begin = () => {
    const lacks = lackOf({ found, offices, password });
    setProblem(lacks);
    if (lacks === null && (found.state !== 'new' || choice.check())) onceIdentified(flow.onPress);
  };
  return (
    <div className={styles.parts}>
      <Heading level="3" size="xsmall" ref={heading} tabIndex={-1}>
        {words.title(found.folder.name)}
      </Heading>
      {found.state === 'new' ? (
        <BodyLong>{words.isNew}</BodyLong>
      ) : (
        found.state === 'open' && (
          <div>
            <BodyLong>{words.holds(found.offices)}</BodyLong>
            <ul className={styles.list}>
              {found.offices.map((office) => (
                <li key={office}>{source.nameOf(office)}</li>
              ))}
            </ul>
            <BodyLong>{words.comes}</BodyLong>
          </div>
        )
      )}
      {found.state === 'locked' && (
        <TextField
          className={styles.password}
          size="small"
          type="password"
          label={words.password}
          description={words.locked}
          autoComplete="off"
          value={password}
          error={
            problem === 'missing' ? words.passwordMissing : problem === 'wrong' ? words.passwordWrong : null
          }
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      {mine.length > 0 ? (
        <CheckboxGroup
          size="small"
          legend={words.offices}
          description={words.officesHint}
          value={offices}
          error={problem === 'nothing' && words.nothing}
          onChange={(chosen: string[]) => setOffices(chosen)}
        >
          {mine.map(({ id, name }) => (
            <Checkbox key={id} value={id}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      ) : (
        found.state === 'new' && <BodyLong>{words.noneHere}</BodyLong>
      )}
      {found.state === 'new' && canLock() && (
        <FilePassword
          choice={choice}
          words={{ want: words.passwordWant, label: words.password, warning: words.passwordWarning }}
        />
      )}
      {found.state !== 'locked' && !choice.wanted && (
        <BodyLong size="small" textColor="subtle">
          {found.state === 'open' ? words.openFolder : words.noPassword}
        </BodyLong>
      )}
      <div className={styles.actions}>
        <GuardedAction {...flow} variant="primary" onPress={begin} />
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** What stands in the way of beginning. */
function lackOf({
  found,
  offices,
  password,
}: {
  found: FoundFolder;
  offices: readonly string[];
  password: string;
}): Problem | null {
  if (found.state === 'new' && offices.length === 0) return 'nothing';
  return found.state === 'locked' && password === '' ? 'missing' : null;
}
