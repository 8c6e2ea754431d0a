import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { addressesOf, sourcesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { cases } from './product.ts';

const open = useBrowser();
const { root, tramline } = inject('sites');
const WIDTHS = [320, 1280];
const WIDTHS_OF_ALL = cases(WIDTHS, (width) => width === 320);
const addresses = addressesOf('root').filter(({ status }) => status === 'live');
const longest = sourcesOf('root').reduce((a, b) => (b.passages.length > a.passages.length ? b : a));

/** Whether the beginning of the target is inside the window and nothing lies on it. Undefined when all is well. */
function hidden(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const target = document.querySelector(':target');
    if (!target) return `nothing is ${location.hash}`;
    const box = target.getBoundingClientRect();
    if (box.height === 0 && box.width === 0 && target.matches(':not(:empty)'))
      return 'it is not shown';
    if (box.top < 0 || box.top > innerHeight - 28)
      return `its top is at ${box.top} of ${innerHeight}`;
    const bars = [...document.querySelectorAll('header, .bar, found-bar')].filter((bar) =>
      /fixed|sticky/.test(getComputedStyle(bar).position),
    );
    const covered = bars.find((bar) => {
      const { top, bottom, height } = bar.getBoundingClientRect();
      return height > 0 && bottom > box.top && top < Math.min(box.bottom, box.top + 28);
    });
    return covered ? `${covered.className} lies on it` : undefined;
  });
}

async function missed(page: Page, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    const trouble = await hidden(page);
    if (trouble) found.push(`#${id}: ${trouble}`);
  }
  return found;
}

test.each(WIDTHS)(
  'at %i px every passage of the longest source lands in sight, below any bar',
  async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    await page.goto(`${root}sources/${longest.key}/`);
    expect(
      await missed(
        page,
        longest.passages.map(({ n }) => `p${n}`),
      ),
    ).toEqual([]);
  },
);

test.each(WIDTHS_OF_ALL)(
  'at %i px every note of every source lands in sight and is marked',
  async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    const notes = addresses.filter(({ kind }) => kind === 'note').map(({ address }) => address);
    expect(notes.length).toBeGreaterThan(40);
    const found: string[] = [];
    for (const { key } of sourcesOf('root')) {
      const path = `/sources/${key}/`;
      await page.goto(root + path.slice(1));
      const ids = notes
        .filter((at) => at.startsWith(`${path}#`))
        .map((at) => at.slice(path.length + 1));
      const plain = await page.evaluate(
        (list) =>
          list.map(
            (id) => getComputedStyle(document.getElementById(id) ?? document.body).backgroundColor,
          ),
        ids,
      );
      found.push(...(await missed(page, ids)).map((one) => `${key}${one}`));
      for (const [index, id] of ids.slice(0, 3).entries()) {
        await missed(page, [id]);
        const marked = await page
          .locator(`#${id}`)
          .evaluate((one) => getComputedStyle(one).backgroundColor);
        if (marked === plain[index]) found.push(`${key}#${id} is not marked`);
      }
    }
    expect(found).toEqual([]);
  },
);

test.each(WIDTHS)(
  'at %i px a link from outside to each kind of anchor lands in sight',
  async (width) => {
    const kinds = Map.groupBy(
      addresses.filter(({ address }) => address.includes('#')),
      ({ kind }) => kind,
    );
    const found: string[] = [];
    const page = await open({ viewport: { width, height: 740 } });
    for (const [kind, list] of kinds) {
      for (const one of [list[0], list[Math.floor(list.length / 2)], list.at(-1)]) {
        if (!one) continue;
        await page.goto('about:blank');
        await page.goto(root + one.address.slice(1));
        const trouble = await hidden(page);
        if (trouble) found.push(`${kind} ${one.address}: ${trouble}`);
      }
    }
    expect([...kinds.keys()].toSorted()).toContain('passage');
    expect(found).toEqual([]);
  },
);

test.each([true, false])(
  'old addresses lead to the new ones and old anchors land, scripts: %s',
  async (javaScriptEnabled) => {
    const old = addressesOf('tramline').filter(({ status }) => status === 'alias');
    expect(new Set(old.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    const page = await open({ javaScriptEnabled, viewport: { width: 1280, height: 740 } });
    for (const { address, to } of cases(old, (_, index) => index % 3 === 0)) {
      const [path = '', id] = address.split('#');
      const [newPath = '', newId] = to.split('#');
      await page.goto('about:blank');
      await page.goto(tramline + address.slice(1));
      // Without script a static host can only lead to the top of a page that has moved.
      const isKept = path === newPath || javaScriptEnabled;
      const url = `${tramline}${newPath.slice(1)}${id === undefined || !isKept ? '' : `#${id}`}`;
      await expect.poll(() => page.url(), { message: address }).toBe(url);
      if (id === undefined || !isKept) continue;
      const landed = page.locator(`[id="${newId}"]:is(:target, :has(:target))`);
      expect([address, await landed.count()]).toEqual([address, 1]);
      const box = await landed.boundingBox();
      expect([address, box !== null && box.y >= 0 && box.y < 740]).toEqual([address, true]);
    }
  },
);

test('an old address takes its fragment along', async () => {
  const claim = addressesOf('tramline').find(
    ({ status, kind }) => status === 'alias' && kind === 'claim',
  );
  const page = await open();
  await page.goto(`${tramline}${claim?.address.slice(1)}#main`);
  await expect.poll(() => page.url()).toBe(`${tramline}${claim?.to.slice(1)}#main`);
});

test('a hit found by the beginnings of words lands on these words', async () => {
  const page = await open();
  await page.goto(`${root}search/?q=negotia+mediat+kind:passage`);
  await page.locator('[data-result]').first().click();
  await page.locator('found-bar').waitFor();
  const words = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(words.some((word) => word.startsWith('negotia'))).toBe(true);
  expect(words.some((word) => word.startsWith('mediat'))).toBe(true);
});

test('a passage found by its claim lands on the words that it has', async () => {
  const page = await open();
  await page.goto(`${root}search/?q=when+was+the+second+phase+set+to+begin`);
  await page.locator('[data-result]').first().click();
  await page.waitForURL(/sources\/mayadeen\/.*#p6$/);
  await page.locator('found-bar').waitFor();
  const words = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(words.join(' ')).toContain('set');
  expect(words.join(' ')).toContain('begin');
});
