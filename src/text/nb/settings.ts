import { bytes, decimal } from '../format.ts';

export const settings = {
  title: 'Innstillinger',
  lead: 'Det du velger her, gjelder bare denne nettleseren på denne maskinen.',
  identity: {
    title: 'Hvem du er',
    body: 'Navnet står ved endringene du gjør, og i sikkerhetskopier og rapporter som lages av dem. Et kallenavn holder, og feltene kan stå tomme. Endringer du alt har gjort, beholder navnet de ble gjort med.',
    save: 'Lagre',
    saved: 'Lagret.',
  },
  assess: 'Når du vurderer',
  theme: {
    title: 'Utseende',
    label: 'Farger',
    choices: { system: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
  },
  storage: {
    title: 'Lagring på denne maskinen',
    body: 'Alt du skriver, lagres i nettleseren mens du skriver.',
    use: 'Brukt',
    used: (used: number, quota: number | null) =>
      quota === null ? bytes(used) : `${bytes(used)} av ${bytes(quota)}`,
    usedUnknown: 'Nettleseren oppgir ikke hvor mye som er brukt.',
    kept: 'Vern mot sletting',
    persistent: 'Ja. Nettleseren rydder ikke bort dataene av seg selv.',
    notPersistent: 'Nei. Nettleseren kan rydde bort dataene hvis maskinen blir full.',
    unknown: 'Nettleseren oppgir det ikke. Ta sikkerhetskopi jevnlig.',
    ask: 'Be nettleseren verne dataene',
    granted: 'Dataene er vernet.',
    refused:
      'Nettleseren sa nei. Den sier oftere ja når siden har vært brukt en stund, er bokmerket eller lagt til som app. Ta sikkerhetskopi imens.',
  },
  newer: {
    title: 'Laget med en nyere versjon',
    kept: (count: number) =>
      count === 1
        ? 'Én endring er laget med en nyere versjon av Rettesnor. Den er tatt vare på, og vises når Rettesnor er oppdatert her.'
        : `${decimal(count)} endringer er laget med en nyere versjon av Rettesnor. De er tatt vare på, og vises når Rettesnor er oppdatert her.`,
  },
  erase: {
    title: 'Slett alt',
    body: 'Sletter alle egenevalueringer, loggen og innstillingene fra denne nettleseren. Filer du har lagret, og kopier i en mappe, blir ikke berørt.',
    open: 'Slett alt på denne maskinen',
    close: 'Lukk',
    cancel: 'Avbryt',
    firstTitle: 'Slette alt på denne maskinen?',
    lost: 'Dette slettes, og kan ikke hentes tilbake uten en sikkerhetskopi:',
    evaluation: (office: string, year: number, isExample: boolean) =>
      `${office} ${year}${isExample ? ' (eksempel)' : ''}`,
    noEvaluations: 'Det er ingen egenevalueringer her. Navn, rolle og valg av utseende slettes.',
    alsoSettings: 'Navn, rolle og valg av utseende slettes også.',
    goOn: 'Gå videre',
    secondTitle: 'Er du sikker?',
    secondBody: 'Skriv «slett alt» for å bekrefte.',
    word: 'slett alt',
    field: 'Bekreft med ordene slett alt',
    wrong: 'Skriv ordene slett alt, eller avbryt.',
    confirm: 'Slett alt',
    failed: 'Ikke alt ble slettet: nettleseren klarte ikke å skrive til lageret. Prøv igjen.',
  },
};
