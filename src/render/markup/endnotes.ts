import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { type Witness, witnessesOf } from '../../edition/evidence/witnesses.ts';
import type { Cited, Lookup } from '../../edition/lookup.ts';
import { capitalised } from '../../edition/phrases.ts';
import { gist } from '../../text/gist.ts';
import { inPassing } from './words.ts';

/**
 * A rehype plugin for paper: behind the text, what each numbered sentence rests on. Sentences must have their numbers. What
 * was told in an earlier note is named by its number (“See 3.”), and passages that must be read with others stand once, at the end.
 */
export const rehypeEndnotes: Plugin<[{ find: Lookup }], Root> = ({ find }) => {
  return (tree) => {
    const say = find.say.reading;
    const told = new Map<string, string>();
    const notes: Element[] = [];
    const places: string[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'Claim') return;
      const n = String(node.properties['n'] ?? '');
      const ids = String(node.properties['id'] ?? '').split(' ');
      const cited = ids.flatMap((id) => find.cited(id) ?? []);
      const earlier = new Set(cited.flatMap(({ id }) => told.get(id) ?? []));
      const fresh = cited.filter(({ id }) => !told.has(id));
      for (const { id } of fresh) told.set(id, n);
      places.push(...fresh.flatMap(({ at }) => at));
      const needed = neededBeside(
        fresh.flatMap(({ at }) => at),
        find,
      );
      const parts = [
        ...(earlier.size === 0 ? [] : [[text(say.seeNotes({ numbers: [...earlier] }))]]),
        ...fresh.map((entry) => partOf(entry, find)),
        ...(needed.length === 0
          ? []
          : [[text(say.butSee({ places: needed.map((at) => nameOf(at, find)) }))]]),
      ];
      notes.push(h('li', joined(parts, ' ')));
    });
    if (notes.length === 0) return;
    tree.children.push(
      h('section', { class: 'endnotes paper' }, [
        h('h2', say.restOn),
        h('p', signsOf(places, find).join(' · ')),
        h('ol', notes),
        ...neededList(neededBeside(places, find), find),
      ]),
    );
  };
};

function partOf(entry: Cited, find: Lookup): ElementContent[] {
  const claim = entry.kind === 'claim' ? find.claim(entry.id) : undefined;
  if (claim) {
    const witnesses = witnessesOf(claim.evidence).map((one) => witnessOf(one, find));
    return [text(`${capitalised(claim.statusText)}: `), ...joined(witnesses, '; '), text('.')];
  }
  const silence = entry.kind === 'silence' ? find.silence(entry.id) : undefined;
  if (silence) {
    const words = silence.words.map((word) => word.replace(/\*$/, '…'));
    const signs = silence.sources.map((key) => find.source(key)?.sign ?? key);
    return [text(find.say.reading.lookedFor({ signs, words }))];
  }
  const figure = entry.kind === 'figure' ? find.figure(entry.id) : undefined;
  if (figure) {
    const reports = figure.reports.map(({ source, passage, quote }) => [
      text(`${nameOf(`${source}:${passage}`, find)} `),
      quoted(quote, source, find),
    ]);
    return [text(`${figure.what}: `), ...joined(reports, '; '), text('.')];
  }
  const check = entry.kind === 'check' ? find.check(entry.id) : undefined;
  const places = namesOf(entry.at, find);
  const why = check?.why ?? find.event(entry.id)?.why ?? '';
  const head = check ? find.say.reading.ourSumIs({ sum: check.sum }) : capitalised(entry.word);
  return [text(`${head}${places === '' ? '' : ` (${places})`}.${why === '' ? '' : ` ${why}`}`)];
}

/** `Courier ¶7 (the mayor) “42 lamps”`. */
function witnessOf({ source, passage, direction, voice, by, quotes }: Witness, find: Lookup) {
  const { evidence, reading } = find.say;
  const [first, ...relays] = by;
  const speaker =
    voice === 'attributed' && first !== undefined
      ? ` (${evidence.speaker({ speaker: first, relays })})`
      : '';
  const place = nameOf(`${source}:${passage}`, find);
  return [
    text(`${direction === 'contradicts' ? reading.againstAt({ place }) : place}${speaker}`),
    ...quotes.flatMap(({ words }) => [text(' '), quoted(words, source, find)]),
  ];
}

function quoted(words: string, source: string, find: Lookup): ElementContent {
  const lang = find.source(source)?.lang.words;
  return lang === undefined ? text(`“${words}”`) : h('q', { lang }, `“${words}”`);
}

/** Passages that must be shown with those given, and are not among them. */
function neededBeside(list: readonly string[], find: Lookup): string[] {
  const needed = list.flatMap((at) => {
    const found = find.passage(at);
    return (found?.passage.needs ?? []).map((n) => `${found?.source.key}:${n}`);
  });
  return [...new Set(needed)].filter((at) => !list.includes(at));
}

function neededList(list: readonly string[], find: Lookup): Element[] {
  if (list.length === 0) return [];
  const items = list.flatMap((at) => {
    const found = find.passage(at);
    const words = found ? inPassing(gist(found.passage.text), found.source) : [];
    return found ? [h('li', [text(`${nameOf(at, find)}: `), ...words])] : [];
  });
  return [h('p', find.say.reading.limiting), h('ul', items)];
}

/** What the short names of sources stand for: `Courier: The Evening Courier, 3 February 2025`. */
function signsOf(places: readonly string[], find: Lookup): string[] {
  const sources = new Set(places.flatMap((at) => find.passage(at)?.source ?? []));
  return [...sources]
    .filter(({ sign, name }) => sign !== name)
    .map(({ sign, name, dateText }) => {
      const dated = dateText === '' ? '' : `${find.say.frame.comma}${dateText}`;
      return `${sign}: ${name}${dated}`;
    });
}

function namesOf(list: readonly string[], find: Lookup): string {
  return find.say.format.list(list.map((at) => nameOf(at, find)));
}

/** The short name of a passage, which never breaks over two lines. */
function nameOf(at: string, find: Lookup): string {
  return find.passageName(at).replaceAll(' ', '\u00a0');
}

function joined(parts: readonly ElementContent[][], between: string): ElementContent[] {
  return parts.flatMap((part, index) => [...(index > 0 ? [text(between)] : []), ...part]);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
