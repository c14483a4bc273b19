import { useColleaguesHere, type Present } from '#src/state/sharing/colleaguesHere.ts';
import { useLiveSharing } from '#src/state/sharing/sharingStatus.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { presentPeople } from './presentPeople.ts';
import styles from './PresenceLine.module.css';

/** So many are named; the others are counted. */
const mostNamed = 5;

/**
 * Who is here now besides oneself, and on which requirement. Always one line where live is on, so that nothing moves
 * when somebody comes or goes; and never read aloud by itself.
 */
export function PresenceLine() {
  const live = useLiveSharing();
  const { colleagues } = useColleaguesHere();
  const words = pageText.live;
  if (live.status === 'off') return null;
  if (live.status === 'opening') return <p className={styles.line}>{words.now.states.opening}</p>;
  if (live.trouble !== null) return <p className={styles.line}>{words.here.awayLine(live.trouble)}</p>;
  const people = presentPeople(colleagues);
  const named = people.slice(0, mostNamed);
  const more = people.length - named.length;
  return (
    <div className={styles.line}>
      <span>{words.here.now}</span>
      <ul className={styles.people}>
        <li>{people.length === 0 ? words.here.onlyYou : words.here.you}</li>
        {named.map((person) => (
          <li key={person.person}>
            <Whereabouts person={person} />
          </li>
        ))}
        {more > 0 && <li>{words.here.more(more)}</li>}
      </ul>
    </div>
  );
}

function Whereabouts({ person }: { person: Present }) {
  const said = pageText.live.here.at(person);
  return person.requirement === null ? (
    said
  ) : (
    <RouteLink to={paths.requirementCard(person.evaluation, person.requirement)}>{said}</RouteLink>
  );
}
