import { expect, test } from 'vitest';
import { pagesOf, read, readPage, sourcesOf } from './dist.ts';

const keys = sourcesOf('root').map(({ key }) => key);
const page = (key: string) => readPage('root', `/sources/${key}/`);
const signOf = (key: string) => /class="sign-of">([^<]+)</.exec(page(key))?.[1] ?? key;

test('a hedge of a figure stands in the cell of its number', () => {
  const { figures }: { figures: { reports: { qualifier: string }[] }[] } = JSON.parse(
    read('root', 'data/figures.json'),
  );
  const hedges = figures.flatMap(({ reports }) => reports.map(({ qualifier }) => qualifier));
  const cells = readPage('root', '/figures/').matchAll(/<td class="value">([\s\S]*?)<\/td>/g);
  const found = [...cells].map(([, cell = '']) => />([^<]+)<\/span>/.exec(cell)?.[1] ?? '');
  expect(found.filter(Boolean).toSorted()).toEqual(hedges.filter(Boolean).toSorted());
  expect(found.filter(Boolean)).not.toEqual([]);
});
test('claims can be cut down to those of each source without script', () => {
  const choices = readPage('root', '/claims/').matchAll(
    /<input type="radio" name="only" id="only-([a-z0-9]+)"/g,
  );
  expect([...choices].map(([, value]) => value)).toEqual([
    'all',
    'several',
    'news',
    ...keys.map((_, index) => String(index + 1)),
  ]);
});
test('an edition by date gives no place to a report that had not appeared', () => {
  const days = pagesOf('root').filter((at) => at.startsWith('/explainer/as-of/'));
  const places = days.map((day) =>
    keys.filter((key) => readPage('root', day).includes(`data-sign="${signOf(key)}"`)),
  );
  expect(days.length).toBeGreaterThan(1);
  expect(places.at(-1)).toEqual(keys);
  expect(places[0]?.length).toBeLessThan(keys.length);
  for (const [index, before] of places.slice(0, -1).entries())
    expect(places[index + 1]).toEqual(expect.arrayContaining(before));
});
test('the switch of a source is reached before what is folded under it', () => {
  for (const key of keys) {
    const html = page(key);
    expect(html.indexOf('id="show-text"')).toBeGreaterThan(html.indexOf('</h1>'));
    expect(html.indexOf('id="show-text"')).toBeLessThan(
      html.indexOf('<summary', html.indexOf('</h1>')),
    );
  }
});
