// Runs before the first paint: the reader's choices, so that nothing flashes.
try {
  for (const key of ['theme', 'show']) {
    const value = localStorage.getItem(`variorum-${key}`);
    if (value) document.documentElement.dataset[key] = value;
  }
} catch {
  // Storage is refused: the system's theme and everything shown.
}
