import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const sites = inject('sites');
const NAMES = ['root', 'nested'] as const;

const withoutScript = (width: number) =>
  open({ javaScriptEnabled: false, viewport: { width, height: 800 } });

test.each(NAMES)(
  '%s: with scripts off one goes from home to a source, its note, a claim, its evidence and back',
  async (name) => {
    const page = await withoutScript(1280);
    await page.goto(sites[name]);
    await page.locator('main a[href*="/sources/"]:visible').first().click();
    await page.waitForURL(/\/sources\/[a-z]+\//);

    const reference = page.locator('[role=doc-noteref]').first();
    const note = (await reference.getAttribute('href')) ?? '';
    await reference.click();
    await page.waitForURL((url) => url.hash === note);
    await page.locator(note).waitFor({ state: 'visible' });
    await page.locator(`${note} [role=doc-backlink]`).click();
    const sign = `#${await reference.getAttribute('id')}`;
    await page.waitForURL((url) => url.hash === sign);

    const facts = page
      .locator('.facts')
      .filter({ has: page.locator('a[href*="/claims/"]') })
      .first();
    await facts.locator('summary').click();
    await facts.locator('a[href*="/claims/"]').first().click();
    await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
    const at = await page.locator('[data-evidence]').first().getAttribute('data-evidence');
    const [key, n] = (at ?? '').split(':');
    await page.locator(`[data-evidence="${at}"] a.in-place`).first().click();
    await page.waitForURL(new RegExp(`/sources/${key}/#p${n}$`));
    await page.locator(`[data-passage="${at}"] [data-text]`).waitFor({ state: 'visible' });
    await page.goBack();
    await page.waitForURL(/\/claims\//);
  },
);

test.each([360, 1280])(
  'at %i px with scripts off evidence opens where it is cited, and closes',
  async (width) => {
    const page = await withoutScript(width);
    await page.goto(`${sites.root}explainer/`);
    const sign = page.locator('.sign[popovertarget]').first();
    const evidence = page.locator(`#${await sign.getAttribute('popovertarget')}`);
    expect(await evidence.isVisible()).toBe(false);
    await sign.click();
    await evidence.waitFor({ state: 'visible' });
    expect(await evidence.locator('[data-evidence] .witness-head a').count()).toBeGreaterThan(0);
    await evidence.locator('.close').click();
    await evidence.waitFor({ state: 'hidden' });
  },
);

test('with scripts off the menu of a phone opens', async () => {
  const page = await withoutScript(360);
  await page.goto(sites.root);
  await page.locator('[popovertarget=menu]').click();
  await page.locator('#menu a[href$="/sources/"]').click();
  await page.waitForURL(/\/sources\/$/);
});

test('with scripts off the switch hides notes and facts, but never the target of a link', async () => {
  const page = await withoutScript(1280);
  await page.goto(`${sites.root}sources/toi/`);
  const notes = page.locator('.note:visible');
  const facts = page.locator('.facts:visible');
  const count = await notes.count();
  expect(count).toBeGreaterThan(5);
  await page.locator('#show-notes').check();
  expect([await notes.count(), await facts.count()]).toEqual([count, 0]);
  await page.locator('#show-text').check();
  expect([await notes.count(), await facts.count()]).toEqual([0, 0]);
  const id = await page.locator('.note').last().getAttribute('id');
  await page.goto(`${sites.root}sources/toi/#${id}`);
  await page.locator('#show-text').check();
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
});

test('with scripts off the search page says so and leads to everything by name', async () => {
  const page = await withoutScript(1280);
  await page.goto(sites.nested);
  await page.locator('main input[name=q]').fill('truce');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/b\/search\/\?q=truce$/);
  expect(await page.locator('main').textContent()).toContain('needs JavaScript');
  const groups = page.locator('.names details');
  expect(await groups.count()).toBeGreaterThan(4);
  await groups.first().locator('summary').click();
  await groups.first().locator('a').first().click();
  await page.waitForURL(/\/a\/b\/(?!search)/);
});
