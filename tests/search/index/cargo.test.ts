import { expect, test } from 'vitest';
import { packCargo, readCargo } from '../../../src/search/index/cargo.ts';
import { NOTHING } from '../../../src/search/index/record.ts';
import { records } from '../../../src/search/index/records.ts';
import { editionOf, TRAMLINE } from '../editions.ts';

test('what a record carries comes back as it was, and what is not known of it is not carried', () => {
  for (const record of records(editionOf(TRAMLINE).edition))
    expect(readCargo(packCargo(record, 7))).toEqual({ number: 7, record });
  const plain = { ...NOTHING, address: '/a/#p1', kind: 'passage', title: 'A ¶1', text: 'One.' };
  expect(packCargo({ ...plain, kind: 'passage' }, 0)).toBe(
    '{"number":0,"address":"/a/#p1","kind":"passage","title":"A ¶1","text":"One."}',
  );
});
