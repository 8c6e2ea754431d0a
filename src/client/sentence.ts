/** While evidence is open, marks the sentence that it is for, and keeps both it and the first words of the evidence in sight. */
export function markSentence(evidence: EventTarget | null): void {
  if (!(evidence instanceof HTMLElement) || !evidence.matches('.evidence')) return;
  const sign = document.querySelector(`.sign[popovertarget="${evidence.id}"]`);
  const sentence = sign?.previousElementSibling;
  const isOpen = evidence.matches(':popover-open');
  sentence?.toggleAttribute('data-open', isOpen);
  if (!sentence || !isOpen) return;
  const { top, bottom, right } = sentence.getBoundingClientRect();
  const sheet = evidence.getBoundingClientRect();
  const words = evidence.querySelector('blockquote, .witness-text') ?? evidence;
  const hidden =
    getComputedStyle(evidence).position === 'fixed'
      ? sheet.left < right && bottom - sheet.top
      : words.getBoundingClientRect().bottom - innerHeight;
  if (hidden && hidden > 0) scrollBy({ top: Math.min(hidden + 14, top), behavior: 'instant' });
}
