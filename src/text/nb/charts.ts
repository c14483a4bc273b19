/** The words around every chart. */
export const charts = {
  loading: 'Tegner …',
  frame: {
    actions: (title: string) => `Vis og lagre: ${title}`,
    showTable: 'Vis som tabell',
    hideTable: 'Skjul tabellen',
    saveSvg: 'Lagre som SVG',
    savePng: 'Lagre som PNG',
    copyImage: 'Kopier bilde',
    downloadInstead: 'Last ned i stedet',
    svgFile: 'Figur (SVG)',
    pngFile: 'Bilde (PNG)',
    outcome: {
      verified: 'Bildet er lagret.',
      downloaded: 'Bildet er lagt blant nedlastingene.',
      cancelled: 'Bildet ble ikke lagret.',
      damaged: 'Bildet ble ikke lagret riktig. Prøv igjen, eller velg et annet sted.',
      failed: 'Bildet kunne ikke lagres her. Prøv et annet sted.',
      copied: 'Bildet er kopiert.',
      notCopied: 'Nettleseren lot ikke Rettesnor kopiere. Lagre bildet som PNG i stedet.',
    },
  },
};
