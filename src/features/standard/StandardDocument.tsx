import { Alert } from '@navikt/ds-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { AboutStandard } from './AboutStandard.tsx';
import { anchors } from './anchors.ts';
import { Contents } from './Contents.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { findIndicators, findRequirements, findTerms, isFiltering, noFilter } from './filterStandard.ts';
import { FoundBesides } from './FoundBesides.tsx';
import { groupRequirements } from './groupRequirements.ts';
import { NothingFound } from './NothingFound.tsx';
import { readFilter } from './readFilter.ts';
import { RequirementChapters } from './RequirementChapters.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { searchWords } from '#src/domain/search/searchWords.ts';
import { useOpenedRequirement } from './useOpenedRequirement.ts';
import styles from './StandardDocument.module.css';

type Props = {
  standard: Standard;
  /** The requirement that the address leads to. */
  opened?: number;
};

/** One edition of a standard, set as a document. */
export function StandardDocument({ standard, opened }: Props) {
  const words = pageText.standard;
  const [filter, setFilter] = useEntryState('standardFilter', readFilter);
  const [unfolded, setUnfolded] = useState(false);
  // The field answers at once; the list of requirements follows when there is time.
  const shownFilter = useDeferredValue(filter);
  const query = useMemo(() => searchWords(shownFilter.query), [shownFilter.query]);
  const found = useMemo(
    () => findRequirements(standard, shownFilter, words.requirement),
    [standard, shownFilter, words],
  );
  const chapters = useMemo(() => groupRequirements(standard, found), [standard, found]);
  const searching = query.length > 0;
  const terms = useMemo(
    () => (searching ? findTerms(standard, shownFilter.query) : []),
    [standard, shownFilter, searching],
  );
  const indicators = useMemo(
    () => (searching ? findIndicators(standard, shownFilter.query) : []),
    [standard, shownFilter, searching],
  );
  const showAll = useCallback(() => setFilter(noFilter), [setFilter]);
  const followed = useOpenedRequirement(opened, showAll);
  // The button that clears goes away with what it clears: the focus needs another place.
  const clear = () => {
    showAll();
    document.getElementById(anchors.search)?.focus();
  };
  const [copied, setCopied] = useState<ToastMessage | null>(null);
  const sayCopied = useCallback(
    (worked: boolean) => setCopied({ content: worked ? words.copied : words.copyFailed, visible: false }),
    [words],
  );
  const all = standard.requirements.length;
  const isKnown = opened === undefined || standard.requirements.some((r) => r.number === opened);
  const filtering = isFiltering(shownFilter);
  return (
    <>
      <PageHeading
        title={standard.title}
        lead={standard.summary}
        documentTitle={text.shell.pageTitle(documentTitle(standard, isKnown ? opened : undefined))}
      >
        <p className={styles.facts}>{words.facts(standard.edition, standard.provenance.publisher)}</p>
        <p className={styles.facts}>{words.size(all, standard.themes.length, standard.chapters.length)}</p>
        <EditionChoice shown={standard} />
      </PageHeading>
      {!isKnown && (
        <Alert variant="warning" className={styles.unknown}>
          {words.noRequirement(opened)}
        </Alert>
      )}
      <div className={styles.layout}>
        <aside>
          <Contents standard={standard} chapters={chapters} showAbout={!filtering} />
        </aside>
        <div>
          <SearchPanel
            standard={standard}
            filter={filter}
            onFilter={setFilter}
            count={
              filtering
                ? words.search.shown(found.length, all, terms.length, indicators.length)
                : words.search.shownOfAll(all)
            }
            unfolded={unfolded}
            onUnfold={setUnfolded}
            onClear={clear}
          />
          {!filtering && <AboutStandard standard={standard} onFollow={followed} />}
          <FoundBesides
            standard={standard}
            terms={terms}
            indicators={indicators}
            words={query}
            onFollow={followed}
          />
          {found.length === 0 && <NothingFound filter={shownFilter} onClear={clear} />}
          <RequirementChapters
            standard={standard}
            chapters={chapters}
            words={query}
            opened={opened}
            unfolded={unfolded}
            onFollow={followed}
            onCopied={sayCopied}
          />
        </div>
      </div>
      <Toast message={copied} />
    </>
  );
}

function documentTitle(standard: Standard, opened: number | undefined): string {
  const { shortTitle } = standard;
  return opened === undefined ? shortTitle : pageText.standard.requirementOf(opened, shortTitle);
}
