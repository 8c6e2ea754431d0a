/** An import between two stages: which needs which. */
export interface Need {
  from: string;
  to: string;
}

const ROW = 34;
const LEFT = 210;
const WIDTH = 900;

/**
 * The stages of `src/` as an SVG: one row each in the order of the data, and an arc from each to every stage that it imports from.
 * Everything that is needed lies above who needs it. It holds no counts, so that it changes only when the structure does.
 */
export function architecturePicture(
  stages: readonly { name: string; says: string }[],
  needs: readonly Need[],
): string {
  const y = (name: string) => 40 + ROW * stages.findIndex((stage) => stage.name === name);
  const height = 40 + ROW * stages.length;
  const rows = stages.map(
    ({ name, says }) =>
      `<text x="${LEFT - 12}" y="${y(name) + 5}" text-anchor="end" class="name">${name}</text>` +
      `<circle cx="${LEFT}" cy="${y(name)}" r="4"/>` +
      `<text x="${LEFT + 150}" y="${y(name) + 5}">${says}</text>`,
  );
  const arcs = needs.map(({ from, to }) => {
    const [top, bottom] = [y(to), y(from)];
    const reach = Math.min(130, 14 + (bottom - top) / 4);
    return `<path d="M${LEFT} ${bottom}C${LEFT + reach} ${bottom} ${LEFT + reach} ${top} ${LEFT} ${top}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The stages of src and what each imports">`,
    '<style>text{font:14px system-ui,sans-serif;fill:#2a2723}.name{font-weight:600}path{fill:none;stroke:#8a2f22;stroke-opacity:.4}circle{fill:#8a2f22}rect{fill:#fbfaf7}</style>',
    `<rect width="${WIDTH}" height="${height}" rx="6"/>`,
    ...arcs,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}
