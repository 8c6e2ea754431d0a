import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf, readPage, sourcesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults, openAll, WINDOWS } from './faults.ts';
import { missing, plain, printed, stretches } from './printed.ts';
import { cases } from './product.ts';
import { templateOf } from './templates.ts';
import { trouble } from './trouble.ts';

// The journey on the site of another corpus, on another subject: nothing of it may hang on one corpus.

const open = useBrowser();
const site = inject('sites').tramline;
const WINDOW = { viewport: { width: 1280, height: 800 } };
const hash = (page: Page) => new URL(page.url()).hash;
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** A passage that a link has led to: in sight, and marked as no other is. */
async function expectLanded(page: Page, passage: Locator): Promise<void> {
  const box = await passage.boundingBox();
  expect(box && box.y >= 0 && box.y < 800 - 28).toBe(true);
  const background = (one: Locator) =>
    one
      .locator('.paragraph, [data-text]')
      .first()
      .evaluate((words) => getComputedStyle(words).backgroundColor);
  const other = page.locator('.passage:not(:target)').first();
  expect(await background(passage)).not.toBe(await background(other));
}

describe.each([true, false])('scripts: %s', (javaScriptEnabled) => {
  const visit = async () => {
    const page = await open({ ...WINDOW, javaScriptEnabled });
    return { page, wrong: trouble(page) };
  };

  test('from home by the explainer and its evidence to a passage, its notes, and back', async () => {
    const { page, wrong } = await visit();
    await page.goto(site);
    await page.locator('main a[href$="/explainer/"]:visible').first().click();
    await page.waitForURL(({ pathname }) => pathname === '/explainer/');

    const evidence = page.locator('.evidence:has([data-evidence="minutes:5"])').first();
    expect(await evidence.isVisible()).toBe(false);
    await page
      .locator(`.sign[popovertarget="${await evidence.getAttribute('id')}"]`)
      .first()
      .click();
    await evidence.waitFor({ state: 'visible' });
    const witness = evidence.locator('[data-evidence="minutes:5"]').first();
    expect(await witness.locator('blockquote').textContent()).toContain('6 May 2024');
    await witness.locator('.witness-head a').click();
    await page.waitForURL((url) => url.pathname + url.hash === '/sources/minutes/#p5');
    const passage = page.locator('[data-passage="minutes:5"]');
    expect(await passage.evaluate((one) => one.matches(':target'))).toBe(true);
    await expectLanded(page, passage);

    const reference = passage.locator('[role=doc-noteref]');
    const note = (await reference.getAttribute('href')) ?? '';
    expect(note).toBe('#n-minutes-26-weeks');
    await reference.click();
    await expect.poll(() => hash(page)).toBe(note);
    const box = await page.locator(note).boundingBox();
    expect(box && box.y >= 0 && box.y < 800 - 28).toBe(true);
    expect(await page.locator(note).textContent()).toContain('26 weeks');
    await page.locator(`${note} [role=doc-backlink]`).click();
    await expect.poll(() => hash(page)).toBe(`#${await reference.getAttribute('id')}`);

    for (let steps = 0; steps < 3; steps += 1) await page.goBack();
    await expect.poll(() => pathOf(page)).toBe('/explainer/');
    expect(wrong).toEqual([]);
  });

  test('from a passage to a claim that rests on it, what contradicts it, and where it is used', async () => {
    const { page, wrong } = await visit();
    await page.goto(`${site}sources/courier/#p4`);
    const facts = page.locator('[data-passage="courier:4"] .facts');
    await facts.locator('summary').click();
    await facts.locator('a[href$="/claims/no-stop-lost/"]').click();
    await page.waitForURL(({ pathname }) => pathname === '/claims/no-stop-lost/');
    const pieces = page.locator('[data-evidence]');
    expect(
      await pieces.evaluateAll((list) => list.map((one) => one.getAttribute('data-evidence'))),
    ).toEqual(['courier:4', 'depot:4', 'courier:8', 'depot:4']);
    expect(await page.locator('main').textContent()).toContain('texts differ');
    await page.locator('main a[href$="/explainer/sections/#stops"]').first().click();
    await page.waitForURL((url) => url.pathname + url.hash === '/explainer/sections/#stops');
    expect(await page.locator(':target').textContent()).toContain('Which stops?');
    expect(wrong).toEqual([]);
  });

  test.each([
    ['/figures/', ['Index', '19 figures'], '#f-trams', 'Twelve trams'],
    ['/timeline/', ['Index', '7 dates'], '#e-event-vote', 'The city council voted'],
    ['/people/', ['Index', '8 names'], '#ruben-salt', 'foreman of the depot'],
    ['/wording/', ['Compare', 'What each calls it'], '#t-bus-in-place-of-the-tram', 'shuttle bus'],
    ['/claims/', ['Index', '34 claims'], '#harbour', 'Harbour section'],
    ['/sources/', ['Sources'], '#main', 'Leaflet of the riders of line 7'],
  ])(
    '%s is behind a door, and leads on to a passage or a claim',
    async (to, names, anchor, words) => {
      const { page, wrong } = await visit();
      await page.goto(site);
      for (const name of names)
        await page.getByRole('link', { name, exact: true }).locator('visible=true').first().click();
      await page.waitForURL(({ pathname }) => pathname === to);
      const thing = page.locator(anchor);
      const around = page.locator(`main :is(li, section, div, table, main):has(> ${anchor})`);
      const text = `${await thing.textContent()} ${(await around.count()) > 0 ? await around.first().textContent() : ''} ${await page.locator(`${anchor} ~ *`).allTextContents()}`;
      expect(text).toContain(words);
      const on = page.locator('main a:is([href*="/sources/"], [href*="/claims/"]):visible').last();
      const link = (await on.getAttribute('href')) ?? '';
      const { pathname, hash: fragment } = new URL(link, page.url());
      const href = pathname + fragment;
      await on.click();
      await expect.poll(() => pathOf(page) + hash(page)).toBe(href);
      if (href.includes('#')) await page.locator(':target').waitFor();
      expect(wrong).toEqual([]);
    },
  );

  test('every picture has its table, which opens', async () => {
    const { page, wrong } = await visit();
    await page.goto(`${site}explainer/sections/`);
    const pictures = page.locator('figure.picture');
    expect(await pictures.count()).toBe(7);
    for (const picture of await pictures.all()) {
      const summary = picture.locator('details.data > summary');
      if ((await summary.count()) > 0) await summary.click();
      expect(await picture.locator('table').isVisible()).toBe(true);
      expect(await picture.locator('a[href]').count()).toBeGreaterThan(0);
    }
    expect(wrong).toEqual([]);
  });
});

