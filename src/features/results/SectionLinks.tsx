import { pageText } from '#src/text/pageText.ts';
import { JumpLink } from '#src/ui/JumpLink.tsx';
import { anchors } from './anchors.ts';
import styles from './SectionLinks.module.css';

type Props = { gaps: number; remaining: number; notRelevant: number; checks: number };

/** The parts of the page, with how much there is in each. */
export function SectionLinks({ gaps, remaining, notRelevant, checks }: Props) {
  const words = pageText.results;
  const links = [
    { target: anchors.table, label: words.table.title },
    { target: anchors.gaps, label: words.linkCount(words.gaps.link, gaps) },
    { target: anchors.remaining, label: words.linkCount(words.remaining.link, remaining) },
    { target: anchors.notRelevant, label: words.linkCount(words.notRelevant.link, notRelevant) },
    { target: anchors.checks, label: pageText.gaps.checks.title(checks) },
  ];
  return (
    <nav aria-label={words.onThisPage} className={styles.nav}>
      <ul className={styles.links}>
        {links.map(({ target, label }) => (
          <li key={target}>
            <JumpLink target={target}>{label}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
