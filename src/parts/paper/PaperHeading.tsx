import { createContext, use, type ReactNode } from 'react';

/**
 * The level of the paper's own title among the headings of what it lies in: under the page's heading on the screen, the
 * first of all in print, where the paper stands alone.
 */
export const PaperLevel = createContext(1);

type Props = {
  /** 0: the paper's title, 1: a section, 2–4: inside it. */
  level: 0 | 1 | 2 | 3 | 4;
  children: ReactNode;
  className?: string | undefined;
  id?: string | undefined;
};

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading of the paper, at the level that its place gives it. */
export function PaperHeading({ level, children, className, id }: Props) {
  const Tag = tags[Math.min(tags.length, use(PaperLevel) + level) - 1] ?? 'h6';
  // What is gone to from the list of contents takes the focus.
  return (
    <Tag className={className} id={id} {...(id === undefined ? {} : { tabIndex: -1 })}>
      {children}
    </Tag>
  );
}
