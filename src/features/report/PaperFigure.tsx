import type { RefObject } from 'react';
import type { FigureBlock, FigureId, ReportFacts } from '#src/state/report/reportPaper.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { papers } from '#src/text/papers.ts';
import palette from '#src/ui/charts/palette.module.css';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { DistributionDrawing } from './DistributionDrawing.tsx';
import { EffectDrawing } from './EffectDrawing.tsx';
import { GapYearsDrawing } from './GapYearsDrawing.tsx';
import { ProfileDrawing } from './ProfileDrawing.tsx';
import { TrendDrawing } from './TrendDrawing.tsx';
import styles from './PaperFigure.module.css';

/** The drawings of the paper as they are on paper, for the pictures in Word. */
export type Drawings = Map<FigureId, HTMLElement>;

type Props = {
  block: FigureBlock;
  number: number;
  source: ReportSource;
  facts: ReportFacts;
  drawings: RefObject<Drawings>;
};

/**
 * A drawing of the paper, twice: once for the screen, as wide as there is room, and once for paper, always as wide as a
 * sheet. The second is what is printed and what becomes a picture in Word, also from a phone.
 */
export function PaperFigure({ block, number, source, facts, drawings }: Props) {
  const printing = usePrinting() !== null;
  const drawn = <Drawing id={block.id} alt={block.alt} source={source} facts={facts} />;
  const keep = (element: HTMLElement | null) => {
    if (!element) return;
    drawings.current.set(block.id, element);
    return () => {
      if (drawings.current.get(block.id) === element) drawings.current.delete(block.id);
    };
  };
  return (
    <figure className={`${palette.palette} ${palette.onPaper} ${styles.figure}`}>
      <div className={styles.screen}>{drawn}</div>
      <div ref={keep} className={styles.paper} aria-hidden={!printing}>
        {drawn}
      </div>
      <figcaption className={styles.caption}>
        {papers.reportPage.paper.figure(number, block.caption)}
      </figcaption>
    </figure>
  );
}

type DrawingProps = { id: FigureId; alt: string; source: ReportSource; facts: ReportFacts };

function Drawing({ id, alt, source, facts }: DrawingProps) {
  switch (id) {
    case 'profile':
      return <ProfileDrawing label={alt} facts={facts} />;
    case 'trend':
      return <TrendDrawing label={alt} facts={facts} />;
    case 'gapYears':
      return <GapYearsDrawing label={alt} facts={facts} />;
    case 'distribution':
      return <DistributionDrawing label={alt} source={source} />;
    // Drawn where the form is.
    case 'gainMap':
      return null;
    case 'effect':
      return <EffectDrawing label={alt} source={source} facts={facts} />;
  }
}
