import postcss from 'postcss';

/** The class of our part of somebody else's page. */
const PART = '.variorum';

/** A style sheet of ours that reaches no further than our part of a page: what is for the document is for that part. */
export function scoped(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    // A nested rule is inside of one that has been confined; steps of an animation are no selectors.
    if (rule.parent?.type === 'rule') return;
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')
      return;
    rule.selectors = rule.selectors.map(confined);
  });
  return root.toString();
}

function confined(selector: string): string {
  const document = /^(?::root|html|body)(?![\w-])(.*)$/s.exec(selector);
  if (document?.[1] === '') return PART;
  if (document) return selector;
  if (/^\[data-theme="\w+"\]$/.test(selector)) return `${selector} ${PART}`;
  return `${PART} ${selector}`;
}
