import { expect, test } from 'vitest';
import { paths } from '#src/state/paths.ts';
import { pageAhead } from './pageAhead.ts';

const evaluation = 'eval_nav-grorud_2026_oslo-integrering_1';

test('the first page and a card are known by their address before the app has started', () => {
  for (const hash of ['', '#', `#${paths.overview}`]) expect(pageAhead(hash)).toEqual({ page: 'home' });
  for (const path of [
    paths.assess(evaluation),
    paths.assessNext(evaluation),
    paths.assessRequirement(evaluation, 12),
  ])
    expect(pageAhead(`#${path}`)).toEqual({ page: 'assess', evaluation });
});

test('other pages wait for the app', () => {
  for (const path of [paths.start, paths.settings, paths.results(evaluation), paths.agree(evaluation)])
    expect(pageAhead(`#${path}`), path).toBeNull();
});
