/** All that can be come to from `start`, by one step at least, without going through `avoiding`. */
export function reach(
  edges: ReadonlyMap<string, Iterable<string>>,
  start: string,
  avoiding?: string,
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of edges.get(at) ?? []) {
      if (found.has(next) || next === avoiding) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
