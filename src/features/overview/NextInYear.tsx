import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Heading } from '@navikt/ds-react';
import { useId, useMemo } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { comingThings, nextThings, type ComingThing } from '#src/domain/year/comingThings.ts';
import { plannedYear } from '#src/domain/year/plannedYear.ts';
import { begunOn } from '#src/domain/year/yearView.ts';
import { keyOfComing, nameOfComing, pageOfComing } from '#src/parts/comingThing.ts';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { paths } from '#src/state/paths.ts';
import { useSession } from '#src/state/session/session.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './YearFacts.module.css';

/** So many are told of here; the page of the year has all. */
const shown = 3;

/** The three things that come next in the year, what is late first; and of those after them, what is for the role of whoever reads. */
export function NextInYear({ logged: { log, office, yearFile } }: { logged: LoggedEvaluation }) {
  const words = pageText.year.home;
  const id = useId();
  const role = useSession((session) => session.identity.role.trim());
  const { today: asked } = useDayLeft(log.id);
  const coming = useMemo(() => {
    const { evaluation, recurringPoints, actions, barriers, meetings, meetingPoints } = log;
    const today = dayOf(asked);
    const place = { officeKind: office.kind, year: evaluation.year, begun: begunOn(evaluation) };
    const points = plannedYear(yearFile?.points ?? [], recurringPoints, place, today);
    return comingThings({ points, actions, barriers, meetings, meetingPoints, today });
  }, [log, office.kind, yearFile, asked]);
  const { first, own } = nextThings(coming, role, shown);
  return (
    <section aria-labelledby={id}>
      <Heading level="3" size="xsmall" id={id}>
        {words.title}
      </Heading>
      {coming.length === 0 && <p className={styles.lead}>{words.none}</p>}
      <Things evaluation={log.id} things={first} />
      {own.length > 0 && (
        <>
          <p className={styles.own}>{words.own(role)}</p>
          <Things evaluation={log.id} things={own} />
        </>
      )}
      <RouteLink to={paths.year(log.id)}>{words.toYear}</RouteLink>
    </section>
  );
}

function Things({ evaluation, things }: { evaluation: string; things: readonly ComingThing[] }) {
  const words = pageText.year.home;
  return (
    <PlainList className={styles.list}>
      {things.map((thing) => (
        <li key={keyOfComing(thing)} data-late={thing.late}>
          {thing.late && <ExclamationmarkTriangleFillIcon aria-hidden className={styles.late} />}
          <span>{words.day(thing.day, thing.late)}</span>{' '}
          <RouteLink to={pageOfComing(thing, evaluation)}>{nameOfComing(thing)}</RouteLink>
          {thing.who.length > 0 && <span className={styles.quiet}> {words.who(thing.who)}</span>}
        </li>
      ))}
    </PlainList>
  );
}
