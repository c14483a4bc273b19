import { tooMuch } from '../format.ts';

/** Who writes: in Innstillinger, when starting, and before the first file (`identityQuestion`). */
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
};
