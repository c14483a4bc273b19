import '@navikt/ds-css/dist/component/form.min.css';
import { BodyLong } from '@navikt/ds-react';
import { paths } from '#src/state/paths.ts';
import { useCheckedSignatures } from '#src/state/signing/checkSignatures.ts';
import { useEvaluationLog } from '#src/state/years/evaluationLog.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { CheckedEntry } from './CheckedEntry.tsx';
import { CodeComparison } from './CodeComparison.tsx';

/** Whether what was signed is what is there: every signature under an evaluation, computed anew. */
export function CheckPage({ evaluation }: { evaluation: string }) {
  const state = useEvaluationLog(evaluation);
  const words = pageText.signing.check;
  const log = state.status === 'ready' ? state.log : null;
  const checked = useCheckedSignatures(log);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status !== 'ready') {
    return (
      <Unavailable
        title={words.pageName}
        documentTitle={text.shell.pageTitle(words.pageName)}
        what={text.shell.evaluation[state.status]}
        exit={{ label: text.shell.evaluation.toOverview, to: paths.overview }}
      />
    );
  }
  const { office, standard } = state;
  const title = words.title(office.name, state.log.evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      {checked === null && <Waiting label={text.shell.loading} />}
      {checked === 'failed' && <BodyLong>{words.failed}</BodyLong>}
      {Array.isArray(checked) && checked.length === 0 && (
        <>
          <BodyLong spacing>{words.none}</BodyLong>
          <RouteButton to={paths.sign(evaluation)}>{words.toSign}</RouteButton>
        </>
      )}
      {Array.isArray(checked) && checked.length > 0 && (
        <>
          {checked.map((each) => (
            <CheckedEntry
              key={each.signature.id}
              checked={each}
              changes={state.log.changes}
              standard={standard}
            />
          ))}
          <CodeComparison hashes={checked.flatMap(({ signature }) => signature.hash ?? [])} />
        </>
      )}
    </>
  );
}
