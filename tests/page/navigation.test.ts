import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';
import { current, isWithin, navigation } from '../../src/page/navigation.ts';
import { compiled } from '../fixture.ts';

const say = messagesOf('en');

test('a page lies in the section that its address begins with', () => {
  expect(isWithin('/claims/reopening/', '/claims/')).toBe(true);
  expect(isWithin('/claims/', '/claims/')).toBe(true);
  expect(isWithin('/claims/', '/')).toBe(false);
});

test('a corpus has five doors, its pages about itself and the search', () => {
  const labels = navigation(compiled('tramline').edition, say).map(({ label }) => label);
  expect(labels.slice(0, 4)).toEqual(['Explainer', 'Sources', 'Compare', 'Index']);
  expect(labels.at(-1)).toBe('Search');
});

test('mere texts have no doors that would lead to nothing', () => {
  const labels = navigation(compiled('texts').edition, say).map(({ label }) => label);
  expect(labels).toEqual(['Sources', 'Search']);
});

test('a page is shown to lie behind the one door that leads to it', () => {
  const doors = navigation(compiled('tramline').edition, say);
  const openAt = (page: string) =>
    doors.filter((door) => current(page, door) !== undefined).map(({ label }) => label);
  expect(openAt('/claims/reopening/')).toEqual(['Index']);
  expect(openAt('/people/')).toEqual(['Index']);
  expect(openAt('/wording/')).toEqual(['Compare']);
  expect(openAt('/compare/minutes/courier/')).toEqual(['Compare']);
  expect(openAt('/explainer/numbers/')).toEqual(['Explainer']);
});
