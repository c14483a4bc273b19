import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type SyntheticEvent,
} from 'react';
import { highestLevel, isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import { activate } from '#src/state/activeRequirement.ts';
import { assessedNow, useApplicableNumbers, type EvaluationFrame } from '#src/state/answers.ts';
import { editAnswer } from '#src/state/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { anchors } from './anchors.ts';
import { arriveAt, neighbourOf, type Place } from './arriveAt.ts';
import { FilterBar } from './FilterBar.tsx';
import { FilterResult } from './FilterResult.tsx';
import { narrows, noFilter } from './filterRequirements.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { OtherRequirements } from './OtherRequirements.tsx';
import { OverallProgress } from './OverallProgress.tsx';
import { ReadTrouble } from './ReadTrouble.tsx';
import { RequirementList } from './RequirementList.tsx';
import { ShortcutButton } from './ShortcutButton.tsx';
import { ShortcutDialogue } from './ShortcutDialogue.tsx';
import { ThemeNavigation } from './ThemeNavigation.tsx';
import { useCommands } from './useCommands.ts';
import { useRequirementFilter } from './useRequirementFilter.ts';
import { useShortcuts } from './useShortcuts.ts';
import styles from './AssessWorkspace.module.css';

type Props = { frame: EvaluationFrame; requirement: number | undefined };

const firstCards = 5;

/** The open evaluation, to be worked through. Knows what is shown and where to go; the cards know the answers. */
export function AssessWorkspace({ frame, requirement }: Props) {
  const { standard, office, evaluation } = frame;
  const wide = useMediaQuery('(min-width: 64rem)');
  const applicable = useApplicableNumbers();
  const { filter, setFilter, shown, others, refresh, reveal } = useRequirementFilter(applicable);
  const [message, say] = useState<ToastMessage | null>(null);
  const [othersOpen, setOthersOpen] = useState(false);
  const [themesOpen, setThemesOpen] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);

  // The first cards at once, the rest as soon as the browser has time: a person need not wait for what is far below.
  // Who is on the way to a card further down gets them now: the next key is meant for that card.
  const ready = useDeferredValue(shown, shown.slice(0, firstCards));
  const awaited = place?.kind === 'card' && !ready.includes(place.number) && shown.includes(place.number);
  const drawn = awaited ? shown : ready;
  const arrived = useRef<Place | null>(null);
  // After the list has been drawn, since the place may just have been added to it.
  useLayoutEffect(() => {
    if (place && place !== arrived.current && arriveAt(place)) arrived.current = place;
  }, [place, drawn]);
  useEffect(() => () => activate(null), [frame.id]);

  const goTo = useCallback(
    (number: number, focus: 'heading' | 'asItIs' = 'heading') => {
      const item = assessedNow().find((candidate) => candidate.requirement.number === number);
      if (!item) {
        say({ content: pageText.standard.noRequirement(number), visible: true });
        return;
      }
      reveal(number);
      if (item.applicable) {
        activate(number);
        setPlace({ kind: 'card', number, focus });
      } else {
        setOthersOpen(true);
        setPlace({ kind: 'other', number });
      }
    },
    [reveal],
  );
  useEffect(() => {
    if (requirement !== undefined) goTo(requirement);
  }, [requirement, goTo]);

  const takeOut = useCallback(
    (number: number) => {
      const beside = neighbourOf(number);
      editAnswer(number, { included: null });
      say({ content: pageText.assess.others.nowOut(number), visible: true });
      // The card is gone: the focus goes to the one beside it.
      if (beside !== null) goTo(beside);
    },
    [goTo],
  );
  const goToTheme = useCallback(
    (theme: string) => {
      if (!document.getElementById(anchors.theme(theme))) setFilter(noFilter);
      setThemesOpen(false);
      setPlace({ kind: 'theme', theme });
    },
    [setFilter],
  );
  const goToThemes = () => {
    setThemesOpen(true);
    const summary = document.querySelector<HTMLElement>(`#${anchors.themes} > summary`);
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  };

  const commands = useCommands({ frame, shown, narrowed: narrows(filter), goTo, say });
  useShortcuts(highestLevel(standard), commands.run);
  const sayAside = useCallback((content: string) => say({ content, visible: false }), []);

  const addressed = useMemo(
    () => standard.requirements.filter((candidate) => isAddressedTo(standard, candidate, office.kind)).length,
    [standard, office.kind],
  );
  const parties = useMemo(() => {
    const responsible = new Set(
      standard.requirements
        .filter((candidate) => applicable.includes(candidate.number))
        .flatMap((candidate) => candidate.responsible),
    );
    return standard.parties.filter((party) => responsible.has(party.id));
  }, [standard, applicable]);

  const activateHolder = (event: SyntheticEvent<HTMLElement>) => {
    const card = event.target instanceof Element ? event.target.closest('[data-requirement]') : null;
    if (card instanceof HTMLElement) activate(Number(card.dataset['requirement']));
  };

  const words = pageText.assess;
  const title = words.title(office.name, evaluation.year);
  const themes = <ThemeNavigation standard={standard} shown={drawn} onGoTo={goToTheme} />;
  const moves = (
    <MoveButtons
      foot={!wide}
      evaluation={frame.id}
      onNextUnanswered={() => commands.run({ kind: 'nextUnanswered' })}
      onUndo={() => commands.run({ kind: 'undo' })}
      onRedo={() => commands.run({ kind: 'redo' })}
      onThemes={goToThemes}
    />
  );
  return (
    <>
      <PageHeading
        title={title}
        lead={words.lead(standard.shortTitle)}
        documentTitle={text.shell.pageTitle(words.documentTitle(office.name, evaluation.year))}
      >
        <OverallProgress />
      </PageHeading>
      <ReadTrouble repaired={frame.repaired} unreadable={frame.unreadable} />
      <div className={styles.columns}>
        {wide && (
          <div className={styles.side}>
            {moves}
            <div className={styles.sideThemes}>{themes}</div>
          </div>
        )}
        <div className={styles.main}>
          {!wide && (
            <Disclosure
              id={anchors.themes}
              title={words.themes.fold}
              open={themesOpen}
              onToggle={setThemesOpen}
              className={styles.themeFold}
            >
              {themes}
            </Disclosure>
          )}
          <div className={styles.tools}>
            <FilterBar filter={filter} parties={parties} onChange={setFilter} />
            <div className={styles.below}>
              <FilterResult
                filter={filter}
                shown={shown}
                total={applicable.length}
                others={others.filter((other) => !applicable.includes(other.number)).length}
                onRefresh={refresh}
              />
              <ShortcutButton onPress={() => commands.showHelp(true)} />
            </div>
          </div>
          <div onFocus={activateHolder} onPointerDown={activateHolder}>
            <RequirementList
              frame={frame}
              shown={drawn}
              filter={filter}
              wide={wide}
              onGoTo={goTo}
              onTakeOut={takeOut}
            />
          </div>
          <OtherRequirements
            standard={standard}
            requirements={others}
            total={standard.requirements.length - addressed}
            taken={applicable.length - addressed}
            open={othersOpen}
            onToggle={setOthersOpen}
            onGoTo={goTo}
            onSaid={sayAside}
          />
          {!wide && moves}
        </div>
      </div>
      <Toast message={message} />
      {commands.helpOpen && (
        <ShortcutDialogue highest={highestLevel(standard)} onClose={() => commands.showHelp(false)} />
      )}
    </>
  );
}
