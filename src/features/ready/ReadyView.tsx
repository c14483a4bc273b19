import { useMemo } from 'react';
import { lookAgain } from '#src/domain/gaps/lookAgain.ts';
import { countUnchanged } from '#src/domain/year/carryOver.ts';
import { gapsOf, qualityOf, assessOpen } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { OwnTargetList } from './OwnTargetList.tsx';
import { ReadyItem } from './ReadyItem.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { UnplannedGapList } from './UnplannedGapList.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ReadyView.module.css';

const states = ['different', 'asked', 'unknown', 'unanswered'] as const;

/** The checklist before a report: one count, requirement by requirement, and what has been set aside or aimed lower. */
export function ReadyView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office, standard } = open;
  const items = assessOpen(open);
  const left = useMemo(() => lookAgain(items, qualityOf(open)), [items, open]);
  const gaps = useMemo(() => gapsOf(open), [open]);
  const applicable = useMemo(() => items.filter((item) => item.applicable), [items]);
  const unchanged = countUnchanged(items);
  const words = pageText.ready;
  const title = words.title(pageText.scope.office(office.name, open.scope?.name ?? null), evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <p className={styles.count} role="status" data-left={left.length}>
          {words.count(left.length, applicable.length)}
        </p>
        {unchanged.count > 0 && <p className={styles.unchanged}>{text.scoring.unchanged(unchanged)}</p>}
        <RouteButton to={paths.report(evaluation.id)} variant={left.length === 0 ? 'primary' : 'secondary'}>
          {words.toReport}
        </RouteButton>
      </PageHeading>
      {states.map((state) => {
        const group = left.filter((each) => each.state === state);
        if (group.length === 0) return null;
        return (
          <PagePart
            key={state}
            title={words.groups[state].title(group.length)}
            lead={words.groups[state].lead}
          >
            <PlainList>
              {group.map(({ item, findings }) => (
                <ReadyItem
                  key={item.requirement.number}
                  evaluation={evaluation.id}
                  standard={standard}
                  item={item}
                  findings={findings}
                />
              ))}
            </PlainList>
          </PagePart>
        );
      })}
      <UnplannedGapList evaluation={evaluation.id} gaps={gaps} />
      <SetAsideList evaluation={evaluation.id} items={applicable} />
      <OwnTargetList evaluation={evaluation.id} standard={standard} items={applicable} />
    </>
  );
}
