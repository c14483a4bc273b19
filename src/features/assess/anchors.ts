/** Ids of the places on the page that one can go to. */
export const anchors = {
  card: (number: number) => `krav-${number}`,
  cardHeading: (number: number) => `krav-${number}-tittel`,
  cardText: (number: number) => `krav-${number}-tekst`,
  theme: (id: string) => `tema-${id}`,
  themeHeading: (id: string) => `tema-${id}-tittel`,
  themes: 'temaer',
  search: 'sok-i-krav',
  count: 'antall-krav',
  others: 'krav-til-andre',
  other: (number: number) => `krav-til-andre-${number}`,
} as const;
