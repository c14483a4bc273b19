import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { useConflictCount } from '#src/state/conflictCount.ts';
import { useSharingIsOn } from '#src/state/sharing/followSharing.ts';
import { useHasSharedScope, useHasSignature } from '#src/state/hasRows.ts';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import { useOffline, watchOffline } from '#src/state/start/offlineState.ts';
import { useWhereIAm } from '#src/state/whereIAm.ts';
import { text } from '#src/text/catalogue.ts';
import { DroppedFile } from './DroppedFile.tsx';
import { loadAhead, ScopeNotice, SharingNotice } from './loadedPages.tsx';
import { IdentityQuestion } from './IdentityQuestion.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { PageMenu } from './PageMenu.tsx';
import { PlaceMenu } from './PlaceMenu.tsx';
import { RefusedEdits } from './RefusedEdits.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { SearchButton } from './SearchButton.tsx';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { scopeOnPages } from './scopeOnPages.ts';
import { useHeaderHeight } from './useHeaderHeight.ts';
import { useHere } from './useHere.ts';
import { WhereMenu } from './WhereMenu.tsx';
import styles from './Shell.module.css';

/** What stands around every page: where one is, the places, whether all is saved, and the offer of a new version. */
export function Shell({ children }: { children: ReactNode }) {
  const header = useHeaderHeight();
  const here = useHere();
  const { current, offices } = useWhereIAm(here.evaluation);
  const conflicts = useConflictCount(current?.id);
  const worksOffline = useOffline(({ ready }) => ready);
  useEffect(watchOffline, []);
  const page = here.page?.name;
  const isSharing = useSharingIsOn(({ isOn }) => isOn);
  // Before anything is painted: what draws the page is on its way meanwhile.
  useLayoutEffect(() => {
    if (page) void loadAhead(page);
  }, [page]);
  const signed = useHasSignature(current?.id);
  // What tells of it is loaded where there is something to tell.
  const chosen = useChosenScope(current?.id) !== null;
  const shared = useHasSharedScope(current?.id);
  const onPage = page ? scopeOnPages[page] : 'none';
  const facts = { conflicts, offices: offices.length, signed };
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#innhold" onClick={skipToContent}>
        {text.shell.skipToContent}
      </a>
      <header ref={header} className={styles.header}>
        <div className={styles.bar}>
          <WhereMenu here={here} current={current} offices={offices} />
          <PlaceMenu here={here} evaluation={current?.id} facts={facts} />
          <div className={styles.aside}>
            <OfflineNotice told={worksOffline} />
            <SaveStatus />
            <SearchButton evaluation={current?.id} facts={facts} />
            <MoreMenu here={here} evaluation={current?.id} facts={facts} />
          </div>
        </div>
      </header>
      <main id="innhold" tabIndex={-1} className={styles.main}>
        <PageMenu here={here} evaluation={current?.id} facts={facts} />
        <RefusedEdits />
        {isSharing && page !== 'sharing' && <SharingNotice />}
        {(chosen || shared) && current && page && onPage !== 'none' && (
          <ScopeNotice evaluation={current.id} page={onPage} where={page} tellsOfOthers={page === 'home'} />
        )}
        {children}
      </main>
      <UpdatePrompt />
      <DroppedFile />
      <IdentityQuestion />
    </div>
  );
}

/** The address belongs to the router, so the jump is made by hand. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('innhold')?.focus();
}
