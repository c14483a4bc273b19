/** Which file can be opened. */
const openInstead =
  'Åpne sikkerhetskopien eller filen du har fått fra en kollega: navnet begynner som regel med «rettesnor» og slutter på «.json».';

/** Why a file cannot be taken in, and what to open instead. */
export const openErrors = {
  'not-ours': {
    title: 'Filen er ikke fra Rettesnor',
    body: 'Velg en fil som er lagret med Rettesnor. Navnet begynner som regel med «rettesnor».',
  },
  'too-new': {
    title: 'Filen er laget med en nyere versjon av Rettesnor',
    body: 'Last siden på nytt for å få den nye versjonen, og åpne filen igjen.',
  },
  'migration-failed': {
    title: 'Filen er fra en eldre versjon og kunne ikke gjøres om',
    body: 'Ta vare på filen, og si fra til den som drifter Rettesnor hos dere.',
  },
  invalid: {
    title: 'Filen er skadet eller endret for hånd',
    body: 'Noe i filen er ikke slik Rettesnor skriver det. Åpne en annen kopi, eller be om å få filen på nytt.',
  },
  'word-file': {
    title: 'Dette er et Word-dokument',
    body: `Det er til å lese og dele, og kan ikke tas inn. ${openInstead}`,
  },
  'slides-file': {
    title: 'Dette er en PowerPoint-presentasjon',
    body: `Den er til å vise frem, og kan ikke tas inn. ${openInstead}`,
  },
  'sheet-file': {
    title: 'Dette er et Excel-ark',
    body: `Gi filen et navn som slutter på «.xlsx», så leses den som et utfylt ark. ${openInstead}`,
  },
  'pdf-file': {
    title: 'Dette er en PDF',
    body: `Den er til å lese og dele, og kan ikke tas inn. ${openInstead}`,
  },
  'csv-file': {
    title: 'Dette er en tabell (CSV)',
    body: `Den er til å regne videre på i andre programmer, og kan ikke tas inn. Svar som er fylt ut i Excel, tas inn fra Excel-arket. ${openInstead}`,
  },
  'result-file': {
    title: 'Dette er en rapport i JSON, til andre programmer',
    body: `Den har tallene, men ikke loggen, og kan ikke tas inn. ${openInstead}`,
  },
  'oscal-file': {
    title: 'Dette er en OSCAL-fil, til andre programmer',
    body: `Den kan ikke tas inn her. ${openInstead}`,
  },
  'old-office': {
    title: 'Filen er i et gammelt format, eller har passord',
    body: `Er det et Excel-ark, åpner du det i Excel, tar bort passordet og lagrer det som «Excel-arbeidsbok (.xlsx)». ${openInstead}`,
  },
  locked: {
    title: 'Filen har passord',
    body: 'Åpne den for seg, så spør Rettesnor etter passordet.',
  },
  'city-figures': {
    title: 'Filen har tall fra byen',
    body: 'Åpne den for seg, så ser dere hva som kommer inn.',
  },
  example: {
    title: 'Filen er eksempelet som følger med Rettesnor',
    body: 'Den blandes ikke med deres egne. Åpne den for seg.',
  },
  empty: {
    title: 'Filen er tom',
    body: 'Det står ingenting i den. Åpne en annen kopi, eller be om å få filen på nytt.',
  },
  'too-large': {
    title: 'Filen er for stor',
    body: 'Den er mye større enn en fil fra Rettesnor kan være. Se etter om du valgte riktig fil.',
  },
  'too-deep': {
    title: 'Filen er ikke laget av Rettesnor',
    body: 'Innholdet er bygd på en måte som ingen fil fra Rettesnor er. Velg en annen fil.',
  },
  'not-text': {
    title: 'Filen kan ikke leses',
    body: 'Den er kanskje et dokument eller et bilde. Velg en fil som er lagret med Rettesnor; navnet slutter på «.json».',
  },
  'not-json': {
    title: 'Filen er ufullstendig',
    body: 'Den slutter for tidlig, eller er ikke lagret med Rettesnor. Åpne en annen kopi, eller be om å få filen på nytt.',
  },
};
