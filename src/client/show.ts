const KEY = 'variorum-show';

/** The reader's switch *text / text and notes / everything*: remembers the choice. */
export function rememberShow(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('input[name=show]');
  if (choices.length === 0) return;
  const remembered = document.documentElement.getAttribute('data-show') ?? 'all';
  for (const choice of choices) {
    choice.checked = choice.value === remembered;
    choice.addEventListener('change', () => {
      show(choice.value);
      store(choice.value);
    });
  }
  show(remembered);
}

/** Hides with `hidden="until-found"`, so that find-in-page and links still open what is hidden. */
function show(choice: string): void {
  const root = document.documentElement;
  root.setAttribute('data-show', choice);
  root.setAttribute('data-ready', '');
  const hidden = choice === 'text' ? '.note, .facts' : choice === 'notes' ? '.facts' : 'none';
  for (const part of document.querySelectorAll('.note, .facts')) {
    if (part.matches(hidden) && !part.matches(':target'))
      part.setAttribute('hidden', 'until-found');
    else part.removeAttribute('hidden');
  }
}

function store(choice: string): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
