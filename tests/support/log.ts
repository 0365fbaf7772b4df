// Listens to what Coro writes to its log while something happens.

/** All lines together; what would have been printed is not. */
export async function logOf(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return lines.join('\n');
}
