/** Who writes, where it is asked before the first file. Apart from `identity`, which a first visit loads. */
export const identityQuestion = {
  title: 'Hvem er du?',
  close: 'Lukk',
  body: 'Filer går mellom flere, og navnet står ved endringene du gjør fra nå av. Et kallenavn holder. Du kan endre det i Innstillinger.',
  goOn: 'Gå videre',
  withoutName: 'Gå videre uten navn',
  nothing: 'Skriv et navn eller en rolle, eller gå videre uten navn.',
};
