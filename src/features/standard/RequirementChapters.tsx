import { Heading } from '@navikt/ds-react';
import { memo } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import type { ChapterGroup } from './groupRequirements.ts';
import { RequirementArticle } from './RequirementArticle.tsx';
import styles from './RequirementChapters.module.css';

type Props = {
  standard: Standard;
  chapters: readonly ChapterGroup[];
  words: readonly string[];
  opened: number | undefined;
  unfolded: boolean;
  onFollow: () => void;
  onCopied: (copied: boolean) => void;
};

/** The chapters with their themes and requirements. While searching, without what leads into them. */
export const RequirementChapters = memo(function RequirementChapters(props: Props) {
  const { standard, chapters, words, opened, unfolded, onFollow, onCopied } = props;
  const searching = words.length > 0;
  return chapters.map(({ chapter, themes }) => (
    <section
      key={chapter.id}
      aria-labelledby={anchors.chapter(chapter.id)}
      className={styles.chapter}
      data-searching={searching || undefined}
    >
      <Heading level="2" size="medium" id={anchors.chapter(chapter.id)} tabIndex={-1}>
        {pageText.standard.chapter(chapter.number, chapter.title)}
      </Heading>
      {!searching && <p className={styles.scope}>{chapter.scope}</p>}
      {themes.map(({ theme, found }) => (
        <section
          key={theme.id}
          id={anchors.themePart(theme.id)}
          aria-labelledby={anchors.theme(theme.id)}
          className={styles.theme}
        >
          <Heading level="3" size="small" id={anchors.theme(theme.id)} tabIndex={-1}>
            {theme.title}
          </Heading>
          {!searching && <p className={styles.light}>{theme.light}</p>}
          {found.map(({ requirement, inDetails }) => (
            <RequirementArticle
              key={requirement.number}
              standard={standard}
              requirement={requirement}
              words={words}
              opened={requirement.number === opened}
              unfolded={unfolded || inDetails || requirement.number === opened}
              onFollow={onFollow}
              onCopied={onCopied}
            />
          ))}
        </section>
      ))}
    </section>
  ));
});
