import { expect, test } from 'vitest';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { loadStandard, oslostandardPath } from '../../scripts/standards/publishedStandards.ts';

const standard = loadStandard(oslostandardPath);

test('each party is written as it should be inside a sentence', () => {
  const all = standard.parties.map(({ id, name }) => [name, partyNames(standard, [id]).join()]);
  expect(Object.fromEntries(all)).toEqual({
    Bydel: 'bydel',
    'NAV-kontor': 'NAV-kontor',
    'Oslo VO': 'Oslo VO',
    'Karriere Oslo': 'Karriere Oslo',
    'Sentralt samarbeidsutvalg (SSU)': 'sentralt samarbeidsutvalg (SSU)',
    Partnerskapsmøtet: 'partnerskapsmøtet',
    Ressursteamet: 'ressursteamet',
    'NAV-veileder': 'NAV-veileder',
    'NAV Oslo': 'NAV Oslo',
    'Arbeids- og velferdsetaten': 'Arbeids- og velferdsetaten',
    Byrådsavdelingen: 'byrådsavdelingen',
    IMDi: 'IMDi',
    Frivillighetskoordinator: 'frivillighetskoordinator',
    Helsepersonell: 'helsepersonell',
    Lærere: 'lærere',
    'Helsetjenesten, med helsestasjon og skolehelsetjeneste':
      'helsetjenesten med helsestasjon og skolehelsetjeneste',
    Barnehagekontor: 'barnehagekontor',
    Barnevern: 'barnevern',
    'Idrett og fritid': 'idrett og fritid',
    'Sivilsamfunn og frivillig sektor': 'sivilsamfunn og frivillig sektor',
    'Arbeidsgivere og øvrig arbeidsliv': 'arbeidsgivere og øvrig arbeidsliv',
    Deltakere: 'deltakere',
    Skoler: 'skoler',
    Etater: 'etater',
    'HEL (Helseetaten) ved migrasjonshelse': 'HEL (Helseetaten) ved migrasjonshelse',
    NOKUT: 'NOKUT',
    'Statens lånekasse': 'Statens lånekasse',
  });
});

test('names stand as in running words wherever they stand one after another', () => {
  const names = partyNames(standard, ['laerere', 'nav-veileder', 'helsepersonell']);
  const list = 'Lærere, NAV-veileder og helsepersonell';
  expect(pageText.standard.parties(names)).toBe(list);
  expect(pageText.requirement.parties(names)).toBe(list);
  expect(pageText.gaps.list.responsible(names)).toBe(`Ansvarlig: ${list}`);
  expect(papers.document.parts.requirements.responsibleNames(names)).toBe(list);
  expect(pageText.assess.others.addressedTo(names)).toBe('Gjelder lærere, NAV-veileder og helsepersonell');
});

test('a party that nothing is said of is written as it stands', () => {
  const small = { ...standard, parties: [{ id: 'byen', name: 'Byen', officeKinds: [] }] };
  expect(partyNames(small, ['byen', 'ukjent'])).toEqual(['Byen', 'ukjent']);
});
