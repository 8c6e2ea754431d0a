/** While evidence is open, marks the sentence that it is for and keeps it in sight above a sheet at the foot. */
export function markSentence(evidence: EventTarget | null): void {
  if (!(evidence instanceof HTMLElement) || !evidence.matches('.evidence')) return;
  const sign = document.querySelector(`.sign[popovertarget="${evidence.id}"]`);
  const sentence = sign?.previousElementSibling;
  const isOpen = evidence.matches(':popover-open');
  sentence?.toggleAttribute('data-open', isOpen);
  if (!sentence || !isOpen || getComputedStyle(evidence).position !== 'fixed') return;
  const { top, bottom } = sentence.getBoundingClientRect();
  const sheet = evidence.getBoundingClientRect();
  const covered = sheet.left < sentence.getBoundingClientRect().right ? bottom - sheet.top : 0;
  if (covered > 0) scrollBy({ top: Math.min(covered + 14, top), behavior: 'instant' });
}
