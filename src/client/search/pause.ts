/** The engine is not asked for every first letter of a word, which thousands of words begin with. */
export function pause(text: string): Promise<unknown> {
  return /(?<!\p{L})\p{L}{1,2}$/u.test(text)
    ? new Promise((resolve) => setTimeout(resolve, 150))
    : Promise.resolve();
}
