import { Alert, Button, Heading, TextField } from '@navikt/ds-react';
import { useForm } from 'react-hook-form';
import { unlockFolder, askSharingPermission } from '#src/state/sharing/chooseSharing.ts';
import type { FolderTrouble } from '#src/state/sharing/sharingStatus.ts';
import { shareNow } from '#src/state/sharing/wayChoices.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './SharingPage.module.css';

/** What stands in the way, and the one press that may help. */
export function SharingTrouble({ trouble, folder }: { trouble: FolderTrouble | null; folder: string }) {
  const words = trouble && pageText.sharing.trouble[trouble];
  return (
    <div role="status">
      {words && (
        <Alert variant={trouble === 'asleep' || trouble === 'locked' ? 'warning' : 'error'} size="small">
          <div className={styles.trouble}>
            <Heading level="3" size="xsmall">
              {words.title}
            </Heading>
            <span>{words.body(folder)}</span>
            {trouble === 'locked' ? (
              <Unlocking label={words.press} />
            ) : (
              <Button
                type="button"
                size="small"
                onClick={() => void (trouble === 'asleep' ? askSharingPermission() : shareNow('mappe'))}
              >
                {words.press}
              </Button>
            )}
          </div>
        </Alert>
      )}
    </div>
  );
}

function Unlocking({ label }: { label: string }) {
  const words = pageText.sharing.found;
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { password: '' } });
  const open = handleSubmit(async ({ password }) => {
    if (!(await unlockFolder(password)))
      setError('password', { message: words.passwordWrong }, { shouldFocus: true });
  });
  return (
    <form noValidate className={styles.trouble} onSubmit={(event) => void open(event)}>
      <TextField
        className={styles.password}
        size="small"
        type="password"
        autoComplete="off"
        label={words.password}
        error={formState.errors.password?.message}
        {...register('password', { required: words.passwordMissing })}
      />
      <Button size="small">{label}</Button>
    </form>
  );
}
