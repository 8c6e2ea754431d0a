import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { EvidenceView } from '../../model/edition.ts';
import type { Cited, Lookup } from '../edition/lookup.ts';
import { listing } from '../edition/phrases.ts';

/**
 * A rehype plugin for the explainer: numbers its sentences and puts behind each paragraph what they rest on, closed,
 * so that evidence opens where the claim stands.
 */
export const rehypeEvidence: Plugin<[{ find: Lookup }], Root> = ({ find }) => {
  return (tree) => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !['p', 'li', 'dd', 'td'].includes(node.tagName)) return;
      const opened: Element[] = [];
      visit(node, 'element', (inner) => {
        if (inner.tagName !== 'Claim') return;
        count += 1;
        inner.properties['n'] = String(count);
        opened.push(evidenceOf(String(inner.properties['id'] ?? '').split(' '), count, find));
      });
      if (opened.length === 0) return;
      if (node.tagName === 'p') {
        parent.children.splice(index + 1, 0, ...opened);
        return [SKIP, index + 1 + opened.length];
      }
      node.children.push(...opened);
      return SKIP;
    });
  };
};

function evidenceOf(ids: readonly string[], count: number, find: Lookup): Element {
  const cited = ids.flatMap((id) => find.cited(id) ?? []);
  return h(
    'div',
    {
      class: 'evidence',
      id: `ev-${count}`,
      popover: '',
      role: 'group',
      ariaLabel: `Evidence for sentence ${count}`,
    },
    [
      h(
        'button',
        {
          type: 'button',
          class: 'close',
          popoverTarget: `ev-${count}`,
          popoverTargetAction: 'hide',
        },
        'Close',
      ),
      ...cited.flatMap((entry) => part(entry, find)),
    ],
  );
}

function part(entry: Cited, find: Lookup): Element[] {
  const claim = entry.kind === 'claim' ? find.claim(entry.id) : undefined;
  if (claim) {
    const pieces = claim.evidence.map((piece) => witness(piece, find));
    const needed = claim.needs.map((at) => boundPassage(at, find));
    return [
      h('p', { class: 'evidence-claim' }, [
        h('a', { href: claim.address }, claim.text),
        ' ',
        h('span', { class: 'status' }, claim.statusText),
      ]),
      ...pieces,
      ...needed,
    ];
  }
  const check = entry.kind === 'check' ? find.check(entry.id) : undefined;
  const figure = entry.kind === 'figure' ? find.figure(entry.id) : undefined;
  const event = entry.kind === 'event' ? find.event(entry.id) : undefined;
  const head = h('p', { class: 'evidence-claim' }, [h('a', { href: entry.address }, entry.says)]);
  const needed = neededBeside(entry.at, find).map((at) => boundPassage(at, find));
  if (check)
    return [
      head,
      h('p', { class: 'sum' }, check.sum),
      ...(check.why ? [h('p', check.why)] : []),
      ...places(check.at, find),
      ...needed,
    ];
  if (figure)
    return [
      head,
      ...figure.reports.map((report) =>
        quoted(`${report.source}:${report.passage}`, report.quote, report.scope, find),
      ),
      ...needed,
    ];
  if (event)
    return [head, ...(event.why ? [h('p', event.why)] : []), ...places(event.at, find), ...needed];
  return [head];
}

/** Passages that must be shown with those given, and are not among them. */
function neededBeside(list: readonly string[], find: Lookup): string[] {
  const needed = list.flatMap((at) => {
    const found = find.passage(at);
    return (found?.passage.needs ?? []).map((n) => `${found?.source.key}:${n}`);
  });
  return [...new Set(needed)].filter((at) => !list.includes(at));
}

function places(list: readonly string[], find: Lookup): Element[] {
  return list.map((at) => quoted(at, '', '', find));
}

/** How a piece of evidence speaks: “in its own voice”, “quoting Witkoff, via Fox News”. */
export function voiceText(piece: Pick<EvidenceView, 'voice' | 'by'>): string {
  const [speaker, ...relays] = piece.by;
  if (piece.voice === 'outlet' || speaker === undefined) return 'in its own voice';
  return `as said by ${speaker}${relays.length > 0 ? `, through ${listing(relays)}` : ''}`;
}

function witness(piece: EvidenceView, find: Lookup): Element {
  const says =
    piece.direction === 'contradicts' ? `contradicts it, ${voiceText(piece)}` : voiceText(piece);
  return quoted(`${piece.source}:${piece.passage}`, piece.quote, says, find);
}

function quoted(at: string, quote: string, says: string, find: Lookup): Element {
  const found = find.passage(at);
  const { source, passage, index } = found ?? {};
  const around = [source?.passages[(index ?? 0) - 1], source?.passages[(index ?? 0) + 1]];
  const neighbours = around.flatMap((next): ElementContent[] => {
    if (!next || next.text === '') return [];
    const needed = next.needs
      .filter((n) => n !== passage?.n)
      .map((n) => boundPassage(`${source?.key}:${n}`, find));
    return [h('p', [`¶${next.n} `, next.text]), ...needed];
  });
  return h('div', { class: 'witness', dataEvidence: at }, [
    h('p', { class: 'witness-head' }, [
      h('b', source?.name ?? at),
      source?.dateText ? `, ${source.dateText}` : '',
      says ? `: ${says}` : '',
    ]),
    ...(quote ? [h('blockquote', `“${quote}”`)] : []),
    h('p', { class: 'witness-text' }, [`¶${passage?.n ?? ''} `, passage?.text ?? '']),
    ...(neighbours.length > 0
      ? [h('details', [h('summary', 'Before and after'), ...neighbours])]
      : []),
    h('a', { class: 'in-place', href: passage?.address ?? '' }, 'Read in place'),
  ]);
}

function boundPassage(at: string, find: Lookup): Element {
  const found = find.passage(at);
  return h('p', { class: 'needs' }, [
    'Read with ',
    h('a', { href: found?.passage.address ?? '' }, find.passageName(at)),
    `: ${found?.passage.text ?? ''}`,
  ]);
}
