import type { Element, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as wordsOf } from 'hast-util-to-string';
import { isSkipped, propertyOf } from './html-elements.ts';
import { parseHtml } from './parse-html.ts';

/** What surrounds the text of a page. */
const AROUND = /^(?:nav|header|footer|aside)$/;
const AROUND_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog)$/;

/**
 * The part of a page that is its text: the one `main` or `article`; of a page without navigation the whole; otherwise what Readability
 * finds, unless that loses more than half of the words in paragraphs, headings and lists.
 */
export async function articleOf(page: Root): Promise<{ root: Root; remarks: string[] }> {
  const clean: Root = { type: 'root', children: cleaned(page.children) };
  const marked =
    only(clean, ({ tagName, properties }) => tagName === 'main' || properties['role'] === 'main') ??
    only(clean, ({ tagName }) => tagName === 'article');
  const whole = lengthOf(clean);
  if (marked && lengthOf(marked) > whole / 3)
    return { root: { type: 'root', children: [marked] }, remarks: [] };
  if (count(page, isFurniture) === 0 && linkShare(clean) < 0.3) return { root: clean, remarks: [] };
  const found = await readable(page);
  if (!found || lengthOf(found) < whole / 2) return { root: clean, remarks: [] };
  return { root: found, remarks: ['Navigation and what stands beside the article left out.'] };
}

/** Without scripts, hidden parts, navigation, and headers and footers of the page; those of an article or section stay. */
function cleaned(nodes: readonly RootContent[], isInside = false): (Element | Text)[] {
  return nodes.flatMap((node): (Element | Text)[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const isNotes = /endnotes|footnote|doc-|noteref/.test(
      `${propertyOf(node, 'role')} ${propertyOf(node, 'className')} ${propertyOf(node, 'epub:type')}`,
    );
    const isAround =
      AROUND_ROLES.test(propertyOf(node, 'role')) ||
      (AROUND.test(node.tagName) && !(isInside && /^(?:header|footer|aside)$/.test(node.tagName)));
    if (isSkipped(node) || (isAround && !isNotes && !holdsTitle(node))) return [];
    const isPart = isInside || /^(?:main|article|section)$/.test(node.tagName);
    return [{ ...node, children: cleaned(node.children, isPart) }];
  });
}

/** Whether an element is, or is called, what surrounds an article. */
function isFurniture(element: Element): boolean {
  const named = `${propertyOf(element, 'id')} ${propertyOf(element, 'className')}`;
  return (
    /^(?:nav|aside|main|article)$/.test(element.tagName) ||
    AROUND_ROLES.test(propertyOf(element, 'role')) ||
    (/^(?:div|section|ul|table)$/.test(element.tagName) &&
      /(?:^|[\s_-])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|cookie|related|share|comments|promo|masthead)/i.test(
        named,
      ))
  );
}

/** A header that holds the page's only title is part of the text. */
function holdsTitle(element: Element): boolean {
  return (
    element.tagName === 'header' &&
    count(element, ({ tagName }) => tagName === 'h1') === 1 &&
    linkShare(element) < 0.5
  );
}

async function readable(page: Root): Promise<Root | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(toHtml({ type: 'root', children: withoutScripts(page.children) }));
  if (!document.documentElement) return undefined;
  const article = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse();
  if (!article?.content) return undefined;
  return await parseHtml(article.content, true);
}

function withoutScripts(nodes: readonly RootContent[]): (Element | Text)[] {
  return nodes.flatMap((node): (Element | Text)[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    const isHead = /^(?:head|meta|title)$/.test(node.tagName);
    return isSkipped(node) && !isHead ? [] : [{ ...node, children: withoutScripts(node.children) }];
  });
}

function only(root: Root, test: (element: Element) => boolean): Element | undefined {
  const found: Element[] = [];
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (test(child)) found.push(child);
      else walk(child);
    }
  };
  walk(root);
  return found.length === 1 ? found[0] : undefined;
}

function count(node: Root | Element, test: (element: Element) => boolean): number {
  return node.children.reduce(
    (sum, child) =>
      child.type === 'element' ? sum + Number(test(child)) + count(child, test) : sum,
    0,
  );
}

function lengthOf(node: Root | Element): number {
  return wordsOf(node).replace(/\s+/g, ' ').length;
}

/** How much of the words stand in links. */
function linkShare(node: Root | Element): number {
  let linked = 0;
  const walk = (inner: Root | Element): void => {
    for (const child of inner.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'a' && propertyOf(child, 'href') !== '')
        linked += wordsOf(child).length;
      else walk(child);
    }
  };
  walk(node);
  return linked / Math.max(1, lengthOf(node));
}
