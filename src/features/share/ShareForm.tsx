import '@navikt/ds-css/dist/component/form.min.css';
import { zodResolver } from '@hookform/resolvers/zod';
import { BodyShort, Heading } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { previewShare } from '#src/state/sharing/shareEvaluation.ts';
import { usePasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ContentChoice } from './ContentChoice.tsx';
import { OfficeNameChoice } from './OfficeNameChoice.tsx';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import type { ShareChoices } from './ShareChoices.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { excessProblem, shareFormSchema } from './shareFormSchema.ts';
import { useShareFlow } from './useShareFlow.ts';
import styles from './ShareForm.module.css';

/** What goes with the file, what does not, and the button that writes it. */
export function ShareForm({ logged }: { logged: LoggedEvaluation }) {
  const words = papers.backup.share;
  const { log, office, standard } = logged;
  const hasActions = log.actions.some(({ removed }) => !removed);
  const hasBarriers = log.barriers.some(({ removed }) => !removed);
  const { control, register, handleSubmit, watch, formState } = useForm<ShareChoices>({
    resolver: zodResolver(useMemo(() => shareFormSchema(logged), [logged])),
    defaultValues: {
      themes: standard.themes.map(({ id }) => id),
      indicators: true,
      actions: hasActions,
      barriers: hasBarriers,
      texts: true,
      names: true,
      underAlias: false,
      alias: words.aliasSuggestion,
    },
  });
  const choices = watch();
  const password = usePasswordChoice();
  const read = async () => {
    let chosen: ShareChoices | null = null;
    await handleSubmit((values) => {
      chosen = values;
    })();
    return chosen;
  };
  const action = useShareFlow(logged, read, password);
  const preview = useMemo(() => {
    const { underAlias, alias: _typed, ...options } = choices;
    // Which alias makes no difference to how much goes with the file.
    const alias = underAlias ? { office: 'x', name: 'x', kind: office.kind } : null;
    return previewShare(logged, { ...options, alias });
  }, [logged, choices, office.kind]);
  const title = words.title(office.name, log.evaluation.year);

  return (
    <div className={styles.page}>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      <div className={styles.form}>
        <ThemeChoice themes={standard.themes} control={control} />
        <OfficeNameChoice
          office={office.name}
          control={control}
          alias={{
            ...register('alias'),
            error: excessProblem(choices.alias) ?? formState.errors.alias?.message,
          }}
        />
        <ContentChoice
          register={register}
          underAlias={choices.underAlias}
          hasIndicators={standard.indicators.length > 0}
          hasActions={hasActions}
          hasBarriers={hasBarriers}
        />
        <FilePassword choice={password} />
        <div className={styles.end}>
          <div>
            <Heading level="2" size="xsmall">
              {words.summaryTitle}
            </Heading>
            <BodyShort>{words.summary(preview.rows, preview.changes)}</BodyShort>
          </div>
          <GuardedAction
            {...action}
            onPress={() => onceIdentified(action.onPress, log.evaluation.id)}
            variant="primary"
          />
        </div>
      </div>
    </div>
  );
}
