import { useMemo } from 'react';
import { fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { gapsOf, assessOpen } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { JumpLink } from '#src/ui/JumpLink.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { anchors } from './anchors.ts';
import { GapSection } from './GapSection.tsx';
import { listGaps } from './listGaps.ts';
import { ProfileSection } from './ProfileSection.tsx';
import styles from './GapsView.module.css';

/** The gaps in order, and how each theme stands. */
export function GapsView({ open }: { open: OpenEvaluation }) {
  const { evaluation, standard, office } = open;
  const items = assessOpen(open);
  const gaps = useMemo(() => listGaps(open, gapsOf(open)), [open]);
  const total = useMemo(() => fulfilment(standard, items), [standard, items]);
  const words = pageText.gaps;
  const title = words.title(pageText.scope.office(office.name, open.scope?.name ?? null), evaluation.year);
  const links = [
    { target: anchors.list, label: words.list.title(gaps.length) },
    { target: anchors.profile, label: words.profile.title },
  ];
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <Quiet size="small" above={4}>
          {pageText.scope.counted(open.scope?.name ?? null, text.scoring.coverage(total))}
        </Quiet>
      </PageHeading>
      {total.applicable === total.unanswered ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.assess(evaluation.id)} variant="primary" size="medium">
            {words.empty.begin}
          </RouteButton>
        </PageSection>
      ) : (
        <>
          <nav aria-label={words.onThisPage} className={styles.nav}>
            <ul>
              {links.map(({ target, label }) => (
                <li key={target}>
                  <JumpLink target={target}>{label}</JumpLink>
                </li>
              ))}
            </ul>
          </nav>
          <GapSection open={open} gaps={gaps} scored={total.scored} />
          <ProfileSection open={open} items={items} total={total} />
        </>
      )}
    </>
  );
}
