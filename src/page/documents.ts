/** Loads one emitted document. Asking for one that was not emitted is a bug of the pipeline. */
export async function document<Component>(
  documents: Record<string, () => Promise<{ default: Component }>>,
  name: string,
): Promise<Component> {
  const load = documents[name];
  if (load === undefined) throw new Error(`No document ${name} was emitted.`);
  return (await load()).default;
}
