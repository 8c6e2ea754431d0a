/** Does `work` for each of a list, a few at a time: a page that waits for its network leaves the machine to the others. */
export async function inTabs<T>(
  list: readonly T[],
  work: (one: T) => Promise<void>,
  tabs = 4,
): Promise<void> {
  const left = [...list];
  const tab = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: tabs }, tab));
}
