import { teamAspects } from '#src/domain/evaluation/TeamReview.ts';
import { saysOfTeam } from '#src/domain/teamReview/saysOfTeam.ts';
import { useTeamReview } from '#src/state/editing/editTeamReview.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './RequirementYear.module.css';

/** How the ressursteam looks at its own work, on a requirement that asks for it. Answered on a page of its own, once. */
export function TeamReviewHere({ evaluation }: { evaluation: string }) {
  const words = pageText.teamReview;
  const review = useTeamReview();
  return (
    <>
      <p className={styles.title}>{words.card.title}</p>
      {review && saysOfTeam(review) ? (
        <FactList
          facts={teamAspects.map((aspect) => ({
            name: words.aspect[aspect],
            value: words.saidOf(review.grades[aspect], review[aspect].trim()),
          }))}
        />
      ) : (
        <p className={styles.none}>{words.none}</p>
      )}
      <p className={styles.none}>
        <RouteLink to={paths.teamReview(evaluation)}>{words.card.toPage}</RouteLink>
      </p>
    </>
  );
}
