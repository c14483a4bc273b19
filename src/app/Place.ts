import type { ComponentType, ReactNode } from 'react';
import type { text } from '#src/text/catalogue.ts';

/** What an address holds besides its words. */
export type Addressed = Partial<
  Record<
    'evaluation' | 'number' | 'standard' | 'edition' | 'action' | 'barrier' | 'form' | 'meeting' | 'screen',
    string
  >
>;

/** What decides whether there is anything to see on a page or in a place. */
export type Facts = { conflicts: number; offices: number; signed: boolean };

export type PlacePage = {
  name: keyof typeof text.shell.pages;
  /** Where it is, for an office's year. Its pattern too: the part that changes is asked for by name. */
  address: (evaluation: string) => string;
  /** Further addresses that it has. */
  also?: readonly string[];
  /** Can be shown without a database. */
  withoutDatabase?: boolean;
  /** Left out: it is always shown in the menus. */
  shownWhen?: (facts: Facts) => boolean;
  draw: (addressed: Addressed) => ReactNode;
};

export type Place = {
  name: keyof typeof text.shell.places;
  Icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  shownWhen?: (facts: Facts) => boolean;
  /** The first is where the place leads. */
  pages: readonly [PlacePage, ...PlacePage[]];
};
