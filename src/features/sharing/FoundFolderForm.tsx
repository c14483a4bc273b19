import { BodyLong, Button, Checkbox, CheckboxGroup, Heading, TextField } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { shownName } from '#src/domain/input/shownName.ts';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { canLock } from '#src/state/files/lockedFile.ts';
import { usePasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { makeFolderKey, startSharing, type FoundFolder } from '#src/state/sharing/chooseSharing.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { flowWords } from './flowWords.ts';
import styles from './SharingPage.module.css';

type Props = {
  found: FoundFolder;
  source: SharingSource;
  onBegun: () => void;
  onCancel: () => void;
};

type Values = { offices: string[]; password: string };

/** What lies in the folder, what is shared there from here, and whether it is locked. */
export function FoundFolderForm({ found, source, onBegun, onCancel }: Props) {
  const words = pageText.sharing.found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mine = source.offices.filter(({ id }) => !found.offices.includes(id));
  const form = useForm<Values>({
    defaultValues: { offices: mine.length === 1 ? mine.map(({ id }) => id) : [], password: '' },
  });
  const { errors } = form.formState;
  const choice = usePasswordChoice();
  const flow = useBackupFlow(flowWords({ ...words, cancelled: words.passwordWrong }), async () => {
    const { offices, password } = form.getValues();
    const secret = found.state === 'locked' ? password : found.state === 'new' ? choice.value : null;
    const key = secret === null ? null : await makeFolderKey(found, secret);
    if (secret !== null && key === null) {
      form.setError('password', { message: words.passwordWrong }, { shouldFocus: true });
      return 'cancelled';
    }
    await startSharing(found, offices, key);
    onBegun();
    return 'verified';
  });
  const begin = form.handleSubmit(async () => {
    // Nothing here can be shared, as is said above.
    if (found.state === 'new' && mine.length === 0) return;
    if (found.state !== 'new' || (await choice.check())) onceIdentified(flow.onPress);
  });
  return (
    <Stack gap={16}>
      <Heading level="3" size="xsmall" ref={heading} tabIndex={-1}>
        {words.title(shownName(found.folder.name))}
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
          error={errors.password?.message}
          {...form.register('password', { required: words.passwordMissing })}
        />
      )}
      {mine.length > 0 ? (
        <Controller
          control={form.control}
          name="offices"
          // Whoever begins a folder shares something in it; whoever joins may only read.
          rules={{ validate: (chosen) => found.state !== 'new' || chosen.length > 0 || words.nothing }}
          render={({ field }) => (
            <CheckboxGroup
              size="small"
              legend={words.offices}
              description={words.officesHint}
              value={field.value}
              error={errors.offices?.message}
              onChange={field.onChange}
            >
              {mine.map(({ id, name }, place) => (
                <Checkbox key={id} value={id} ref={place === 0 ? field.ref : undefined}>
                  {name}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
        />
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
      <Row gap={8}>
        <GuardedAction {...flow} variant="primary" onPress={() => void begin()} />
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Row>
    </Stack>
  );
}
