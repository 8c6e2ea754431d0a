import { expect, test } from 'vitest';
import { isWithin } from '../../src/page/navigation.ts';

test('a page lies in the section that its address begins with', () => {
  expect(isWithin('/claims/reopening/', '/claims/')).toBe(true);
  expect(isWithin('/claims/', '/claims/')).toBe(true);
  expect(isWithin('/claims/', '/')).toBe(false);
});
