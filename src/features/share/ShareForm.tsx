import '@navikt/ds-css/dist/component/form.min.css';
import { BodyShort, Heading } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { previewShare } from '#src/state/sharing/shareEvaluation.ts';
import { usePasswordChoice } from '#src/state/files/usePasswordChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ContentChoice } from './ContentChoice.tsx';
import { OfficeNameChoice } from './OfficeNameChoice.tsx';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import type { ShareChoices } from './ShareChoices.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { excessOfAlias, useShareFlow } from './useShareFlow.ts';
import styles from './ShareForm.module.css';

/** What goes with the file, what does not, and the button that writes it. */
export function ShareForm({ logged }: { logged: LoggedEvaluation }) {
  const words = papers.backup.share;
  const { log, office, standard } = logged;
  const hasActions = log.actions.some(({ removed }) => !removed);
  const hasBarriers = log.barriers.some(({ removed }) => !removed);
  const [choices, setChoices] = useState<ShareChoices>({
    themes: standard.themes.map(({ id }) => id),
    indicators: true,
    actions: hasActions,
    barriers: hasBarriers,
    texts: true,
    names: true,
    underAlias: false,
    alias: words.aliasSuggestion,
  });
  const change = (part: Partial<ShareChoices>) => setChoices((before) => ({ ...before, ...part }));
  const password = usePasswordChoice();
  const flow = useShareFlow(logged, choices, password);
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
        <ThemeChoice
          themes={standard.themes}
          chosen={choices.themes}
          problem={flow.problem === 'noThemes' ? words.noThemes : null}
          onChange={(themes) => change({ themes })}
        />
        <OfficeNameChoice
          office={office.name}
          choices={choices}
          problem={aliasProblem(choices.alias, flow.problem)}
          onChange={change}
        />
        <ContentChoice
          choices={choices}
          hasIndicators={standard.indicators.length > 0}
          hasActions={hasActions}
          hasBarriers={hasBarriers}
          onChange={change}
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
            {...flow.action}
            onPress={() => onceIdentified(flow.action.onPress, log.evaluation.id)}
            variant="primary"
          />
        </div>
      </div>
    </div>
  );
}

/** Too long is said while it is written, as of other texts; the rest when the file is asked for. */
function aliasProblem(alias: string, problem: ReturnType<typeof useShareFlow>['problem']): string | null {
  const words = papers.backup.share;
  const excess = excessOfAlias(alias);
  if (excess > 0) return words.aliasTooLong(excess);
  if (problem === 'taken') return words.aliasTaken;
  return problem === 'empty' ? words.aliasEmpty : null;
}