test('by keyboard: a search from any page, a result, and the words where it lands', async () => {
  const page = await open(WINDOW);
  const wrong = trouble(page);
  await page.goto(`${site}timeline/`);
  await page.keyboard.press('/');
  await page.keyboard.type('half a tram');
  const results = page.locator('dialog[open] [data-result=passage]');
  await results.first().waitFor();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('ArrowDown');
    const kind = await page.evaluate(() => document.activeElement?.getAttribute('data-result'));
    if (kind === 'passage') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sources\/courier\/.*#p7/);
  const passage = page.locator('[data-passage="courier:7"]');
  expect(await passage.locator('[data-text]').textContent()).toContain('Half a tram is better');
  await expectLanded(page, passage);
  const bar = page.locator('found-bar');
  await bar.waitFor();
  expect(await bar.textContent()).toMatch(/1 of \d/);
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'hidden' });
  expect(wrong).toEqual([]);
});

test('with scripts off the search page leads to everything by name', async () => {
  const page = await open({ ...WINDOW, javaScriptEnabled: false });
  await page.goto(`${site}search/`);
  expect(await page.locator('main').textContent()).toContain('needs JavaScript');
  const names = page.locator('.names details').filter({ hasText: 'Livia Brandt' }).first();
  await names.locator('summary').click();
  await names.getByRole('link', { name: 'Livia Brandt' }).click();
  await page.waitForURL((url) => url.pathname + url.hash === '/people/#livia-brandt');
});

test('a source has every passage and every note on paper, and the explainer its evidence', async () => {
  const page = await open();
  const minutes = sourcesOf('tramline').find(({ key }) => key === 'minutes');
  await page.goto(`${site}sources/minutes/`);
  const paper = await printed(page);
  const words = await stretches(page, '[data-text]');
  expect(plain(words.join(''))).toBe(
    plain((minutes?.passages ?? []).map(({ text }) => text).join('')),
  );
  const notes = await stretches(page, '.note');
  expect(await page.locator('.note').count()).toBe(4);
  expect(missing(paper, [...words, ...notes])).toEqual([]);
  await page.goto(`${site}explainer/sections/`);
  const evidence = await stretches(page, '.evidence blockquote');
  expect(evidence.length).toBeGreaterThan(20);
  expect(missing(await printed(page), evidence)).toEqual([]);
});

test('axe finds nothing on any template, narrow and wide, light and dark, as it loads or opened', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  const found: string[] = [];
  const pages = pagesOf('tramline').filter((at) => !isMoved(at));
  const ofEach = new Map(pages.toReversed().map((at) => [templateOf(at), at]));
  // Between them the pages of the explainer have every block.
  const explained = pages.filter((at) => templateOf(at) === '/explainer/*/');
  expect(explained.length).toBeGreaterThan(1);
  expect(ofEach.size).toBeGreaterThan(12);
  for (const [index, at] of [...new Set([...ofEach.values(), ...explained])].entries()) {
    await page.goto(site + at.slice(1));
    await page.evaluate(AXE);
    // Every page in every window, half of them as it loads and half opened, by turns; every day in one window each.
    for (const state of [0, 1]) {
      if (state === 1) await openAll(page);
      for (const [turn, { width, colorScheme }] of WINDOWS.entries()) {
        if ((turn + index) % 2 !== state) continue;
        if (cases([turn], () => turn === (index + state) % WINDOWS.length).length === 0) continue;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const told = `${at} ${state === 1 ? 'opened' : 'as it loads'}, ${width} px, ${colorScheme}`;
        found.push(...(await faults(page)).map((fault) => `${told}: ${fault}`));
      }
    }
  }
  expect(found).toEqual([]);
}, 600_000);

/** Whether a page only leads on to where something has moved. */
function isMoved(at: string): boolean {
  return readPage('tramline', at).includes('<title>Moved</title>');
}
