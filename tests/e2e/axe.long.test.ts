import { expect, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { LOOKS, lookAt } from './axe-looks.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

test('axe finds nothing on any page in any window and state', async () => {
  const visits = pagesOf('root').map((at) => ({ at, looks: LOOKS }));
  expect(await lookAt(visits, open)).toEqual([]);
}, 3_600_000);
