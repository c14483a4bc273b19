import { usePointsFor } from '#src/state/editing/editYear.ts';
import { paths } from '#src/state/paths.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { TeamReviewHere } from './TeamReviewHere.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './RequirementYear.module.css';

type Props = { evaluation: string; number: number };

/** What comes round in the year about a requirement, and how it went. Absent where nothing does. */
export function RequirementYear({ evaluation, number }: Props) {
  const now = useNow();
  const points = usePointsFor(number, now);
  if (points.length === 0) return null;
  const { card, point: words } = pageText.year;
  const isAboutTeam = points.some(({ point }) => point.proposed?.about === 'teamReview');
  const times = points.flatMap(({ occurrences }) => occurrences);
  const late = times.filter(({ state }) => state === 'late').length;
  const next = times.filter(({ state }) => state === 'ahead').map(({ due }) => due);
  return (
    <Disclosure title={card.title} note={card.note(late, next.toSorted()[0] ?? null)} lazy>
      <PlainList className={styles.points}>
        {points.map(({ point, occurrences }) => (
          <li key={point.point}>
            <p className={styles.title}>{point.title || words.unnamed}</p>
            <PlainList className={styles.times}>
              {occurrences.map(({ due, state, said }) => (
                <li key={due}>
                  {card.time(
                    due,
                    said === null
                      ? words.state[state]
                      : said.state === 'held'
                        ? words.heldOn(said.day)
                        : words.missed(said.reason),
                    said?.evidence?.text.trim() ?? '',
                  )}
                </li>
              ))}
            </PlainList>
          </li>
        ))}
      </PlainList>
      {isAboutTeam && <TeamReviewHere evaluation={evaluation} />}
      <RouteLink to={paths.year(evaluation)}>{card.toYear}</RouteLink>
    </Disclosure>
  );
}
