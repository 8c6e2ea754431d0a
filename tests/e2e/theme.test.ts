import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { inTabs } from './tabs.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');

const CHOICES = [
  { system: 'light', chosen: 'dark', paper: 'dark' },
  { system: 'dark', chosen: 'light', paper: 'light' },
  { system: 'dark', chosen: '', paper: 'dark' },
] as const;

test.each(CHOICES)(
  'a system that is $system and a choice of “$chosen” give a $paper page, decided before anything is painted',
  async ({ system, chosen, paper }) => {
    const page = await open({ colorScheme: system });
    await page.goto(root);
    await page.evaluate((theme) => localStorage.setItem('variorum-theme', theme), chosen);
    // Notes the choice when the body begins, and the colour in the first frame, which waits for the styles.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        const { theme = '' } = document.documentElement.dataset;
        requestAnimationFrame(() => {
          const { backgroundColor } = getComputedStyle(document.documentElement);
          sessionStorage.setItem('first', `${theme} ${backgroundColor}`);
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload({ waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      first: sessionStorage.getItem('first'),
      last: `${document.documentElement.dataset.theme ?? ''} ${getComputedStyle(document.documentElement).backgroundColor}`,
    }));
    expect(seen.first).toBe(seen.last);
    expect(seen.first?.startsWith(chosen)).toBe(true);
    const lightness = Number(/oklch\(([\d.]+)/.exec(seen.last)?.[1]);
    expect(lightness < 0.5 ? 'dark' : 'light').toBe(paper);
  },
);

test('the switch changes the theme at once and is remembered on the next page', async () => {
  const page = await open({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });
  await page.goto(root);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.goto(`${root}sources/`);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'Light theme' }).waitFor();
});

test.each([360, 1280])(
  'nothing moves while a page loads at %i px, with the text alone chosen too',
  async (width) => {
    const moved: string[] = [];
    for (const choice of ['all', 'text']) {
      const page = await open({ viewport: { width, height: 800 } });
      await page.goto(root);
      await page.evaluate((show) => localStorage.setItem('variorum-show', show), choice);
      await page.context().addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The choice is about passages, which stand on pages of sources and in specimens.
      const isConcerned = (address: string) => /^\/(?:sources\/.|method\/)/.test(address);
      const addresses = onePageOfEach('root').filter((at) => choice === 'all' || isConcerned(at));
      expect(addresses.length).toBeGreaterThan(1);
      await inTabs(addresses, async (address) => {
        const tab = await page.context().newPage();
        await tab.goto(root + address.slice(1), { waitUntil: 'networkidle' });
        const shift = await tab.evaluate(() => {
          const shifts: unknown = Reflect.get(window, 'shifts');
          return Array.isArray(shifts)
            ? shifts.reduce((sum: number, one) => sum + Number(one), 0)
            : -1;
        });
        // Less than what Lighthouse shows as 0.
        if (shift >= 0.0005 || shift < 0) moved.push(`${address}, ${choice}: ${shift}`);
        await tab.close();
      });
    }
    expect(moved).toEqual([]);
  },
);
