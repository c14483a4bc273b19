import { expect, test } from 'vitest';
import { backup } from './nb/backup.ts';
import { home } from './nb/home.ts';
import { merge } from './nb/merge.ts';
import { overview } from './nb/overview.ts';
import { requirement } from './nb/requirement.ts';
import { results } from './nb/results.ts';

test('where nobody knows when, every sentence says so or does without', () => {
  const author = { name: 'Kari', role: '' };
  expect([
    merge.said([{ author, at: null }]),
    overview.row.savedAt(null),
    results.changed(null),
    requirement.years.changed(null, 'Kari'),
    backup.restore.point(null),
    backup.restore.previewTitle(null),
    backup.copies.item(null),
    home.news.since(null),
    home.news.none(null),
  ]).toEqual([
    'Kari, ukjent tidspunkt',
    'Sist endret på et ukjent tidspunkt',
    'Svarene er sist endret på et ukjent tidspunkt',
    'Sist endret på et ukjent tidspunkt av Kari',
    'Ukjent tidspunkt: klokken gikk foran',
    'Tilbake til et ukjent tidspunkt',
    'Før oppgraderingen, ukjent tidspunkt',
    'Siden sist du var her:',
    'Ingenting er endret siden sist du var her.',
  ]);
});
