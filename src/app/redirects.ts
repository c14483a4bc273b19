import { paths } from '#src/state/paths.ts';

/** Where a page once stood, and where it stands now. Somebody may have kept the address, or have sent it to others. */
export const redirects: readonly { from: string; to: (evaluation: string) => string }[] = [
  { from: '/oversikt', to: () => paths.overview },
  { from: '/avvik/:evaluation', to: paths.gaps },
  { from: '/utvikling/:evaluation', to: paths.trends },
  { from: '/indikatorer/:evaluation', to: paths.indicators },
  { from: '/del/:evaluation', to: paths.share },
  { from: '/sammenlign', to: () => paths.compare },
];
