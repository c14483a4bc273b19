import '@navikt/ds-css/dist/component/form.min.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, BodyShort, Button, Checkbox, Label, Select, TextField } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { useForm, type FieldErrors } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import { IdentityFields } from '#src/parts/IdentityFields.tsx';
import { saveIdentity } from '#src/state/start/openSession.ts';
import { useSession } from '#src/state/session/session.ts';
import { useCarryOffer } from '#src/state/years/carryOffer.ts';
import { useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { chooseScope } from '#src/state/editing/scope.ts';
import { startEvaluation } from '#src/state/start/startEvaluation.ts';
import { askForPersistence } from '#src/state/session/storage.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { DialogueActions } from '#src/ui/Dialogue.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { useStartScope } from './StartScope.tsx';
import {
  readStartForm,
  standardValue,
  startFormSchema,
  wantedId,
  type StartFormValues,
  type StartSurroundings,
} from './startFormSchema.ts';
import styles from './StartForm.module.css';

type Props = {
  offices: readonly ListedOffice[];
  standards: readonly StandardKey[];
  currentYear: number;
  /** What is here already: the same office and year is opened, not started twice. */
  summaries: readonly EvaluationSummary[];
  /** Closes the dialogue the form stands in: cancelled, or started. */
  onClose: () => void;
};

/** As they stand on the screen. */
const fieldOrder = ['office', 'name', 'kind', 'standard', 'year', 'author', 'role'] as const;

/** The choices before an evaluation: office, standard where there are several, and year. */
export function StartForm({ offices, standards, currentYear, summaries, onClose }: Props) {
  const words = text.overview.start;
  const along = pageText.startAlong;
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const around = useMemo(
    () => ({
      currentYear,
      offices: [
        ...offices.map((office) => ({ ...office, own: false })),
        ...summaries.map(({ office }) => office).filter(({ own }) => own),
      ],
    }),
    [currentYear, offices, summaries],
  );
  // As it was when the form came up: what it saves itself takes no field away.
  const [asksWho] = useState(() => !useSession.getState().identityKnown);
  const form = useForm<StartFormValues>({
    resolver: zodResolver(useMemo(() => startFormSchema(around), [around])),
    shouldFocusError: false,
    defaultValues: {
      notListed: false,
      office: onlyOffice(summaries),
      name: '',
      kind: '',
      standard: standards[0] ? standardValue(standards[0]) : '',
      year: String(currentYear),
      withActions: true,
      withBarriers: true,
      author: '',
      role: '',
    },
  });
  const { register, watch, formState, handleSubmit, setError, setFocus } = form;
  const values = watch();
  const standard = standards.find((key) => standardValue(key) === values.standard) ?? standards[0];
  const id = idWanted(values, around);
  const existing = summaries.find(({ evaluation }) => evaluation.id === id);
  const offer = useCarryOffer(existing ? null : id);
  const goesThrough = useStartScope(existing ? null : id, kindWanted(values, around), offer);

  // The form library would go by the order in which fields came to be, and those of an own office come last.
  const focusFirst = (errors: FieldErrors<StartFormValues>) => {
    const first = fieldOrder.find((field) => errors[field]);
    if (first) setFocus(first);
  };

  const submit = handleSubmit(async (filled) => {
    setFailed(false);
    const wanted = readStartForm(filled, around);
    if (!wanted) return;
    if (existing?.isExample) {
      const message = words.existingExample(existing.office.name, filled.year);
      setError(filled.notListed ? 'name' : 'office', { message }, { shouldFocus: true });
      return;
    }
    try {
      await saveAuthor(filled);
      const started = await startEvaluation(wanted, {
        actions: filled.withActions,
        barriers: filled.withBarriers,
        scopes: goesThrough.shared,
      });
      if (!started.ok) {
        const { nameListed, nameWithoutLetters } = words.errors;
        const message = started.kind === 'listed' ? nameListed : nameWithoutLetters;
        setError('name', { message }, { shouldFocus: true });
        return;
      }
      // From now on there is something to lose.
      if (!started.existed) {
        void askForPersistence();
        chooseScope(started.id, goesThrough.scope);
      }
      onClose();
      navigate(paths.assess(started.id));
    } catch {
      setFailed(true);
    }
  }, focusFirst);

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap={20}>
        {standard && (
          <OfficeFields
            form={form}
            offices={offices}
            own={ownOffices(summaries)}
            standard={standard}
            notListed={values.notListed}
          />
        )}
        {standards.length > 1 ? (
          <Select label={words.standard} {...register('standard')}>
            {standards.map((key) => (
              <StandardOption key={standardValue(key)} standardKey={key} />
            ))}
          </Select>
        ) : (
          standard && <OnlyStandard standardKey={standard} />
        )}
        <TextField
          label={words.year}
          description={words.yearHint}
          inputMode="numeric"
          autoComplete="off"
          htmlSize={6}
          error={formState.errors.year?.message}
          {...register('year')}
        />
        {goesThrough.field}
        {goesThrough.along && <BodyShort size="small">{goesThrough.along}</BodyShort>}
        {offer && (
          <BodyShort size="small">
            {along.baseline({
              from: offer.year,
              signedOff: offer.signedOff,
              points: offer.recurringPoints.length,
              meetingPoints: offer.meetingPoints.length,
              meetings: offer.meetings.length,
            })}
          </BodyShort>
        )}
        {offer && offer.actions.length > 0 && (
          <Checkbox
            size="small"
            description={along.actions.hint(offer.actions.length, offer.year, offer.reached)}
            {...register('withActions')}
          >
            {along.actions.label(offer.actions.length, offer.year)}
          </Checkbox>
        )}
        {offer && offer.tooLarge.length > 0 && (
          <BodyShort size="small">{along.actions.tooLarge(offer.tooLarge, offer.year)}</BodyShort>
        )}
        {offer && offer.barriers.length > 0 && (
          <Checkbox
            size="small"
            description={along.barriers.hint(offer.barriers.length, offer.year)}
            {...register('withBarriers')}
          >
            {along.barriers.label(offer.barriers.length, offer.year)}
          </Checkbox>
        )}
        {asksWho && (
          <fieldset className={styles.who}>
            <legend className={styles.whoTitle}>{text.identity.start.title}</legend>
            <Quiet>{text.identity.start.hint}</Quiet>
            <IdentityFields
              name={{ error: formState.errors.author?.message, ...register('author') }}
              role={{ error: formState.errors.role?.message, ...register('role') }}
            />
          </fieldset>
        )}
        <div role="status">
          {existing && !existing.isExample && (
            <Alert variant="info" size="small">
              {words.existing(existing.office.name, values.year.trim())}
            </Alert>
          )}
        </div>
        {failed && (
          <Alert variant="error" size="small" role="alert">
            {words.errors.failed}
          </Alert>
        )}
        <DialogueActions>
          <Button type="submit" loading={formState.isSubmitting}>
            {existing && !existing.isExample ? words.submitExisting : words.submit}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </DialogueActions>
      </Stack>
    </form>
  );
}

