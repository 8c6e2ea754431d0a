import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

// Five tasks as somebody does them who hears the page: what has the focus, in the words of the accessibility tree.

const open = useBrowser();
const { root } = inject('sites');
const WINDOW = { viewport: { width: 1280, height: 800 } };
const STATES = ['expanded', 'pressed', 'checked'];

interface Heard {
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** `button “Evidence 1”, expanded: false`, for an element that a selector or the focus names. */
async function heard(page: Page, selector = ':focus'): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (result.objectId === undefined) return `nothing is ${selector}`;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.detach();
  const { role, name, properties = [] }: Heard = nodes[0] ?? {};
  const states = properties
    .filter((property) => STATES.includes(property.name))
    .map((property) => `, ${property.name}: ${property.value.value}`);
  return `${role?.value} “${name?.value}”${states.join('')}`;
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`80 times Tab did not lead to ${selector}.`);
}

test('to a note and back', async () => {
  const page = await open(WINDOW);
  await page.goto(`${root}sources/matzav/#p1`);
  const note = page.locator('#p1 .note').first();
  const id = await note.getAttribute('id');
  const lemma = await note.locator('.lemma').textContent();

  await tabTo(page, '#p1 [role=doc-noteref]');
  expect(await heard(page)).toMatch(new RegExp(`^doc-noteref “1, note on “${lemma}””`));
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
  expect(await heard(page, `#${id}`)).toMatch(/^doc-footnote /);
  const words = await page.locator(`#${id}`).ariaSnapshot();
  expect(words).toContain(lemma);
  expect(words).toContain('Who says it');

  await tabTo(page, '[role=doc-backlink]');
  expect(await heard(page)).toBe(`doc-backlink “Back to the text: ${lemma}”`);
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toMatch(/^doc-noteref “1, note on/);
});

test('open the evidence of a sentence, hear what it rests on, close it', async () => {
  const page = await open(WINDOW);
  await page.goto(`${root}explainer/`);
  await tabTo(page, '.sign');
  expect(await heard(page)).toBe('button “Evidence 1”, expanded: false');
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toBe('button “Evidence 1”, expanded: true');
  expect(await heard(page, '#ev-1')).toBe('group “Evidence for sentence 1”');

  await tabTo(page, '#ev-1 .close');
  expect(await heard(page)).toMatch(/^button “Close”/);
  await tabTo(page, '#ev-1 .witness-head a');
  expect(await heard(page)).toMatch(/^link “\S+\s¶\d+”$/);
  await tabTo(page, '#ev-1 .evidence-claim a');
  expect(await heard(page)).toMatch(/^link “.+\.”$/);
  expect(await page.locator('#ev-1').ariaSnapshot()).toMatch(/blockquote: “[^”]+”/);

  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page)).toBe('button “Evidence 1”, expanded: false');
});

test('a cell of a table is heard with the names of its row and its column', async () => {
  const page = await open(WINDOW);
  await page.goto(`${root}explainer/differ/`);
  const table = page.locator('main table').first();
  const name =
    (await table.getAttribute('aria-label')) ??
    (await table.locator('caption').textContent()) ??
    '';
  expect(await heard(page, 'main table')).toBe(`table “${name}”`);
  const place = 'main table tbody tr:nth-child(1)';
  const column = await page.locator('main table thead th').nth(1).textContent();
  expect(await heard(page, 'main table thead th:nth-child(2)')).toBe(`columnheader “${column}”`);
  const row = await page.locator(`${place} th`).textContent();
  expect(await heard(page, `${place} th`)).toBe(`rowheader “${row}”`);
  expect(await heard(page, `${place} td`)).toMatch(/^(?:cell|gridcell) “(?:not said|.+)”$/);
  // What scrolls can be reached by keyboard and says what it is.
  await tabTo(page, '.scroll');
  expect(await heard(page)).toBe(`group “${name}”`);
});

test('filter a search', async () => {
  const page = await open(WINDOW);
  await page.goto(`${root}search/`);
  await tabTo(page, '#search-root input[name=q]');
  expect(await heard(page)).toMatch(/^searchbox “.*(?:search|account|passage).*”/i);
  await page.keyboard.type('Doha');
  await page.locator('[data-result]').first().waitFor();
  expect(await heard(page, 'search-panel [role=status]')).toMatch(/^status /);
  const status = page.locator('search-panel [role=status]');
  const before = await status.textContent();
  expect(before).toMatch(/\d/);

  const button = '[role=group][aria-label=Source] button';
  await tabTo(page, button);
  const label = await page.evaluate(() => document.activeElement?.textContent);
  expect(await heard(page)).toBe(`button “${label}”, pressed: false`);
  expect(await heard(page, '[role=group][aria-label=Source]')).toBe('group “Source”');
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent()).not.toBe(before);
  expect(await heard(page, `${button}[aria-pressed=true]`)).toMatch(/^button “.+”, pressed: true$/);
  // The focus is where one can go on.
  expect(await heard(page)).toMatch(/^(?:searchbox|button) /);
  expect(await page.locator('[data-result]').first().ariaSnapshot()).toMatch(/^- link "/);
});

test('copy a citation of a passage', async () => {
  const page = await open({ ...WINDOW, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${root}sources/dawn/`);
  await tabTo(page, '#p2 > .number');
  expect(await heard(page)).toMatch(/^link “Passage 2”/);
  await page.keyboard.press('Enter');
  await page.locator('.copies').waitFor({ state: 'visible' });
  expect(await heard(page, '.copies')).toBe('group “Copy ¶2”');
  await tabTo(page, '.copies button:nth-of-type(2)');
  expect(await heard(page)).toBe('button “Citation”');
  await page.keyboard.press('Enter');
  const status = page.locator('.copies [role=status]');
  await expect.poll(() => status.textContent()).toBe('Citation: Copied');
  expect(await heard(page, '.copies [role=status]')).toMatch(/^status /);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Account of a report by Dawn');
  expect(copied).toContain('https://example.org/sources/dawn/#p2');
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page)).toMatch(/^link “Passage 2”/);
});
