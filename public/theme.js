// Runs before the first paint: the reader's choices, so that nothing flashes.
try {
  for (const key of ['theme', 'show']) {
    const value = localStorage.getItem(`variorum-${key}`);
    if (value) document.documentElement.dataset[key] = value;
  }
} catch {
  // Storage is refused: the system's theme and everything shown.
}

// The rest, when the page is there. From disk browsers load no modules: there one plain script holds everything.
const { src, dataset } = document.currentScript;
if (dataset.run) {
  const add = (name, attributes) =>
    document.head.append(Object.assign(document.createElement(name), attributes));
  const isDisk = location.protocol === 'file:';
  if (!isDisk) add('link', { rel: 'modulepreload', href: dataset.run });
  addEventListener('DOMContentLoaded', () =>
    add('script', isDisk ? { src: new URL('disk.js', src) } : { type: 'module', src: dataset.run }),
  );
}
