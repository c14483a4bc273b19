export const about = {
  title: 'Om Rettesnor',
  lead: 'Hva Rettesnor tar vare på, hvem som kan se det, hvor godt den virker for alle, og hva den er laget av.',
  privacy: {
    title: 'Personvern',
    facts: [
      {
        name: 'Dette tas vare på',
        value:
          'Egenevalueringene med nivå, tekst, dokumentasjon og tall, og en logg over hvem som endret hva og når. Navn og rolle bare hvis du selv har skrevet dem. I tillegg det du har valgt og skrevet for rapporter og saker, hvilken virksomhet og hvilket år du sist hadde åpnet, valgene dine i Innstillinger, og når det sist ble tatt sikkerhetskopi.',
      },
      {
        name: 'Her ligger det',
        value:
          'I denne nettleseren på denne maskinen, og i de filene og den mappen du selv lagrer til. Rettesnor har ingen sporing og ingen informasjonskapsler, og sender ingenting så lenge «Del direkte» ikke er slått på. Er det slått på, logger dere inn, og det dere deler, ligger også på serveren til dem som drifter nettstedet.',
      },
      {
        name: 'Disse kan se det',
        value:
          'De som bruker den samme brukeren på maskinen, og de du gir en fil eller deler en mappe med. Navnet ditt følger med endringene dine i filene. De som drifter nettstedet, ser ikke noe av det du skriver når «Del direkte» ikke er slått på.',
      },
      {
        name: 'Så lenge ligger det',
        value:
          'Til du sletter det. Én egenevaluering slettes fra Hjem, alt på en gang fra Innstillinger. En tekst som ikke skulle vært skrevet, kan slettes for alle: fra historien til kravet, eller under «Historikk» nederst på siden den står på. Filer du har lagret eller delt, må slettes der de ligger.',
      },
      {
        name: 'Ikke skriv om enkeltpersoner',
        value:
          'Rettesnor er laget for tjenesten, ikke for saker. Den sier fra når teksten ser ut til å inneholde fødselsnummer, telefonnummer eller e-postadresse, også før noe lagres som fil.',
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    tested: 'Dette er prøvd',
    testedItems: [
      'Hver side er kontrollert automatisk mot WCAG 2.2 nivå A og AA, i lyse og mørke farger, på stor skjerm og på 320 piksler.',
      'Hele arbeidet, fra oppstart til resultat, er gjort med tastaturet alene. Fokus er synlig og blir aldri borte.',
      'Sidene tåler 200 prosent forstørrelse uten å måtte rulles sidelengs.',
      'Den som har bedt maskinen om mindre bevegelse, får det.',
      'Alle figurer har tallene sine som tabell, og ingenting sies bare med farge.',
    ],
    failing: 'Dette er ikke godt nok, eller ikke prøvd',
    failingItems: [
      'Rettesnor er ikke prøvd sammen med mennesker som bruker skjermleser, forstørrer eller talestyring til daglig.',
      'En automatisk kontroll finner bare en del av feilene som finnes.',
      'PDF lages av nettleseren når siden skrives ut. Hvor godt filen leses opp, avhenger av nettleseren.',
      'Figurene i PowerPoint har en tekst med tallene, men den følger ikke med når noen endrer tallene i figuren.',
    ],
    report: 'Finner du noe som ikke virker, si fra til den som drifter Rettesnor hos dere.',
  },
  made: {
    title: 'Versjon og lisenser',
    version: 'Versjon',
    offline: 'Uten nett',
    /** What is kept by this browser now. */
    worksOffline: 'Rettesnor virker uten nett i denne nettleseren.',
    needsNetwork:
      'Ikke ennå. Rettesnor virker uten nett når alt er hentet til denne nettleseren. Det skjer av seg selv mens siden er åpen på nett.',
    code: 'Rettesnor',
    codeBody: 'MIT. Kravtekstene er Oslo kommunes.',
    parts: 'Laget med',
  },
};
