import '@navikt/ds-css/dist/component/form.min.css';
import { BodyShort, Heading } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import type { LoggedEvaluation } from '#src/state/evaluationLog.ts';
import { previewShare } from '#src/state/shareEvaluation.ts';
import { usePasswordChoice } from '#src/state/usePasswordChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ContentChoice } from './ContentChoice.tsx';
import { OfficeNameChoice } from './OfficeNameChoice.tsx';
import { SharePassword } from './SharePassword.tsx';
import type { ShareWish } from './ShareWish.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useShareFlow } from './useShareFlow.ts';
import styles from './ShareForm.module.css';

/** What goes with the file, what does not, and the button that writes it. */
export function ShareForm({ logged }: { logged: LoggedEvaluation }) {
  const words = papers.backup.share;
  const { log, office, standard } = logged;
  const [wish, setWish] = useState<ShareWish>({
    themes: standard.themes.map(({ id }) => id),
    indicators: true,
    texts: true,
    names: true,
    underAlias: false,
    alias: words.aliasSuggestion,
  });
  const change = (part: Partial<ShareWish>) => setWish((before) => ({ ...before, ...part }));
  const password = usePasswordChoice();
  const flow = useShareFlow(logged, wish, password);
  const preview = useMemo(() => {
    const { underAlias, alias: _typed, ...options } = wish;
    // Which alias makes no difference to how much goes with the file.
    const alias = underAlias ? { office: 'x', name: 'x', kind: office.kind } : null;
    return previewShare(logged, { ...options, alias });
  }, [logged, wish, office.kind]);
  const title = words.title(office.name, log.evaluation.year);

  return (
    <div className={styles.page}>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      <div className={styles.form}>
        <ThemeChoice
          themes={standard.themes}
          chosen={wish.themes}
          problem={flow.problem === 'noThemes' ? words.noThemes : null}
          onChange={(themes) => change({ themes })}
        />
        <OfficeNameChoice
          office={office.name}
          wish={wish}
          problem={
            flow.problem === 'taken' ? words.aliasTaken : flow.problem === 'empty' ? words.aliasEmpty : null
          }
          onChange={change}
        />
        <ContentChoice wish={wish} hasIndicators={standard.indicators.length > 0} onChange={change} />
        <SharePassword choice={password} />
        <div className={styles.end}>
          <div>
            <Heading level="2" size="xsmall">
              {words.summaryTitle}
            </Heading>
            <BodyShort>{words.summary(preview.scored, preview.changes)}</BodyShort>
          </div>
          <GuardedAction {...flow.action} variant="primary" />
        </div>
      </div>
    </div>
  );
}
