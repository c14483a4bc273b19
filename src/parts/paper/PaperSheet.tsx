import { useEffect, useMemo, type CSSProperties } from 'react';
import type { Paper, Section } from '#src/state/report/reportPaper.ts';
import { papers } from '#src/text/papers.ts';
import { JumpLink } from '#src/ui/JumpLink.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { numberCaptions } from './numberCaptions.ts';
import { PaperBlock, PaperFacts, type PaperMatter } from './PaperBlock.tsx';
import { PaperHeading, PaperLevel } from './PaperHeading.tsx';
import { steppedLevels } from './steppedLevels.ts';
import styles from './PaperSheet.module.css';

type Props = {
  paper: Paper;
  colour: string;
  figure: PaperMatter['figure'];
};

/** The paper as it will be, drawn on white whatever the screen is. It is also what is printed. */
export function PaperSheet({ paper, colour, figure }: Props) {
  const printing = usePrinting() !== null;
  const words = papers.reportPage.paper;
  const numbers = useMemo(() => numberCaptions(paper), [paper]);
  const levels = useMemo(
    () => new Map(paper.sections.flatMap(({ blocks }) => [...steppedLevels(blocks)])),
    [paper],
  );
  const matter: PaperMatter = { numbers, figure, levels };
  const foot = words.foot(paper.subtitle, paper.title);
  useEffect(() => {
    // The margins of a page know only what the document itself says.
    const { style } = document.documentElement;
    style.setProperty('--page-foot', `"${foot.replace(/["\\\n]/g, ' ')}"`);
    return () => void style.removeProperty('--page-foot');
  }, [foot]);
  const isReport = paper.form === 'report';
  const introduced = paper.introduction.length > 0;
  return (
    <PaperLevel value={printing ? 1 : 2}>
      <article
        className={styles.sheet}
        aria-label={words.preview}
        data-form={paper.form}
        data-paper
        style={{ '--paper-colour': colour } as CSSProperties}
      >
        <header className={isReport ? styles.cover : styles.head}>
          <p className={styles.subtitle}>{paper.subtitle}</p>
          <PaperHeading level={0} className={styles.title}>
            {paper.title}
          </PaperHeading>
          <div>
            <PaperFacts facts={paper.facts} />
          </div>
        </header>
        {isReport && paper.sections.length > 0 && <Contents paper={paper} printing={printing} />}
        {introduced && (
          <section className={styles.section} data-new-page={isReport}>
            <PaperHeading level={1} className={styles.sectionTitle} id={introductionAnchor}>
              {words.introduction}
            </PaperHeading>
            {paper.introduction.map((paragraph, index) => (
              <PaperBlock key={index} block={{ kind: 'paragraph', text: paragraph }} matter={matter} />
            ))}
          </section>
        )}
        {paper.sections.map((section, index) => (
          <section
            key={section.id}
            className={styles.section}
            data-section={section.id}
            // What follows an introduction of a few lines stands on its page.
            data-new-page={section.newPage && !(introduced && index === 0)}
          >
            <PaperHeading level={1} className={styles.sectionTitle} id={anchorOf(section)}>
              {section.title}
            </PaperHeading>
            {section.blocks.map((block, place) => (
              <PaperBlock key={place} block={block} matter={matter} />
            ))}
          </section>
        ))}
        {paper.sections.length === 0 && <p className={styles.nothing}>{words.noSections}</p>}
      </article>
    </PaperLevel>
  );
}

const introductionAnchor = 'rapport-innledning';

function anchorOf({ id }: Section): string {
  return `rapport-del-${id}`;
}

/** On the screen the address belongs to the router; in a printed file the links lead within it. */
function Contents({ paper, printing }: { paper: Paper; printing: boolean }) {
  const words = papers.reportPage.paper;
  const entries = [
    ...(paper.introduction.length > 0 ? [{ anchor: introductionAnchor, title: words.introduction }] : []),
    ...paper.sections.map((section) => ({ anchor: anchorOf(section), title: section.title })),
  ];
  return (
    <nav aria-label={words.contents} className={styles.contents}>
      <p className={styles.contentsTitle}>{words.contents}</p>
      <ol>
        {entries.map(({ anchor, title }) => (
          <li key={anchor}>
            {printing ? <a href={`#${anchor}`}>{title}</a> : <JumpLink target={anchor}>{title}</JumpLink>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
