import '@navikt/ds-css/dist/component/form.min.css';
import { Alert, BodyLong, Button, Checkbox, TextField } from '@navikt/ds-react';
import { useState, type SyntheticEvent } from 'react';
import { unlock, type UnlockResult } from '#src/state/files/lockedFile.ts';
import { papers } from '#src/text/papers.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import styles from './UnlockDialogue.module.css';

type Problem = Extract<UnlockResult, { ok: false }>['kind'] | 'missing';

type Props = { file: File; onClose: () => void; onUnlocked: (file: File) => void };

/** Asks for the password of a file that is locked. */
export function UnlockDialogue({ file, onClose, onUnlocked }: Props) {
  const words = papers.backup.unlock;
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (opening) return;
    if (password === '') {
      setProblem('missing');
      return;
    }
    setOpening(true);
    setProblem(null);
    const result = await unlock(file, password);
    setOpening(false);
    if (result.ok) onUnlocked(result.file);
    else setProblem(result.kind);
  };

  return (
    <Dialogue title={words.title} closeLabel={words.close} busy={opening} onClose={onClose}>
      <form noValidate className={styles.form} onSubmit={(event) => void open(event)}>
        <BodyLong>{words.body(file.name)}</BodyLong>
        <div>
          <TextField
            type={shown ? 'text' : 'password'}
            label={words.label}
            autoComplete="off"
            spellCheck={false}
            value={password}
            error={ofField(problem)}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Checkbox size="small" checked={shown} onChange={(event) => setShown(event.target.checked)}>
            {words.show}
          </Checkbox>
        </div>
        <div role="alert">
          {problem && ofField(problem) === null && problem !== 'missing' && (
            <Alert variant="error" size="small">
              {words.errors[problem]}
            </Alert>
          )}
        </div>
        <DialogueActions>
          <Button type="submit" aria-disabled={opening}>
            {opening ? words.opening : words.open}
          </Button>
          <Button type="button" variant="secondary" disabled={opening} onClick={onClose}>
            {words.cancel}
          </Button>
        </DialogueActions>
      </form>
    </Dialogue>
  );
}

/** What is said at the field itself: that the password is the fault. */
function ofField(problem: Problem | null): string | null {
  const words = papers.backup.unlock;
  if (problem === 'missing') return words.missing;
  return problem === 'wrong-password' ? words.errors[problem] : null;
}
