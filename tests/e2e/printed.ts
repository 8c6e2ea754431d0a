import type { Page } from 'playwright-core';
import { pdfPages } from './pdf-text.ts';

/** Without spaces: where lines break on paper is none of a reader's business. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2060]+/g, '');
}

/** The stretches of text of what a selector names, without those that no paper has. */
export function stretches(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((list) =>
    list.flatMap((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isLeft = node.parentElement?.closest('[role=doc-noteref], .back, button, .gist');
        if (!isLeft) found.push(node.textContent ?? '');
      }
      return found;
    }),
  );
}

/** The words of a page as it is printed, without spaces. The sheets are long, so that hardly a word goes on on the next one. */
export async function printed(page: Page): Promise<string> {
  const foot = plain((await page.locator('html').getAttribute('data-name')) ?? '');
  const sheets = pdfPages(await page.pdf({ width: '210mm', height: '4000mm' })).map(plain);
  return sheets.map((sheet) => sheet.replace(/^\d+\/\d+/, '').replace(foot, '')).join('');
}

/** What of a list the paper does not have. */
export function missing(paper: string, list: readonly string[]): string[] {
  return list.filter((text) => !paper.includes(plain(text)));
}

/** On how many sheets of A4 a page is printed. */
export async function sheets(page: Page): Promise<number> {
  return pdfPages(await page.pdf({ format: 'A4' })).length;
}
