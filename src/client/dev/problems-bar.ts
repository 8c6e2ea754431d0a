/** A mistake as the bar shows it. */
export interface Told {
  where: string;
  rule: string;
  message: string;
  hint: string;
}

const STYLE = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
section { max-block-size: 45vh; overflow: auto; padding: 0.75rem 1rem; border-block-start: 3px solid #c62828;
  background: #1d1b1a; color: #fbf7f0; font: 14px/1.5 system-ui, sans-serif; }
h2 { margin: 0; font: inherit; font-weight: 600; }
p { margin: 0.5rem 0 0; }
code { font: 13px/1.5 ui-monospace, monospace; color: #ffb4a9; }
`;

/** Shows mistakes in a bar at the foot of the page, which stays as it was; none takes the bar away. */
export function showProblems(problems: readonly Told[]): void {
  document.querySelector('variorum-problems')?.remove();
  if (problems.length === 0) return;
  const host = document.createElement('variorum-problems');
  const bar = document.createElement('section');
  bar.role = 'alert';
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  bar.append(element('h2', `${count}. This page is as it was before.`));
  for (const { where, rule, message, hint } of problems) {
    const line = element('p', '');
    line.append(element('code', `${where}  ${rule}`), ` ${message} ${hint}`);
    bar.append(line);
  }
  const style = document.createElement('style');
  style.textContent = STYLE;
  host.attachShadow({ mode: 'open' }).append(style, bar);
  document.body.append(host);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
