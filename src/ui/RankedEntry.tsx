import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Heading, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import type { ReactNode } from 'react';
import { LevelSteps } from './LevelSteps.tsx';
import { RouteLink } from './RouteLink.tsx';
import { ShortenedText } from './ShortenedText.tsx';
import styles from './RankedEntry.module.css';

type Props = {
  /** Tells the entry apart on the page, for whoever looks for it. */
  number: number;
  /** Of its heading. */
  level: '3' | '4';
  link: { label: string; to: string };
  tag: { label: string; strong: boolean };
  /** Short things to know of it, beside its name. */
  facts: readonly string[];
  content: string;
  /** What has been said of it, if anything. */
  remark: { label: string; content: string };
  words: { showAll: string; showLess: string };
  standing: ReactNode;
};

/** One of several things to be done: what it is, what has been said of it, and how it stands. */
export function RankedEntry({ number, level, link, tag, facts, content, remark, words, standing }: Props) {
  return (
    <li className={styles.entry} data-entry={number}>
      <div>
        <div className={styles.top}>
          <Heading level={level} size="xsmall" className={styles.name}>
            <RouteLink to={link.to}>{link.label}</RouteLink>
          </Heading>
          <Tag size="xsmall" variant={tag.strong ? 'moderate' : 'outline'}>
            {tag.label}
          </Tag>
          {facts.map((fact) => (
            <span key={fact} className={styles.quiet}>
              {fact}
            </span>
          ))}
        </div>
        <p className={styles.text}>
          <ShortenedText limit={180} showAll={words.showAll} showLess={words.showLess}>
            {content}
          </ShortenedText>
        </p>
        {remark.content !== '' && (
          <p className={styles.remark}>
            <span className={styles.label}>{remark.label}</span>{' '}
            <ShortenedText limit={240} showAll={words.showAll} showLess={words.showLess}>
              {remark.content}
            </ShortenedText>
          </p>
        )}
      </div>
      {standing}
    </li>
  );
}

type StandingProps = {
  level: number;
  target: number;
  highest: number;
  /** How far the two are apart, in words. */
  distance: string;
  now: { name: string; label: string };
  aim: { name: string; label: string };
  /** What else there is to say of it, a line each. */
  children: ReactNode;
};

/** Where something is and where it is to be. */
export function Standing({ level, target, highest, distance, now, aim, children }: StandingProps) {
  return (
    <div className={styles.standing}>
      <LevelSteps level={level} target={target} highest={highest} />
      <span className={styles.label}>{distance}</span>
      <p className={styles.line}>
        <span className="aksel-sr-only">{now.name} </span>
        {now.label}
        <ArrowRightIcon aria-hidden className={styles.arrow} />
        <span className="aksel-sr-only">{aim.name} </span>
        {aim.label}
      </p>
      {children}
    </div>
  );
}

type LineProps = { label?: string; children: ReactNode };

/** One line of a standing, with what it is about in front. */
export function StandingLine({ label, children }: LineProps) {
  return (
    <p className={styles.line}>
      {label !== undefined && <span className={styles.quiet}>{label} </span>}
      {children}
    </p>
  );
}
