import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPage, sourcesOf, underBase } from '../site/dist.ts';
import type { SiteName } from '../site/sites.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults } from './faults.ts';
import { cases } from './product.ts';

const open = useBrowser();
const sites = inject('sites');
const WIDE = { viewport: { width: 1280, height: 800 } };
/** Longer than any preview takes to come. */
const LONG = 1500;
/** Less than the rest of a pointer after which a preview comes. */
const DELAY = 350;

/** A passage that needs others, and another source's passage that needs none, both linked to from the figures. */
const linked = (isBound: boolean) => {
  const figures = readPage('root', '/figures/');
  const found = sourcesOf('root').flatMap(({ publisher, passages }) =>
    passages.flatMap((passage) => {
      const { pathname, hash } = new URL(passage.url, sites.root);
      const isLinked = figures.includes(`href="..${pathname}${hash}"`);
      const isWanted = isLinked && passage.needs.length > 0 === isBound;
      return isWanted ? [{ ...passage, name: publisher.name, at: pathname + hash }] : [];
    }),
  );
  if (!found[0]) throw new Error('The figures link to no such passage.');
  return found[0];
};
const bound = linked(true);
const free = linked(false);

const card = (page: Page) => page.locator('.preview');
const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

async function figures(name: SiteName, options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await open(options);
  await page.goto(`${sites[name]}figures/`);
  return page;
}

const linkTo = (page: Page, at: string) => page.locator(`main td a[href="..${at}"]`).first();