/** Who starts it stands at the first change too. Whoever leaves it empty is asked again before the first file. */
async function saveAuthor({ author, role }: StartFormValues): Promise<void> {
  const identity = { name: author.trim(), role: role.trim() };
  if (identity.name !== '' || identity.role !== '') await saveIdentity(identity);
}

/** Whoever has worked for one office only most likely starts its next year. */
function onlyOffice(summaries: readonly EvaluationSummary[]): string {
  const own = summaries.filter(({ isExample }) => !isExample).map(({ office }) => office);
  const [first] = own;
  const isChoosable = first && (!first.own || first.kind !== '');
  return isChoosable && own.every(({ id }) => id === first.id) ? first.id : '';
}

/** The offices that people here have named themselves, each once. One whose kind nobody has said is named anew. */
function ownOffices(summaries: readonly EvaluationSummary[]): EvaluationSummary['office'][] {
  const own = summaries.filter(({ isExample, office }) => !isExample && office.own && office.kind !== '');
  return [...new Map(own.map(({ office }) => [office.id, office])).values()];
}

function idWanted(values: StartFormValues, around: StartSurroundings): string | null {
  const wanted = readStartForm(values, around);
  return wanted && wantedId(wanted, around.offices);
}

function kindWanted(values: StartFormValues, { offices }: StartSurroundings): string {
  return values.notListed ? values.kind : (offices.find(({ id }) => id === values.office)?.kind ?? '');
}

function StandardOption({ standardKey }: { standardKey: StandardKey }) {
  return <option value={standardValue(standardKey)}>{useStandardName(standardKey)}</option>;
}

function OnlyStandard({ standardKey }: { standardKey: StandardKey }) {
  return (
    <div>
      <Label as="p">{text.overview.start.standard}</Label>
      <BodyShort>{useStandardName(standardKey)}</BodyShort>
    </div>
  );
}

function useStandardName(key: StandardKey): string {
  const state = useStandard(key);
  const title = state.status === 'ready' ? state.standard.shortTitle : key.standard;
  return text.overview.start.standardName(title, key.edition);
}
