import { expect, test } from 'vitest';
import { pageFinder, pathFinder } from '../../src/text/paths.ts';

const PATHS = [
  'docs/a.md',
  'docs/img/map.png',
  'static/img/logo.png',
  'en/img/plan.png',
  'fr/img/plan.png',
  'Attachments/Tram line.jpg',
  'x/same.png',
  'y/same.png',
];

test('finds a picture beside its text, below any folder, or by a name that only one has', () => {
  const find = pathFinder(PATHS);
  expect(find('docs/a.md', 'img/map.png')).toBe('docs/img/map.png');
  expect(find('docs/a.md', './img/map.png?raw=true')).toBe('docs/img/map.png');
  expect(find('docs/a.md', '../docs/img/map.png')).toBe('docs/img/map.png');
  expect(find('docs/a.md', '/img/logo.png')).toBe('static/img/logo.png');
  expect(find('notes/b.md', 'Tram%20line.jpg')).toBe('Attachments/Tram line.jpg');
  expect(find('notes/b.md', 'tram line.JPG')).toBe('Attachments/Tram line.jpg');
});

test('takes the nearest of several in folders, and none of several with a bare name', () => {
  const find = pathFinder(PATHS);
  expect(find('fr/a.md', '/img/plan.png')).toBe('fr/img/plan.png');
  expect(find('en/deep/a.md', '/img/plan.png')).toBe('en/img/plan.png');
  expect(find('a.md', 'same.png')).toBeUndefined();
  expect(find('x/a.md', 'same.png')).toBe('x/same.png');
});

test('never leaves the corpus, and finds nothing for nothing', () => {
  const find = pathFinder(PATHS);
  expect(find('docs/a.md', '../../../etc/passwd')).toBeUndefined();
  expect(find('docs/a.md', '')).toBeUndefined();
  expect(find('docs/a.md', '%E0%A4%A')).toBeUndefined();
});

test('finds a page as tools for Markdown name it', () => {
  const find = pageFinder([
    'guide/start.md',
    'guide/index.md',
    'Notes/Tram line.md',
    'docs/setup/_index.md',
    'old.htm',
  ]);
  expect(find('guide/a.md', 'start')).toBe('guide/start.md');
  expect(find('guide/a.md', './start/')).toBe('guide/start.md');
  expect(find('guide/a.md', 'start.html#top')).toBe('guide/start.md');
  expect(find('x/a.md', '/guide/')).toBe('guide/index.md');
  expect(find('x/a.md', 'Tram line.md')).toBe('Notes/Tram line.md');
  expect(find('x/a.md', '/setup/')).toBe('docs/setup/_index.md');
  expect(find('x/a.md', '/')).toBeUndefined();
});
