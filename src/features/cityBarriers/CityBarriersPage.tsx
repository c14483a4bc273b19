import { useState } from 'react';
import { gatherBarriers } from '#src/domain/barriers/gatherBarriers.ts';
import { cityBarrierSteps, cityScope, joinBarriers } from '#src/state/editing/cityBarriers.ts';
import { useCityBarriers, type OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { paths } from '#src/state/paths.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';
import { AnswerFiles } from './AnswerFiles.tsx';
import { ChosenBarriers } from './ChosenBarriers.tsx';
import { CityBarrier } from './CityBarrier.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './CityBarriersPage.module.css';

/** What stands in the way of the offices on this machine, as one list, and where it is answered. */
export function CityBarriersPage() {
  const barriers = useCityBarriers();
  return barriers === undefined ? (
    <Waiting label={text.shell.loading} />
  ) : (
    <CityBarriersView barriers={barriers} />
  );
}

function CityBarriersView({ barriers }: { barriers: readonly OfficeBarrier[] }) {
  const words = pageText.cityBarriers;
  const today = useNow();
  const [said, say] = useState('');
  const [message, tell] = useState<ToastMessage | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const levels = gatherBarriers(barriers);
  const standing = levels.flatMap(({ items }) => items.flatMap(({ members }) => members));
  const picked = levels.flatMap(({ items }) => items.filter(({ id }) => chosen.has(id)));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const clear = () => {
    setChosen(new Set());
    // The buttons are gone with the choice: the focus goes to where it is made.
    goTo(anchors.choice);
  };
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        leadOnPaper={false}
        documentTitle={text.shell.pageTitle(words.title)}
      >
        {standing.length > 0 && (
          <FactLine tone="strong">
            {words.counts(standing.length, new Set(standing.map(({ evaluation }) => evaluation)).size)}
          </FactLine>
        )}
      </PageHeading>
      {barriers.length > 0 && (
        <RowHistory
          evaluation={cityScope}
          rows={cityBarrierSteps}
          describe={describeStep}
          say={(undone) => {
            // What was said of the step is not so any more.
            say('');
            tell(undone);
          }}
        />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {standing.length === 0 ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.open} variant="secondary" size="medium">
            {words.empty.open}
          </RouteButton>
        </PageSection>
      ) : (
        <ChosenBarriers
          count={picked.length}
          onJoin={() => {
            joinBarriers(picked.flatMap(({ members }) => members));
            clear();
          }}
          onClear={clear}
        />
      )}
      {levels.map(({ level, items }) => (
        <PagePart key={level ?? 'none'} title={words.level(level)}>
          <PlainList>
            {items.map((entry) => (
              <CityBarrier
                key={entry.id}
                entry={entry}
                today={today}
                chosen={chosen.has(entry.id)}
                onChoose={(isChosen) => choose(entry.id, isChosen)}
                onAnswered={(count) => say(words.answer.saved(count))}
              />
            ))}
          </PlainList>
        </PagePart>
      ))}
      {barriers.length > 0 && <AnswerFiles barriers={barriers} />}
      <Toast message={message} />
    </>
  );
}

function describeStep({ after, along = [] }: RowStep): string {
  const words = pageText.cityBarriers.steps;
  const count = 1 + along.length;
  if ('answer' in after) return words.answered(count);
  return after['sameAs'] === null ? words.parted(count) : words.joined(count);
}
