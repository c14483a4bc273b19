/**
 * Roles to try live sharing as. Nobody behind them is real, and neither are their offices' answers.
 * @typedef {{ ident: string, name: string, office: string, groups: string[] }} DemoPerson
 */

/** Groups of the demonstration's identity provider, as the service is told to read them. */
export const demoGroups = {
  claim: 'groups',
  offices: { alna: ['bydel-alna'], bjerke: ['bydel-bjerke'] },
  observers: ['byen'],
};

/** @type {DemoPerson[]} */
export const demoPeople = [
  { ident: 'leder-alna', name: 'Leder', office: 'Bydel Alna', groups: ['alna'] },
  { ident: 'koordinator-alna', name: 'Koordinator', office: 'Bydel Alna', groups: ['alna'] },
  { ident: 'radgiver-alna', name: 'Rådgiver', office: 'Bydel Alna', groups: ['alna'] },
  { ident: 'leder-bjerke', name: 'Leder', office: 'Bydel Bjerke', groups: ['bjerke'] },
  { ident: 'observator-byen', name: 'Observatør', office: 'Hele byen, bare lese', groups: ['byen'] },
  { ident: 'uten-kontor', name: 'Ansatt uten kontor', office: 'Slipper ikke inn', groups: [] },
];
