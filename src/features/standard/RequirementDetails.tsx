import { Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Marked } from './Marked.tsx';
import styles from './RequirementDetails.module.css';

type Props = {
  standard: Standard;
  requirement: Requirement;
  words: readonly string[];
  onFollow: () => void;
};

/** What helps to understand and to assess a requirement, beside its text. */
export function RequirementDetails({ standard, requirement, words, onFollow }: Props) {
  const labels = pageText.standard;
  const { checkpoints, evidence, references, related, focusAreas, participants } = requirement;
  const showObligation = new Set(checkpoints.map((checkpoint) => checkpoint.obligation)).size > 1;
  return (
    <dl className={styles.details}>
      <Detail label={labels.checkpoints}>
        <ul>
          {checkpoints.map((checkpoint) => (
            <li key={checkpoint.id}>
              <Marked words={words}>{checkpoint.text}</Marked>
              {showObligation && (
                <Tag size="xsmall" variant="outline" className={styles.tag}>
                  {text.scoring.obligation[checkpoint.obligation]}
                </Tag>
              )}
            </li>
          ))}
        </ul>
      </Detail>
      <Detail label={labels.evidence}>
        <ul>
          {evidence.map((item) => (
            <li key={item}>
              <Marked words={words}>{item}</Marked>
            </li>
          ))}
        </ul>
      </Detail>
      {participants.length > 0 && (
        <Detail label={labels.participants}>{labels.parties(partyNames(standard, participants))}</Detail>
      )}
      {references.length > 0 && (
        <Detail label={labels.references}>
          {references.map((reference) => (
            <div key={reference.title}>
              <Marked words={words}>{reference.title}</Marked>
            </div>
          ))}
        </Detail>
      )}
      {related.length > 0 && (
        <Detail label={labels.related}>
          {related.map((other) => (
            <div key={other.number}>
              <RouteLink
                to={paths.requirement({ standard: standard.id, edition: standard.edition }, other.number)}
                onFollow={onFollow}
              >
                {labels.requirement(other.number)}
              </RouteLink>
              {labels.relation(other)}
            </div>
          ))}
        </Detail>
      )}
      {focusAreas.length > 0 && (
        <Detail label={labels.focusAreas}>{labels.areas(namesOf(standard.focusAreas, focusAreas))}</Detail>
      )}
      <Detail label={labels.justificationWhen}>{labels.justification[requirement.justification]}</Detail>
    </dl>
  );
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.detail}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function namesOf(named: readonly { id: string; name: string }[], ids: readonly string[]): string[] {
  return ids.map((id) => named.find((candidate) => candidate.id === id)?.name ?? id);
}
