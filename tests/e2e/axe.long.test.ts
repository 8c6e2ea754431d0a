import { expect, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { LOOKS, lookAt } from './axe-looks.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
// `npm run test:full` looks at every page in every window and state; the suite by itself at each page in one of them, by turns.
const isFull = process.env.FULL === '1';

test('axe finds nothing on any page', async () => {
  const visits = pagesOf('root').map((at, index) => ({
    at,
    looks: LOOKS.filter((_, turn) => isFull || turn === index % LOOKS.length),
  }));
  expect(await lookAt(visits, open)).toEqual([]);
}, 3_600_000);
