import { gapYears } from './gapYears.ts';

/** The sheet of the gaps over the years. */
export const gapYearSheet = {
  title: (office: string) => `Avvik over år for ${office}`,
  note: 'Slik det var da arket ble laget. «Lukket» er krav som var under målet i året det holdes opp mot, og som når det nå. «–» betyr at det ikke er noe å telle.',
  year: gapYears.columns.year,
  heading: gapYears.heading,
  columns: {
    before: 'Holdt opp mot',
    scored: 'Vurdert',
    carriedOver: gapYears.columns.carriedOver,
    fresh: gapYears.columns.fresh,
    unknownBefore: gapYears.columns.unknownBefore,
    gaps: gapYears.columns.gaps,
    closed: gapYears.columns.closed,
    unknownNow: gapYears.columns.unknownNow,
    gapsBefore: 'Under målet året det holdes opp mot',
    distance: gapYears.columns.distance,
    meanDistance: gapYears.columns.meanDistance,
    same: gapYears.columns.same,
  },
  theme: gapYears.theme,
  all: 'I alt',
  sameCount: gapYears.sameCount,
  perTheme: 'Nivåer opp til målet per tema, på alle vurderte krav det året',
  perThemeSame: gapYears.themeTable,
};
