/** Imports between two stages: which needs which, and in how many places. */
export interface Need {
  from: string;
  to: string;
  count: number;
}

const ROW = 34;
const LEFT = 210;
const WIDTH = 900;

/**
 * The stages of `src/` as an SVG: one row each in the order of the data, and an arc from each to every stage that it imports from,
 * thicker where it does so often. Everything that is needed lies above who needs it.
 */
export function architecturePicture(
  stages: readonly { name: string; files: number; says: string }[],
  needs: readonly Need[],
): string {
  const y = (name: string) => 40 + ROW * stages.findIndex((stage) => stage.name === name);
  const height = 40 + ROW * stages.length;
  const rows = stages.map(
    ({ name, files, says }) =>
      `<text x="${LEFT - 12}" y="${y(name) + 5}" text-anchor="end" class="name">${name}</text>` +
      `<circle cx="${LEFT}" cy="${y(name)}" r="4"/>` +
      `<text x="${LEFT + 150}" y="${y(name) + 5}">${says} <tspan class="count">${files}</tspan></text>`,
  );
  const arcs = needs.map(({ from, to, count }) => {
    const [top, bottom] = [y(to), y(from)];
    const reach = Math.min(130, 14 + (bottom - top) / 4);
    const width = Math.min(4, 0.6 + Math.log2(count) / 2).toFixed(1);
    return `<path d="M${LEFT} ${bottom}C${LEFT + reach} ${bottom} ${LEFT + reach} ${top} ${LEFT} ${top}" stroke-width="${width}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The stages of src and what each imports">`,
    '<style>text{font:14px system-ui,sans-serif;fill:#2a2723}.name{font-weight:600}.count{fill:#6b655d}path{fill:none;stroke:#8a2f22;stroke-opacity:.4}circle{fill:#8a2f22}rect{fill:#fbfaf7}</style>',
    `<rect width="${WIDTH}" height="${height}" rx="6"/>`,
    ...arcs,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}
