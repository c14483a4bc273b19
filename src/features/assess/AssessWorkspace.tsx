import { useCallback, useEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { highestLevel, isAddressedTo } from '#src/domain/scoring/assessedRequirements.ts';
import { activate, arrive } from '#src/state/editing/activeRequirement.ts';
import { assessedNow, useApplicableNumbers, type EvaluationFrame } from '#src/state/editing/answers.ts';
import { useOneAtATimeChoice } from '#src/state/editing/assessChoices.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { anchors } from './keys/anchors.ts';
import type { CardPlace, Place } from './keys/arriveAt.ts';
import { Ending } from './list/Ending.tsx';
import { FilterBar } from './list/FilterBar.tsx';
import { FilterResult } from './list/FilterResult.tsx';
import { narrows, noFilter } from './list/filterRequirements.ts';
import { firstOfTheme, firstUnanswered } from './keys/firstOf.ts';
import { MoveButtons } from './keys/MoveButtons.tsx';
import { besideIn } from './keys/neighbours.ts';
import { OneRequirement } from './list/OneRequirement.tsx';
import { OtherRequirements } from './list/OtherRequirements.tsx';
import { OverallProgress } from './list/OverallProgress.tsx';
import { ReadTrouble } from './list/ReadTrouble.tsx';
import { RequirementList } from './list/RequirementList.tsx';
import { ShortcutButton } from './keys/ShortcutButton.tsx';
import { ShortcutDialogue } from './keys/ShortcutDialogue.tsx';
import { ScopeChoice } from '#src/parts/ScopeChoice.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { ThemeNavigation } from './list/ThemeNavigation.tsx';
import { useCommands } from './keys/useCommands.ts';
import { useDrawnCards } from './list/useDrawnCards.ts';
import { useInHand } from './list/useInHand.ts';
import { useRequirementFilter } from './list/useRequirementFilter.ts';
import { useShortcuts } from './keys/useShortcuts.ts';
import styles from './AssessWorkspace.module.css';

type Props = { frame: EvaluationFrame; requirement: number | 'next' | undefined };

/** The open evaluation, to be worked through. Knows what is shown and where to go; the cards know the answers. */
export function AssessWorkspace({ frame, requirement }: Props) {
  const { standard, office, evaluation, scope } = frame;
  const wide = useMediaQuery('(min-width: 64rem)');
  const applicable = useApplicableNumbers();
  const { filter, setFilter, shown, others, refresh, reveal } = useRequirementFilter(
    applicable,
    standard.terms,
    scope?.id ?? '',
  );
  const oneAtATime = useOneAtATimeChoice().enabled;
  const { inHand, take } = useInHand(shown, oneAtATime);
  const [message, say] = useState<ToastMessage | null>(null);
  const [othersOpen, setOthersOpen] = useState(false);
  const othersFound = others.filter((other) => !applicable.includes(other.number)).length;
  const isFoundAmongOthers = filter.query.trim() !== '' && othersFound > 0;
  useEffect(() => {
    // What is looked for is shown where it is. Whoever folds it away again meanwhile has it folded.
    if (isFoundAmongOthers) setOthersOpen(true);
  }, [isFoundAmongOthers]);
  const [themesOpen, setThemesOpen] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  // All of them are printed.
  const printing = usePrinting() !== null;

  const drawn = useDrawnCards(shown, requirement, place);
  useEffect(() => () => activate(null), [frame.id]);

  const goTo = useCallback(
    (number: number, { focus = 'heading', past = null }: Partial<CardPlace> = {}) => {
      const item = assessedNow().find((candidate) => candidate.requirement.number === number);
      if (!item) {
        say({ content: pageText.standard.noRequirement(number), visible: true });
        return;
      }
      if (scope && !item.inScope) {
        say({ content: pageText.scope.outside(number, scope.name), visible: true });
        return;
      }
      reveal(number);
      if (item.applicable) {
        arrive(number);
        take(number);
        setPlace({ kind: 'card', number, focus, past });
      } else {
        setOthersOpen(true);
        setPlace({ kind: 'other', number });
      }
    },
    [reveal, take, scope],
  );
  useEffect(() => {
    const to = requirement === 'next' ? firstUnanswered() : requirement;
    if (to !== undefined) goTo(to);
  }, [requirement, goTo]);
  useEffect(() => {
    if (inHand === null) return;
    // It came without anybody going to it: as the first, or since the filter has taken the one before.
    arrive(inHand);
    setPlace((before) =>
      before?.kind === 'card' && before.number === inHand
        ? before
        : { kind: 'card', number: inHand, focus: before ? 'asItIs' : 'heading', past: null },
    );
  }, [inHand]);

  const latestShown = useRef(shown);
  useEffect(() => {
    latestShown.current = shown;
  });
  const takeOut = useCallback(
    (number: number) => {
      const beside = besideIn(latestShown.current, number);
      editAnswer(number, { included: null });
      say({ content: pageText.assess.others.nowOut(number), visible: true });
      // The card is gone: the focus goes to the one beside it.
      if (beside !== null) goTo(beside);
    },
    [goTo],
  );
  const goToTheme = useCallback(
    (theme: string) => {
      setThemesOpen(false);
      if (oneAtATime) {
        const to = firstOfTheme(theme, latestShown.current);
        if (to === undefined) setFilter(noFilter);
        const first = to ?? firstOfTheme(theme);
        if (first !== undefined) goTo(first);
        return;
      }
      if (!document.getElementById(anchors.theme(theme))) setFilter(noFilter);
      setPlace({ kind: 'theme', theme });
    },
    [oneAtATime, goTo, setFilter],
  );
  const goToThemes = () => {
    setThemesOpen(true);
    const summary = document.querySelector<HTMLElement>(`#${anchors.themes} > summary`);
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  };

  const goToEnd = useCallback(() => {
    activate(null);
    setPlace({ kind: 'ending' });
  }, []);
  const goToCard = useCallback((number: number) => goTo(number), [goTo]);
  const commands = useCommands({
    frame,
    shown,
    inHand,
    narrowed: narrows(filter),
    wide,
    goTo,
    goToEnd,
    say,
  });
  const { run } = commands;
  const goOn = useCallback(() => run({ kind: 'onward' }), [run]);
  useShortcuts(highestLevel(standard), run);
  const sayAside = useCallback((content: string) => say({ content, visible: false }), []);

  const inside = useMemo(
    () => standard.requirements.filter(({ number }) => !scope || scope.requirements.includes(number)),
    [standard, scope],
  );
  const addressed = useMemo(
    () => inside.filter((candidate) => isAddressedTo(standard, candidate, office.kind)).length,
    [standard, inside, office.kind],
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
  const title = words.title(pageText.scope.office(office.name, scope?.name ?? null), evaluation.year);
  const themes = <ThemeNavigation standard={standard} shown={drawn} inHand={inHand} onGoTo={goToTheme} />;
  // Beside the themes: the first card is to be in view when one begins.
  const scopeChoice = <ScopeChoice evaluation={frame.id} officeKind={office.kind} />;
  const moves = (
    <MoveButtons
      foot={!wide}
      evaluation={frame.id}
      onOnward={inHand !== null && wide ? undefined : goOn}
      onUndo={() => run({ kind: 'undo' })}
      onRedo={() => run({ kind: 'redo' })}
      onThemes={goToThemes}
    />
  );
  const cards = {
    frame,
    wide,
    onGoTo: goToCard,
    onTakeOut: takeOut,
    onAnswered: commands.answered,
    onUnchanged: commands.unchanged,
    onOnward: goOn,
  };
  return (
    <>
      <div className={styles.top}>
        <PageHeading
          title={title}
          lead={words.lead(standard.shortTitle)}
          documentTitle={text.shell.pageTitle(words.documentTitle(office.name, evaluation.year))}
        />
        {inHand === null && <OverallProgress />}
      </div>
      <ReadTrouble repaired={frame.repaired} unreadable={frame.unreadable} />
      <div className={styles.columns}>
        {wide && (
          <div className={styles.side}>
            {moves}
            <div className={styles.sideThemes}>{themes}</div>
            {scopeChoice}
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
              {scopeChoice}
            </Disclosure>
          )}
          <Stack gap={4}>
            <div className={styles.filter}>
              <FilterBar filter={filter} parties={parties} onChange={setFilter} />
              <ShortcutButton onPress={() => commands.showHelp(true)} />
            </div>
            <FilterResult
              filter={filter}
              shown={shown}
              total={applicable.length}
              others={othersFound}
              onRefresh={refresh}
            />
          </Stack>
          <div onFocus={activateHolder} onPointerDown={activateHolder}>
            {inHand !== null && !printing ? (
              <OneRequirement
                {...cards}
                shown={shown}
                number={inHand}
                past={place?.kind === 'card' && place.number === inHand ? place.past : null}
              />
            ) : (
              <RequirementList {...cards} shown={drawn} filter={filter} />
            )}
          </div>
          {!narrows(filter) && (inHand === null || inHand === shown.at(-1) || place?.kind === 'ending') && (
            <Ending evaluation={frame.id} onGoTo={goToCard} />
          )}
          <OtherRequirements
            standard={standard}
            requirements={others}
            total={inside.length - addressed}
            taken={applicable.length - addressed}
            open={othersOpen}
            onToggle={setOthersOpen}
            onGoTo={goToCard}
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
