import type { Messages } from '../../messages/en/en.ts';
import type { Answer } from '../../search/answer/answer.ts';
import type { Bundle } from '../../search/index/bundle.ts';
import { countFacets, type Facet, toggleFilter } from '../../search/index/facets.ts';
import { button, element } from '../dom/element.ts';

/** How an answer is grouped, and what its buttons do. */
export interface Narrowing {
  bundle: Bundle;
  /** The query as typed. */
  text: string;
  by: 'source' | 'kind';
  /** Whether the choices are unfolded. */
  isOpen: boolean;
  put: (text: string) => void;
  groupBy: (by: 'source' | 'kind') => void;
  say: Messages['search'];
}

/** Buttons that put filters into the query and the choice of groups, folded where the window is narrow: results come first. */
export function narrowing(found: Answer, how: Narrowing): HTMLElement[] {
  if (found.unfiltered.length === 0) return [];
  const facets = countFacets(found.unfiltered, found.query, how.bundle, how.say);
  const groups = (['source', 'kind'] as const).map((by) =>
    button(how.say[by], () => how.groupBy(by), {
      'aria-pressed': String(how.by === by),
      'data-choice': `by ${by}`,
    }),
  );
  const isOn = facets.some((facet) => facet.values.some((one) => one.isOn));
  const rows = facets.map((facet) => facetRow(facet, found, how));
  return [
    element(
      'details',
      { open: how.isOpen || isOn },
      element('summary', { 'data-choice': 'narrow' }, how.say.narrow),
      ...rows,
      row(how.say.groupBy, groups),
    ),
  ];
}

function facetRow(facet: Facet, found: Answer, how: Narrowing): HTMLElement {
  const buttons = facet.values.map(({ value, label, count, isOn }) =>
    button(
      `${label} ${count}`,
      () => how.put(toggleFilter(how.text, found.query, facet.name, value, how.bundle)),
      { 'aria-pressed': String(isOn), 'data-choice': `${facet.name}:${value}` },
    ),
  );
  return row(facet.label, buttons);
}

function row(label: string, buttons: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-label': label },
    element('span', {}, label),
    ...buttons,
  );
}
