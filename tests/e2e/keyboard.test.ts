import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const sites = inject('sites');
const WINDOW = { viewport: { width: 1280, height: 800 } };

/** Presses Tab until what has the focus matches; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async (wanted) => {
      // The window follows the focus with the next frame.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const here = document.activeElement;
      const box = here?.getBoundingClientRect();
      const isSeen =
        here?.matches(':focus-visible') && getComputedStyle(here).outlineStyle !== 'none';
      const isInside =
        box &&
        box.width > 0 &&
        box.top > -1 &&
        box.left >= 0 &&
        box.top < innerHeight &&
        box.left < innerWidth;
      return {
        html: `${here?.outerHTML.slice(0, 120)} ${JSON.stringify(box)} ${isSeen}`,
        isWanted: here?.matches(wanted) ?? false,
        isGood: Boolean(isSeen && isInside) || here === document.body,
      };
    }, selector);
    expect(stop.isGood ? '' : stop.html, 'a stop of Tab out of sight or without an outline').toBe(
      '',
    );
    if (stop.isWanted) return;
  }
  throw new Error(`80 times Tab did not lead to ${selector}.`);
}

const hash = (page: Page) => new URL(page.url()).hash;
const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

test.each(['root', 'nested'] as const)(
  '%s: the whole journey goes by keyboard alone: search, passage, note, back, claim, evidence, in place',
  async (name) => {
    const page = await open(WINDOW);
    await page.goto(sites[name]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');

    await page.keyboard.press('/');
    await page.keyboard.type('location to be determined');
    await page.locator('dialog[open] [data-result=passage]').first().waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await focused(page, 'data-result')) === 'passage') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/[a-z]+\/.*#p\d+/);
    await page.waitForLoadState('networkidle');
    const passage = page.locator('.passage:target');
    expect(await passage.locator('[data-text]').textContent()).toContain(
      'location to be determined',
    );

    await tabTo(page, '[role=doc-noteref]');
    const note = await focused(page, 'href');
    const reference = await focused(page, 'id');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe(note);
    await tabTo(page, `${note} [role=doc-backlink]`);
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe(`#${reference}`);
    // Going back gives the sign its focus again: reading goes on where it was left.
    await expect.poll(() => focused(page, 'id')).toBe(reference);

    await tabTo(page, '.facts > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.facts a[href*="/claims/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
    const claim = page.url();

    await tabTo(page, '[data-evidence] a.in-place');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/[a-z]+\/#p\d+$/);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(claim);
  },
);

test('evidence in the explainer opens, is walked through and closes by keyboard, and gives the focus back', async () => {
  const page = await open(WINDOW);
  await page.goto(`${sites.root}explainer/`);
  await tabTo(page, '.sign[popovertarget]');
  const id = await focused(page, 'popovertarget');
  await page.keyboard.press('Enter');
  await page.locator(`#${id}`).waitFor({ state: 'visible' });
  await tabTo(page, `#${id} .witness-head a`);
  await page.keyboard.press('Escape');
  await page.locator(`#${id}`).waitFor({ state: 'hidden' });
  expect(await focused(page, 'popovertarget')).toBe(id);
  await page.keyboard.press('Enter');
  await tabTo(page, `#${id} .witness-head a`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sources\/[a-z]+\/#p\d+$/);
});

test('on a phone the menu opens, closes and leads on by keyboard', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(`${sites.root}sources/`);
  await tabTo(page, '[popovertarget=menu]');
  await page.keyboard.press('Enter');
  await page.locator('#menu').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.locator('#menu').waitFor({ state: 'hidden' });
  expect(await focused(page, 'popovertarget')).toBe('menu');
  await page.keyboard.press('Enter');
  await tabTo(page, '#menu a[href$="/index/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/index\/$/);
});
