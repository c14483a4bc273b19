/** Ids of the places on the page that one can go to. */
export const anchors = {
  card: (number: number) => `krav-${number}`,
  cardHeading: (number: number) => `krav-${number}-tittel`,
  cardText: (number: number) => `krav-${number}-tekst`,
  justification: (number: number) => `krav-${number}-begrunnelse`,
  theme: (id: string) => `tema-${id}`,
  themeHeading: (id: string) => `tema-${id}-tittel`,
  pause: (theme: string) => `tema-${theme}-pause`,
  ending: 'alle-krav-besvart',
  themes: 'temaer',
  search: 'sok-i-krav',
  count: 'antall-krav',
  others: 'krav-til-andre',
  other: (number: number) => `krav-til-andre-${number}`,
} as const;
