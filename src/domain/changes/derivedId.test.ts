import { expect, test } from 'vitest';
import { derivedId } from './derivedId.ts';

const id = '019cad8f-ac00-7000-8000-000000000000';

test('an id that has been handed out is found again by every version', () => {
  expect([derivedId(id, 'grown'), derivedId(id, ''), derivedId(id.replace('ac00', 'ac01'), 'grown')]).toEqual(
    [
      '019cad8f-ac00-77f4-bae3-73d7ab8292a7',
      '019cad8f-ac00-721d-9aac-80ef3e03a61c',
      '019cad8f-ac01-7b83-a1db-8e59b0bed1f2',
    ],
  );
});
