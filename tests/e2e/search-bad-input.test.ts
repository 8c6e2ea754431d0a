import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { PATIENCE, status, type } from './search-page.ts';
import { trouble } from './trouble.ts';

const open = useBrowser();
const site = inject('sites').root;

const TYPED = [
  ['a quotation mark alone', '"unbalanced'],
  ['function words', 'the of and'],
  ['emoji', '😀'],
  ['words from right to left', 'שלום עולם'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['two thousand words', 'word '.repeat(2_000)],
  ['quotation marks that never close', '“hostages "ceasefire «talks'],
  ['a query of filters and unwanted words', '-source:dawn -kind:note -"second phase" -hostages'],
  ['percent signs and backslashes', '%E0%A4%A \\u0000 %00 ../..'],
  ['a regular expression', '(a+)+$ [^]] .* \\p{L}'],
  ['names of an object’s own parts', '__proto__ constructor toString source:__proto__'],
  ['emoji among words', 'hostages 👩‍👩‍👧 ceasefire 🏳️‍🌈'],
  ['words from right to left among others', 'hostages רפיח ceasefire'],
  ['markup in a phrase', '"<b onmouseover=alert(1)>hostages</b>" &lt;script&gt;'],
  ['quotation marks', '"""'],
  ['a minus', '-'],
  ['filters without a value', 'source: kind: by:'],
  ['a turn of direction', '\u202eabc'],
] as const;

test('comes to a clear state, and runs nothing, whatever is typed', async () => {
  const page = await open();
  const wrong = trouble(page);
  await page.addInitScript(() => {
    window.alert = () => document.body.append('alerted');
  });
  for (const [name, text] of TYPED) {
    // Anew, so that no earlier answer stands for this one's.
    await page.goto(`${site}search/`);
    await type(page, text);
    expect((await status(page))?.length, name).toBeGreaterThan(5);
    expect(await page.locator('search-panel :is(img, script)').count(), name).toBe(0);
    expect(await page.getByText('alerted').count(), name).toBe(0);
    expect(wrong, name).toEqual([]);
  }
});

test.each(['%3Cscript%3Ealert(1)%3C/script%3E', '%E0%A4%A', 'x%00y', '%22unbalanced+%E2%80%AEabc'])(
  'comes to a clear state, and runs nothing, for the linked query %s',
  async (query) => {
    for (const path of ['search/', 'sources/dawn/']) {
      const page = await open();
      const wrong = trouble(page);
      await page.addInitScript(() => {
        window.alert = () => document.body.append('alerted');
      });
      await page.goto(`${site}${path}?q=${query}`, { waitUntil: 'networkidle' });
      if (path === 'search/')
        await expect.poll(() => status(page), PATIENCE).not.toMatch(/Loading|Searching|^$/);
      expect(await page.getByText('alerted').count()).toBe(0);
      expect(wrong).toEqual([]);
    }
  },
);
