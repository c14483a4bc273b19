import type { ListedOffice, OfficeList } from '#src/domain/standard/Standard.ts';

const list = import.meta.glob<OfficeList>('../../standards/offices.json', { import: 'default' });

/** The offices that come with the app. Others are added by whoever uses them, in their own evaluations. */
export async function loadOffices(): Promise<readonly ListedOffice[]> {
  const lists = await Promise.all(Object.values(list).map((load) => load()));
  return lists.flatMap(({ offices }) => offices);
}
