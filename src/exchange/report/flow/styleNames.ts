/** Ids of styles that Word has itself. */
const builtIn = {
  plain: 'Normal',
  title: 'Title',
  caption: 'Caption',
  bullet: 'ListBullet',
  numbered: 'ListNumber',
} as const;

/** Ids of the paragraph, character and table styles that are ours. Their names are those of `papers.document.styles`. */
const ours = {
  contentsTitle: 'Innholdsoverskrift',
  coverMark: 'ForsideStandard',
  coverOffice: 'ForsideVirksomhet',
  coverFact: 'ForsideOpplysning',
  lead: 'Ingress',
  note: 'Merknad',
  quote: 'Kravtekst',
  absent: 'IkkeOppgitt',
  fieldName: 'Feltnavn',
  fact: 'Opplysning',
  factName: 'Opplysningsnavn',
  figure: 'Figurlinje',
  figureValue: 'Nokkeltall',
  figureLabel: 'NokkeltallNavn',
  figureNote: 'NokkeltallMerknad',
  cell: 'Tabelltekst',
  headerCell: 'Tabelloverskrift',
  sumCell: 'Tabellsum',
  smallCell: 'TabelltekstLiten',
  smallHeaderCell: 'TabelloverskriftLiten',
  smallSumCell: 'TabellsumLiten',
  afterTable: 'EtterTabell',
  table: 'TabellMedOverskriftsrad',
  figuresTable: 'NokkeltallRamme',
} as const;

export const styleIds = { ...builtIn, ...ours } as const;

export type StyleKey = keyof typeof ours;
