import { listStandards, useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Unavailable } from '#src/ui/Unavailable.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { StandardDocument } from './StandardDocument.tsx';

type Props = { chosen?: StandardKey; requirement?: number };

/** The standard itself, to be read, searched and linked to. Needs no database. */
export function StandardPage({ chosen, requirement }: Props) {
  const shown = chosen ?? listStandards()[0];
  if (!shown) return <NoStandard reason="missing" />;
  return (
    <LoadedStandard
      key={`${shown.standard}/${shown.edition}`}
      shown={shown}
      {...(requirement === undefined ? {} : { requirement })}
    />
  );
}

function LoadedStandard({ shown, requirement }: { shown: StandardKey; requirement?: number }) {
  const state = useStandard(shown);
  switch (state.status) {
    case 'loading':
      return <Waiting label={text.shell.loading} />;
    case 'ready':
      return (
        <StandardDocument
          standard={state.standard}
          {...(requirement === undefined ? {} : { opened: requirement })}
        />
      );
    default:
      return <NoStandard reason={state.status} />;
  }
}

function NoStandard({ reason }: { reason: 'missing' | 'failed' }) {
  const words = pageText.standard;
  return (
    <Unavailable
      title={words.title}
      documentTitle={text.shell.pageTitle(words.title)}
      what={words.unavailable[reason]}
      {...(reason === 'failed'
        ? { retry: { label: words.unavailable.reload, onPress: () => window.location.reload() } }
        : {})}
      exit={{ label: words.unavailable.toStandards, to: paths.standards }}
    />
  );
}
