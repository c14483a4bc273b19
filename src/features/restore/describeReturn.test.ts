import { expect, test } from 'vitest';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { describeReturn } from './describeReturn.ts';

test('what goes back is said as a person would, in the order of the standard and of the card', () => {
  const described = describeReturn(
    [
      {
        entity: 'indicatorValue',
        entityId: `${exampleEvaluation}_bosatt`,
        fields: [{ field: 'comparison', now: { percent: 40.5, source: 'IMDi' }, past: null }],
      },
      {
        entity: 'answer',
        entityId: `${exampleEvaluation}_10`,
        fields: [{ field: 'score', now: 0, past: null }],
      },
      {
        entity: 'answer',
        entityId: `${exampleEvaluation}_2`,
        fields: [
          { field: 'checkpoint:2a', now: 'met', past: null },
          { field: 'evidence:e1', now: null, past: { kind: 'note', text: 'Permen' } },
          { field: 'justification', now: '', past: 'Slik var det.' },
          { field: 'score', now: 'unknown', past: 'notRelevant' },
        ],
      },
    ],
    [],
    buildStandard(),
  );
  expect(described.map(({ title }) => title)).toEqual([
    'Krav 2 · Oppgave 2',
    expect.stringMatching(/^Krav 10/),
    'Resultatindikator',
  ]);
  expect(described[0]?.fields.map(({ name, now, past }) => [name, now, past])).toEqual([
    ['Nivå', 'Vet ikke', 'Ikke relevant'],
    ['Begrunnelse', 'tomt', 'Slik var det.'],
    ['Kontrollpunkt: Oppgave a gjøres', 'ja', 'ikke besvart'],
    ['Dokumentasjon', 'tomt', expect.stringContaining('Permen')],
  ]);
  expect(described[1]?.fields[0]).toMatchObject({ now: '0 – Ikke på plass', past: 'Ubesvart' });
  expect(described[2]?.fields[0]).toMatchObject({ now: '40,5\u00A0% (IMDi)', past: 'tomt' });
});

test('an action is called by its name, also where another field goes back', () => {
  const row = { entity: 'action', entityId: exampleActionId(1) } as const;
  const described = describeReturn(
    [{ ...row, fields: [{ field: 'status', now: 'done', past: null }] }],
    [buildChange({ title: 'Skrive rutinen' }, row)],
    buildStandard(),
  );
  expect(described.map(({ title }) => title)).toEqual(['Tiltaket «Skrive rutinen»']);
});
