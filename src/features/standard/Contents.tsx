import { useEffect, useMemo, useRef } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { JumpLink } from '#src/ui/JumpLink.tsx';
import { useReadingPlace } from '#src/ui/useReadingPlace.ts';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { anchors } from './anchors.ts';
import { numberRange, type ChapterGroup } from './groupRequirements.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './Contents.module.css';

type Props = { standard: Standard; chapters: readonly ChapterGroup[]; showAbout: boolean };

/** The table of contents: what is on the page just now, and where the person is in it. */
export function Contents({ standard, chapters, showAbout }: Props) {
  const wide = useMediaQuery('(min-width: 64rem)');
  const parts = useMemo(
    () => chapters.flatMap(({ themes }) => themes.map(({ theme }) => anchors.themePart(theme.id))),
    [chapters],
  );
  const place = useReadingPlace(parts);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (nav.current) keepInView(nav.current);
  }, [place]);
  return (
    <nav ref={nav} aria-label={pageText.standard.contents} className={styles.contents}>
      <Disclosure open={wide} title={pageText.standard.contents}>
        <PlainList className={styles.chapters}>
          {showAbout && (
            <li>
              <JumpLink target={anchors.about} className={styles.chapter}>
                {pageText.standard.about.title}
              </JumpLink>
            </li>
          )}
          {chapters.map(({ chapter, themes }) => (
            <li key={chapter.id}>
              <JumpLink target={anchors.chapter(chapter.id)} className={styles.chapter}>
                {pageText.standard.chapter(chapter.number, chapter.title)}
              </JumpLink>
              <PlainList>
                {themes.map(({ theme }) => (
                  <li key={theme.id}>
                    <JumpLink
                      target={anchors.theme(theme.id)}

                      current={place === anchors.themePart(theme.id)}
                    >
                      <span>{theme.title}</span>
                      <span className={styles.numbers}>{numberRange(standard, theme.id)}</span>
                    </JumpLink>
                  </li>
                ))}
              </PlainList>
            </li>
          ))}
        </PlainList>
      </Disclosure>
    </nav>
  );
}

/** Scrolls the contents, and only those, so that the place where the person is reading can be seen in them. */
function keepInView(nav: HTMLElement): void {
  const current = nav.querySelector('[aria-current]');
  if (!current || nav.scrollHeight <= nav.clientHeight) return;
  const { top, bottom } = current.getBoundingClientRect();
  const frame = nav.getBoundingClientRect();
  if (top < frame.top) nav.scrollTop -= frame.top - top + 48;
  else if (bottom > frame.bottom) nav.scrollTop += bottom - frame.bottom + 48;
}
