import { tooMuch } from '../format.ts';

/** Who writes: in Innstillinger, when starting, and before the first file. */
export const identity = {
  name: 'Navn eller kallenavn',
  role: 'Rolle',
  roleHint: 'For eksempel leder, veileder eller kontaktlærer.',
  tooLong: (excess: number) => `${tooMuch(excess)} Gjør teksten kortere.`,
  failed: 'Ikke lagret: nettleseren klarte ikke å skrive til lageret. Prøv igjen.',
  start: {
    title: 'Hvem er du?',
    hint: 'Navnet står ved endringene du gjør, så andre ser hvem som mener hva. Begge feltene kan stå tomme.',
  },
  question: {
    title: 'Hvem er du?',
    close: 'Lukk',
    body: 'Filer går mellom flere, og navnet står ved endringene du gjør fra nå av. Et kallenavn holder. Du kan endre det i Innstillinger.',
    goOn: 'Gå videre',
    withoutName: 'Gå videre uten navn',
    nothing: 'Skriv et navn eller en rolle, eller gå videre uten navn.',
  },
};
