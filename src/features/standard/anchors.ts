/** Ids of the places on the page that a person can be taken to. */
export const anchors = {
  about: 'om-standarden',
  search: 'sok-i-standarden',
  chapter: (id: string) => `kapittel-${id}`,
  /** The heading of a theme, which takes the focus. */
  theme: (id: string) => `tema-${id}`,
  /** The whole of a theme, which shows where a person is reading. */
  themePart: (id: string) => `del-${id}`,
  requirement: (number: number) => `krav-${number}`,
} as const;
