import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const { root } = inject('sites');
const toi = `${root}sources/toi/`;
const WINDOW = { viewport: { width: 1280, height: 800 } };

test('the switch is remembered, on the next source and before anything is painted', async () => {
  const page = await open(WINDOW);
  await page.goto(toi);
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  expect(await page.locator('.note:visible').count()).toBe(0);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('first', document.documentElement.dataset.show ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${root}sources/dawn/`);
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('text');
  expect(await page.getByRole('radio', { name: 'Text', exact: true }).isChecked()).toBe(true);
  expect(await page.locator('.note:visible, .facts:visible').count()).toBe(0);
  await page.getByRole('radio', { name: 'Everything' }).check();
  expect(await page.locator('.note:visible').count()).toBeGreaterThan(3);
});

test.each(['Text', 'Text and notes', 'Everything'])(
  'a link to a note shows that note whatever is chosen: %s',
  async (choice) => {
    const page = await open(WINDOW);
    await page.goto(toi);
    await page.getByRole('radio', { name: choice, exact: true }).check();
    const ids = await page.locator('.note').evaluateAll((notes) => notes.map((note) => note.id));
    // From another page, and from this one.
    const [first = '', second = '', third = ''] = [
      ids[0],
      ids[Math.floor(ids.length / 2)],
      ids.at(-1),
    ];
    await page.goto(root);
    await page.goto(`${toi}#${first}`);
    expect(await page.locator(`#${first}`).isVisible()).toBe(true);
    await page.evaluate((id) => {
      location.hash = id;
    }, second);
    await expect.poll(() => page.locator(`#${second}`).isVisible()).toBe(true);
    // Choosing does not take away what the address names.
    await page.goto(`${toi}#${third}`);
    for (const other of ['Everything', choice]) {
      await page.getByRole('radio', { name: other, exact: true }).check();
      expect(await page.locator(`#${third}`).isVisible()).toBe(true);
    }
  },
);

test('hidden notes are still found by the browser, which then shows them', async () => {
  const page = await open(WINDOW);
  await page.goto(toi);
  await page.getByRole('radio', { name: 'Text', exact: true }).check();
  const states = await page
    .locator('.note, .facts')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('hidden')));
  expect(states.length).toBeGreaterThan(20);
  expect(new Set(states)).toEqual(new Set(['until-found']));
});
