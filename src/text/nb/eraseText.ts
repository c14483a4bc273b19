import { plural } from '../format.ts';

/** Words for erasing an old text for everybody. */
export const eraseText = {
  history: {
    title: 'Historikk',
    note: 'Hvem som har skrevet hva, og sletting for alle',
    lead: 'Tekstene som er skrevet her, det nyeste først. En tekst som ikke står lenger, kan slettes for alle. Står den ennå, rettes den først.',
    signing:
      'Grunnene som er skrevet her, det nyeste først. En grunn er med i det som ble signert, så den kan slettes for alle når egenevalueringen er åpnet igjen. Teksten som ble signert, blir borte sammen med den, men koden står. Navn og rolle i en signatur slettes ikke: en signatur uten navn er ingen signatur.',
    none: 'Ingen har skrevet noe her.',
  },
  ask: 'Slett teksten for alle',
  gone: 'slettet for alle',
  goneBy: (who: string, when: string | null) =>
    when === null ? `Teksten er slettet for alle av ${who}` : `Teksten er slettet for alle av ${who} ${when}`,
  title: 'Slette teksten for alle?',
  close: 'Lukk',
  what: 'Bruk dette når noen har skrevet et navn, et fødselsnummer eller noe annet som ikke skulle stått her. Teksten blir borte, men det står igjen i loggen at noe ble skrevet, av hvem og når, og at du slettet det. Den blir borte',
  goesFrom: [
    'fra denne maskinen, med en gang, også fra det som kan angres og hentes tilbake',
    'fra filene dine i den delte mappen, neste gang de ses til',
    'fra kollegenes maskiner og filer, når de neste gang møter deg eller mappen',
    'fra tjeneren, der dere deler direkte',
  ],
  stays:
    'Den blir ikke borte fra rapporter og filer som er sendt, eller fra sikkerhetskopier som ligger i en mappe eller er lastet ned. Åpnes en slik kopi i Rettesnor etterpå, kommer teksten ikke tilbake hit. Står det samme i andre felt, må det slettes der også.',
  forGood: 'Dette kan ikke angres.',
  others: (count: number) =>
    `Slett også ${plural(count, 'annen tidligere tekst', 'andre tidligere tekster')} i samme felt`,
  erase: 'Slett for alle',
  cancel: 'Avbryt',
  signed:
    'Teksten står i en egenevaluering som er signert. Det som er signert må kunne leses slik det ble signert, så den kan ikke slettes nå. Lås opp egenevalueringen med en begrunnelse, slett teksten, og signer på nytt.',
  failed: 'Teksten ble ikke slettet. Prøv igjen.',
  done: (count: number) =>
    count === 1 ? 'Teksten er slettet for alle' : `${count} tekster er slettet for alle`,
};
