// Addresses of pages whose choices live in the query.

/** The path with these choices, empty and absent ones left out: `addressOf('/teams', { months: '6', team: '' })` is '/teams?months=6'. */
export function addressOf(path: string, choices: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams(Object.entries(choices).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return query === '' ? path : `${path}?${query}`;
}
