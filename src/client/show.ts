const KEY = 'variorum-show';
const root = document.documentElement;

/**
 * The reader's switch, remembered. Hidden notes get `hidden="until-found"`, so that find-in-page
 * and links to them still open them.
 */
function show(choice: string): void {
  root.dataset['show'] = choice;
  root.dataset['ready'] = '';
  const hidden = { text: '.note, .facts', notes: '.facts', all: '' }[choice] ?? '';
  for (const part of document.querySelectorAll<HTMLElement>('.note, .facts')) {
    if (hidden !== '' && part.matches(hidden) && !part.matches(':target')) {
      part.setAttribute('hidden', 'until-found');
    } else part.removeAttribute('hidden');
  }
}

const choices = document.querySelectorAll<HTMLInputElement>('input[name=show]');
if (choices.length > 0) {
  const remembered = root.dataset['show'] ?? 'all';
  for (const choice of choices) {
    choice.checked = choice.value === remembered;
    choice.addEventListener('change', () => {
      show(choice.value);
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        // Storage is refused: the choice holds for this page.
      }
    });
  }
  show(remembered);
}
