import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { decimal } from '#src/text/format.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from './anchors.ts';
import { IndicatorList } from './IndicatorList.tsx';
import { TermList } from './TermList.tsx';
import styles from './AboutStandard.module.css';

/** What one needs to know to read the standard: where it comes from, its levels, its words, its indicators. */
export function AboutStandard({ standard, onFollow }: { standard: Standard; onFollow: () => void }) {
  const words = pageText.standard.about;
  return (
    <section aria-labelledby={anchors.about} className={styles.about}>
      <Heading level="2" size="medium" id={anchors.about} tabIndex={-1}>
        {words.title}
      </Heading>
      <p className={styles.words}>{words.words}</p>
      <Disclosure className={styles.row} title={words.scale}>
        <Scale standard={standard} />
      </Disclosure>
      {standard.terms.length > 0 && (
        <Disclosure className={styles.row} title={words.terms(standard.terms.length)}>
          <TermList terms={standard.terms} words={[]} />
        </Disclosure>
      )}
      {standard.indicators.length > 0 && (
        <Disclosure className={styles.row} title={words.indicators(standard.indicators.length)}>
          <IndicatorList
            standard={standard}
            indicators={standard.indicators}
            words={[]}
            onFollow={onFollow}
          />
        </Disclosure>
      )}
      <Disclosure className={styles.row} title={words.provenance}>
        <Provenance standard={standard} />
      </Disclosure>
    </section>
  );
}

function Scale({ standard }: { standard: Standard }) {
  const words = pageText.standard.about;
  return (
    <div className={styles.prose}>
      <p>{words.scaleCaption}</p>
      <dl className={styles.pairs}>
        {standard.scale.map((level) => (
          <Pair key={level.value} term={text.scoring.levelName(level.value, standard.scale)}>
            {level.description}
          </Pair>
        ))}
      </dl>
      <p>{words.targetCaption}</p>
      <dl className={styles.pairs}>
        {standard.obligations.map((rule) => (
          <Pair key={rule.id} term={text.scoring.obligation[rule.id]}>
            {rule.description} {words.target(text.scoring.levelName(rule.target, standard.scale))}{' '}
            {words.weight(decimal(rule.weight))}
          </Pair>
        ))}
      </dl>
    </div>
  );
}

function Provenance({ standard }: { standard: Standard }) {
  const words = pageText.standard.about;
  const { sourceTitle, publisher, signedBy, date, rights, transcription } = standard.provenance;
  return (
    <dl className={styles.pairs}>
      <Pair term={words.sourceTitle}>{sourceTitle}</Pair>
      <Pair term={words.publisher}>{publisher}</Pair>
      {signedBy && <Pair term={words.signedBy}>{signedBy}</Pair>}
      <Pair term={words.date}>
        <span>{date.value && `${date.value}. `}</span>
        {date.statement}
      </Pair>
      <Pair term={words.rights}>{rights}</Pair>
      <Pair term={words.transcription}>{transcription}</Pair>
    </dl>
  );
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
