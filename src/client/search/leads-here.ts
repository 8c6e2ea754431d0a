/** Whether a click goes to another place of the page that is open: nothing is loaded that would take a dialog away. */
export function leadsHere({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || ctrlKey || metaKey || shiftKey) return false;
  return link.href.split('#')[0] === location.href.split('#')[0];
}