/** Lets the page itself note when a pointer came onto a link and when a card was there: a busy machine is late to ask. */
async function timed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    document.addEventListener('pointerover', ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest('td a')) dataset['over'] ??= `${timeStamp}`;
    });
    new MutationObserver(() => {
      if (document.querySelector('.preview')) dataset['shown'] ??= `${performance.now()}`;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function shown(page: Page, link: Locator): Promise<Locator> {
  await link.hover();
  await card(page).waitFor();
  return card(page);
}

test.each(['root', 'nested'] as const)(
  '%s: a pointer that rests on a link is shown the passage, and with it what must be read with it',
  async (name) => {
    const page = await figures(name);
    const link = linkTo(page, bound.at);
    await timed(page);
    await link.hover();
    await card(page).waitFor();
    const { over, shown: at } = await page.evaluate(() => ({
      ...document.documentElement.dataset,
    }));
    expect(Number(at) - Number(over)).toBeGreaterThan(DELAY);
    const text = plain((await card(page).textContent()) ?? '');
    expect(text).toContain(bound.name);
    expect(text).toContain(`¶${bound.n}`);
    expect(text).toContain(plain(bound.text));
    const links = await card(page)
      .locator('a')
      .evaluateAll((list) => list.map((one) => one.getAttribute('href')));
    const source = underBase(name, bound.at).replace(/#.*/, '');
    expect(links).toEqual(bound.needs.map((n) => new URL(`${source}#p${n}`, page.url()).href));
    expect(text).toMatch(/But see ¶\S+: \S+ \S+/);
    await card(page).locator('a').first().click();
    await expect.poll(() => page.url()).toBe(links[0]);
  },
);

test('Esc takes the card away and leaves pointer and focus; it comes back only to a pointer that comes back', async () => {
  const page = await figures('root');
  await page.locator('.skip').focus();
  const link = linkTo(page, bound.at);
  await shown(page, link);
  await page.keyboard.press('Escape');
  expect(await card(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.mouse.move(5, 5);
  await link.hover();
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await page.waitForTimeout(LONG);
  expect(await card(page).count()).toBe(0);
});

test('the card stays while the pointer is on it, and goes when the pointer goes or the link is scrolled away', async () => {
  const page = await figures('root');
  const link = linkTo(page, bound.at);
  const box = await (await shown(page, link)).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 8 });
  await page.waitForTimeout(LONG);
  expect(await card(page).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await card(page).waitFor({ state: 'detached' });
  await shown(page, link);
  await page.mouse.wheel(0, 3000);
  await card(page).waitFor({ state: 'detached' });
});

test('the focus of a keyboard brings it too; Tab goes through its links to the next link, Esc stays on the link', async () => {
  const page = await figures('root');
  const stops = await page
    .locator('main a[href]:visible, main [tabindex="0"]')
    .evaluateAll((list) => list.map((one) => one.getAttribute('href')));
  const start = stops.indexOf(`..${bound.at}`);
  await page.locator('main a[href]:visible, main [tabindex="0"]').nth(start).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(await focused()).toBe(`..${bound.at}`);
  for (const n of bound.needs) {
    await page.keyboard.press('Tab');
    expect(await focused()).toContain(`#p${n}`);
    expect(await card(page).isVisible()).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect([await focused(), await card(page).count()]).toEqual([`..${bound.at}`, 0]);
  await page.waitForTimeout(LONG);
  expect(await card(page).count()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(stops[start + 1]);
});

test('a card without links adds no stop, and goes with the focus', async () => {
  const page = await figures('root');
  const stops = page.locator('main a[href]:visible, main [tabindex="0"]');
  const all = await stops.evaluateAll((list) => list.map((one) => one.getAttribute('href')));
  await stops.nth(all.indexOf(`..${free.at}`)).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card(page).waitFor();
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(all[all.indexOf(`..${free.at}`) + 1]);
  expect(
    await page
      .locator('.preview')
      .filter({ hasText: plain(free.text) })
      .count(),
  ).toBe(0);
});

test('a finger previews nothing and loads nothing; a mouse on the same page does', async () => {
  const page = await figures('root', { ...WIDE, hasTouch: true });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await linkTo(page, bound.at).tap();
  await page.waitForTimeout(LONG);
  expect(await card(page).count()).toBe(0);
  expect(loaded.filter((url) => /previews|\/sources\//.test(url))).toEqual([]);
  await shown(page, linkTo(page, free.at));
  expect(loaded.filter((url) => /previews|\/sources\//.test(url))).toHaveLength(2);
});

test('what is in sight, ways about the site and links that say it all are not previewed', async () => {
  const page = await open(WIDE);
  const [source] = sourcesOf('root');
  await page.goto(`${sites.root}sources/${source?.key}/`);
  for (const details of await page.locator('details').all()) {
    await details.evaluate((one) => one.setAttribute('open', ''));
  }
  for (const selector of [
    '[role=doc-noteref]',
    'a.number',
    '.contents a, .menu a',
    '.turn a',
    '.facts a[href*="/claims/"]',
  ]) {
    await page
      .locator(`${selector.replaceAll(/,/g, ':visible,')}:visible`)
      .first()
      .hover();
    await page.waitForTimeout(LONG);
    expect([selector, await card(page).count()]).toEqual([selector, 0]);
  }
  await shown(page, page.locator('.facts a[href*="/people/"]:visible').first());
});

test('while evidence is open nothing is previewed, and opening it takes a preview away', async () => {
  const page = await open(WIDE);
  await page.goto(`${sites.root}explainer/`);
  const link = page.locator('.flow p:not(.evidence *) > .sentence a, .flow > p a').first();
  await shown(page, link);
  await page.evaluate(() => document.querySelector<HTMLElement>('.sign[popovertarget]')?.click());
  expect(await card(page).count()).toBe(0);
  await page.mouse.move(5, 5);
  await link.hover({ force: true });
  await page.waitForTimeout(LONG);
  expect(await card(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await shown(page, link);
});

test.each([
  ['a source', '/method/', '.flow a[href$="/wording/"], .flow a'],
  ['a figure', '/sources/*/', '.facts a[href*="/figures/#f-"]'],
  ['a name', '/sources/*/', '.facts a[href*="/people/#"]'],
  ['a date', '/sources/*/', 'a[href*="/timeline/#e-"]'],
])('%s is told by its first words and where it stands', async (_, at, selector) => {
  const page = await open(WIDE);
  const address = at.replace('*', sourcesOf('root')[0]?.key ?? '');
  await page.goto(sites.root + address.slice(1));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const link = page.locator(selector).locator('visible=true').first();
  const href = (await link.getAttribute('href')) ?? '';
  const said = bare(await (await shown(page, link)).textContent());
  const [path = '', id] = href.split('#');
  await page.goto(new URL(path, page.url()).href);
  const target = page.locator(id ? `[id="${id}"]` : 'main h1');
  const words = bare(await target.textContent()).slice(0, 20);
  expect(said).toContain(words);
  expect(said.length).toBeGreaterThan(words.length + 10);
});

test.each([
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)(
  'axe finds nothing on a page with a preview, $width px, $colorScheme, and the card lies inside the window',
  async ({ width, colorScheme }) => {
    const page = await figures('root', {
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await shown(page, linkTo(page, bound.at));
    const box = await card(page).boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width).toBe(true);
    expect(box && box.y + box.height <= 800).toBe(true);
    await page.evaluate(AXE);
    expect(await faults(page)).toEqual([]);
    expect(await card(page).evaluate((one) => getComputedStyle(one).transitionDuration)).toBe('0s');
    await page.emulateMedia({ media: 'print' });
    expect(await card(page).isVisible()).toBe(false);
  },
);

test('of a hostile page only the words are shown', async () => {
  const page = await figures('root');
  const asked: string[] = [];
  const path = free.at.replace(/#.*/, '');
  await page.route(`**${path}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostile(free.at.replace(/.*#/, '')) }),
  );
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const made = await shown(page, linkTo(page, free.at));
  expect(plain((await made.textContent()) ?? '')).toBe(
    'Head, ¶7Safe words here end.Read with this that.',
  );
  const names = await made.evaluate((one) =>
    [...one.querySelectorAll('*')].flatMap((each) => [
      each.tagName,
      ...each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`),
    ]),
  );
  expect([...new Set(names)].toSorted()).toEqual(
    ['A', 'EM', 'P', 'class=bound', 'class=label', `href=${sites.root}this`].toSorted(),
  );
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(asked.filter((one) => !/\.js$|favicon/.test(one))).toEqual([path]);
});

const hostile = (id: string) => `<!doctype html><script>window.ran = 1</script>
<main class="page"><div class="head"><p class="label" onclick="window.ran = 2">Head<script>window.ran = 3</script></p></div>
<section data-passage="x:7" id="${id}"><div data-text style="color: red" onmouseover="window.ran = 4">Safe
<img src="/x.png" onerror="window.ran = 5"><a href="javascript:window.ran=6">words</a> <em id="main" onfocus="window.ran = 7">here</em>
<iframe srcdoc="<script>parent.ran = 8</script>">no</iframe><form action="/y"><input name="q" autofocus onfocus="window.ran = 9"></form>
<svg><script>window.ran = 10</script><a href="javascript:window.ran=11">no</a></svg><style>body { display: none }</style>
<button popovertarget="main">no</button><template><p>no</p></template> end.</div>
<p class="needs">Read with <a href="/this" target="_top" onclick="window.ran = 12">this</a> <a href="javascript:window.ran=13">that</a>.</p></section></main>`;

test('a missing page and a missing target are no preview, and nothing is said of it', async () => {
  const page = await figures('root');
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    // The browser itself tells of every 404.
    if (!message.text().startsWith('Failed to load resource')) trouble.push(message.text());
  });
  const path = free.at.replace(/#.*/, '');
  const answers = [
    { status: 404, contentType: 'text/html', body: '<main><p id="p1">Nothing</p></main>' },
    { status: 200, contentType: 'text/html', body: '<main><h1>Other</h1></main>' },
    { status: 200, contentType: 'text/plain', body: hostile(free.at.replace(/.*#/, '')) },
  ];
  for (const answer of answers) {
    await page.unrouteAll();
    await page.route(`**${path}`, (route) => route.fulfill(answer));
    await page.reload();
    const answered = page.waitForResponse(`**${path}`);
    await page.mouse.move(5, 5);
    await linkTo(page, free.at).hover();
    await answered;
    await page.waitForTimeout(LONG / 2);
    expect(await card(page).count()).toBe(0);
  }
  await page.unrouteAll();
  await page.route(`**${path}`, (route) => route.abort());
  await page.reload();
  await page.mouse.move(5, 5);
  await linkTo(page, free.at).hover();
  await page.waitForTimeout(LONG);
  expect([await card(page).count(), trouble]).toEqual([0, []]);
});

test('a page is fetched once for all its previews, and only when a pointer rests', async () => {
  const page = await figures('root');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const path = bound.at.replace(/#.*/, '');
  const links = page.locator(`main td a[href*="${path}#"]`);
  await links.nth(0).scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await links.nth(0).boundingBox()) ?? {};
  await Promise.all([page.mouse.move(x + 4, y + 10), page.mouse.move(5, 5)]);
  await page.waitForTimeout(LONG / 2);
  expect(asked.filter((one) => one === path)).toEqual([]);
  for (const index of [0, 1, 2]) {
    await shown(page, links.nth(index));
    await page.keyboard.press('Escape');
  }
  expect(asked.filter((one) => one === path)).toEqual([path]);
});

test('every passage that needs others brings them along', async () => {
  const page = await figures('root');
  await shown(page, linkTo(page, free.at));
  const found: string[] = [];
  for (const { key, passages } of sourcesOf('root')) {
    const needy = passages.filter((passage) => passage.needs.length > 0).slice(0, 6);
    for (const { n, needs } of cases(needy, (_, index) => index < 2)) {
      await page.mouse.move(5, 5);
      await page.evaluate((href) => {
        document.querySelector('#probe')?.remove();
        const link = document.createElement('a');
        link.id = 'probe';
        link.href = href;
        link.textContent = 'probe';
        document.querySelector('main h1')?.append(link);
        scrollTo(0, 0);
      }, `/sources/${key}/#p${n}`);
      await page.locator('#probe').hover();
      await page.locator('.preview > .label', { hasText: new RegExp(`, ¶${n}$`) }).waitFor();
      const links = await card(page)
        .locator('.bound a')
        .evaluateAll((list) => list.map((one) => one.textContent));
      if (links.join() !== needs.map((need) => `¶${need}`).join())
        found.push(`${key}:${n} ${links}`);
    }
  }
  expect(found).toEqual([]);
});
