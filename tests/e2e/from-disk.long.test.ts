import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../site/sites.ts';
import { Firefox } from './firefox.ts';

// What from-disk.test.ts sees in Chromium, in Firefox.

const folder = pathToFileURL(`${folderOf('nested')}/`).href;
const held: { firefox?: Firefox } = {};
const evaluate = async (script: string) => held.firefox?.evaluate(script);

beforeAll(async () => {
  held.firefox = await Firefox.start();
});
afterAll(() => held.firefox?.close());

test('Firefox reads, opens evidence and searches from disk without an error', async () => {
  await held.firefox?.open(`${folder}index.html`);
  expect(await evaluate('return document.styleSheets.length')).toBe(1);
  await evaluate(`const field = document.querySelector('main input[name=q]');
    field.focus(); field.value = 'narrow and limited';
    field.dispatchEvent(new Event('input', { bubbles: true }))`);
  const hit = "document.querySelector('[data-result=passage]')";
  await expect
    .poll(() => evaluate(`return ${hit}?.textContent ?? ''`), { timeout: 60_000 })
    .toContain('narrow and limited');
  await evaluate(`${hit}.click()`);
  await expect
    .poll(() => evaluate('return location.href'), { timeout: 60_000 })
    .toMatch(/\/sources\/[a-z]+\/index\.html\?q=.*#p\d+$/);
  await expect
    .poll(() => evaluate("return !!document.querySelector('found-bar')"), { timeout: 60_000 })
    .toBe(true);

  await evaluate('document.querySelector(\'details.facts a[href*="/claims/"]\').click()');
  await expect
    .poll(() => evaluate('return location.pathname'), { timeout: 60_000 })
    .toMatch(/\/claims\/[a-z0-9-]+\/index\.html$/);
  expect(
    await evaluate("return document.querySelectorAll('[data-evidence]').length"),
  ).toBeGreaterThan(0);

  await held.firefox?.open(`${folder}explainer/index.html`);
  expect(
    await evaluate(`const opener = document.querySelector('[data-claim] + [popovertarget]');
      opener.click();
      return document.getElementById(opener.getAttribute('popovertarget')).matches(':popover-open')`),
  ).toBe(true);
  await held.firefox?.open(`${folder}search/index.html?q=hostages`);
  await expect
    .poll(() => evaluate("return document.querySelectorAll('[data-result]').length"), {
      timeout: 60_000,
    })
    .toBeGreaterThan(3);
  expect(await held.firefox?.errors()).toEqual([]);
});
