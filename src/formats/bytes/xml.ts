import type { XmlElement as Parsed } from '@rgrove/parse-xml';
import { characterEntities } from 'character-entities';
import { Refusal } from './refusal.ts';

/** An element of XML: names with their prefix (`text:p`), children in order, text as strings. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A document as it was parsed, and the entities of its own that were left as they stand (`&name;`). */
export interface Xml {
  root: XmlElement;
  unknownEntities: readonly string[];
}

/**
 * Parses XML 1.0. No DTD is fetched and no entity of an entity is expanded: only the five of XML, those of HTML, and plain words that
 * the file itself defines.
 */
export async function parseXml(text: string): Promise<Xml> {
  const { parseXml: parse, XmlElement: Element, XmlError } = await import('@rgrove/parse-xml');
  const own = new Map(
    [
      ...text
        .slice(0, 100_000)
        .matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]{0,200})"|'([^'<&%]{0,200})')\s*>/g),
    ].map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const),
  );
  const unknown = new Set<string>();
  try {
    const { root } = parse(text, {
      ignoreUndefinedEntities: true,
      resolveUndefinedEntity: (reference) => {
        const name = reference.replace(/^&|;$/g, '');
        const found = own.get(name) ?? characterEntities[name];
        if (found === undefined) unknown.add(reference);
        return found;
      },
    });
    if (!root) throw new Refusal('The XML is empty.', 'Take the file away.');
    return { root: elementOf(root, Element), unknownEntities: [...unknown] };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isSyntax = error instanceof XmlError;
    const [first = ''] = isSyntax ? error.message.split('\n') : [];
    throw new Refusal(
      isSyntax
        ? `It is not well-formed XML: ${first.replace(/ \(line .*$/, '')} (line ${error.line}).`
        : 'The XML is nested too deeply.',
      'Mend it there, or save it anew from the program that made it.',
    );
  }
}

function elementOf(parsed: Parsed, Element: typeof Parsed): XmlElement {
  const children = parsed.children.flatMap((child): XmlNode[] => {
    if (child instanceof Element) return [elementOf(child, Element)];
    return 'text' in child ? [child.text] : [];
  });
  return { name: parsed.name, attributes: parsed.attributes, children };
}

/** All elements of a name below an element, in order; `*` for every one. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(name === '*' || child.name === name ? [child] : []), ...elementsNamed(child, name)],
  );
}

/** The words of an element, white space as it stands. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The words of the first element of a name, white space drawn together; '' where there is none. */
export function wordsOf(element: XmlElement, name: string): string {
  const [found] = elementsNamed(element, name);
  return found ? textOf(found).replace(/\s+/g, ' ').trim() : '';
}
