import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { memo, type ReactNode } from 'react';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { textParts } from '#src/domain/standard/textParts.ts';
import type { StandardKey } from '#src/state/years/catalogue.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { CopyLinkButton } from '#src/ui/CopyLinkButton.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from './anchors.ts';
import { Marked } from './Marked.tsx';
import { RequirementDetails } from './RequirementDetails.tsx';
import styles from './RequirementArticle.module.css';

type Props = {
  standard: Standard;
  requirement: Requirement;
  words: readonly string[];
  /** The address on the screen leads to this one. */
  opened: boolean;
  /** Whether the details ought to be unfolded. */
  unfolded: boolean;
  onFollow: () => void;
  onCopied: (copied: boolean) => void;
};

/** One requirement, as in a book: its number in the margin, its text letter by letter, who and when below. */
export const RequirementArticle = memo(function RequirementArticle(props: Props) {
  const { standard, requirement, words, opened, unfolded, onFollow, onCopied } = props;
  const key: StandardKey = { standard: standard.id, edition: standard.edition };
  const { number } = requirement;
  return (
    <article className={styles.requirement} data-opened={opened || undefined}>
      <h4 id={anchors.requirement(number)} tabIndex={-1} className={styles.number}>
        <span className={styles.name}>
          <Marked words={words}>{pageText.standard.requirement(number)}</Marked>
        </span>
        <span aria-hidden className={styles.marginNumber}>
          <Marked words={words}>{pageText.standard.requirementNumber(number)}</Marked>
        </span>
      </h4>
      <div className={styles.link}>
        <CopyLinkButton
          link={addressOf(key, number)}
          label={pageText.standard.copyLink}
          labelSuffix={pageText.standard.copyLinkTo(number)}
          copied={pageText.standard.copied}
          failed={pageText.standard.copyFailed}
          onOutcome={onCopied}
        />
      </div>
      <div className={styles.body}>
        <p className={styles.text}>
          <RequirementText requirement={requirement} words={words} />
        </p>
        <Facts standard={standard} requirement={requirement} />
        <Disclosure
          className={styles.more}
          open={unfolded}
          title={pageText.standard.details(number)}
          note={pageText.standard.checkpointCount(requirement.checkpoints.length)}
        >
          <RequirementDetails
            standard={standard}
            requirement={requirement}
            words={words}
            onFollow={onFollow}
          />
        </Disclosure>
      </div>
    </article>
  );
});

/** The text itself. Where it holds both skal and bør, each part is labelled; the labels are no part of the quote. */
function RequirementText({ requirement, words }: { requirement: Requirement; words: readonly string[] }) {
  return textParts(requirement).map((part, index) => (
    <span key={index}>
      {part.obligation && (
        <Tag size="xsmall" variant="outline" className={styles.part}>
          {text.scoring.obligation[part.obligation]}
        </Tag>
      )}
      <Marked words={words}>{part.content}</Marked>
    </span>
  ));
}

function Facts({ standard, requirement }: { standard: Standard; requirement: Requirement }) {
  const words = pageText.standard;
  const { obligation, obligationParts = [], responsible, rhythm, deadline } = requirement;
  return (
    <dl className={styles.facts}>
      {obligationParts.length === 0 && (
        <Fact label={words.search.obligation} hidden>
          <Tag size="xsmall" variant={obligation === 'skal' ? 'moderate' : 'outline'} className={styles.tag}>
            {text.scoring.obligation[obligation]}
          </Tag>
        </Fact>
      )}
      <Fact label={words.responsible}>{words.parties(partyNames(standard, responsible))}</Fact>
      <Fact label={words.when}>{words.rhythm[rhythm]}</Fact>
      {deadline && <Fact label={words.deadline}>{words.deadlineIn(deadline.months, deadline.after)}</Fact>}
    </dl>
  );
}

function Fact({ label, hidden = false, children }: { label: string; hidden?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className={hidden ? 'aksel-sr-only' : undefined}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function addressOf(key: StandardKey, number: number): string {
  const page = window.location.href.replace(/[?#].*$/, '');
  return `${page}#${paths.requirement(key, number)}`;
}
