/** Where the person writes words for the paper itself. */
export const writtenAnchors = {
  introduction: 'rapport-skriv-innledning',
  proposal: 'rapport-skriv-forslag',
  economy: 'rapport-skriv-okonomi',
  attachments: 'rapport-skriv-vedlegg',
};
