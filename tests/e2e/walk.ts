import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes from home by a search to a passage, its note, a claim, its evidence and back. */
export async function walk(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await page.locator('main input[name=q]').first().fill('narrow and limited');
  await page.keyboard.press('Enter');
  const hit = page.locator('[data-result=passage]').first();
  await hit.waitFor();
  const words = await hit.textContent();
  expect(words).toContain('narrow and limited');

  await hit.click();
  await page.waitForURL(/\/sources\/[a-z]+\/.*#p\d+/);
  const id = new URL(page.url()).hash.slice(1).split(':')[0] ?? '';
  const passage = page.locator(`[id="${id}"]`);
  const box = await passage.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(800);
  expect(await passage.locator('[data-text]').textContent()).toContain('narrow and limited');

  const reference = page.locator('[role=doc-noteref]').first();
  const target = (await reference.getAttribute('href')) ?? '';
  await reference.click();
  await expect.poll(() => new URL(page.url()).hash).toBe(target);
  const back = page.locator(`${target} [role=doc-backlink]`);
  await back.click();
  await expect.poll(() => new URL(page.url()).hash).toBe((await back.getAttribute('href')) ?? '');

  const facts = page
    .locator('details.facts')
    .filter({ has: page.locator('a[href*="/claims/"]') })
    .first();
  await facts.locator('summary').click();
  await facts.locator('a[href*="/claims/"]').first().click();
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
  const evidence = page.locator('[data-evidence]').first();
  const at = (await evidence.getAttribute('data-evidence')) ?? '';
  const [key = '', n = ''] = at.split(':');
  await page.locator(`[data-evidence="${at}"] a[href$="/sources/${key}/#p${n}"]`).last().click();
  await page.waitForURL(new RegExp(`/sources/${key}/#p${n}$`));
  await page.goBack();
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
}
