import type { LossList } from './loss.ts'

/**
 * Gives ids of our form (a-z, 0-9, _ and -, at most 64), each once, and as the original wherever that can be. With `path`, says
 * when an id became another, since answers are kept under it.
 */
export function createSlugs(losses: LossList): (wanted: string, otherwise: string, path?: string) => string {
  const used = new Set<string>()
  return (wanted, otherwise, path) => {
    const clean =
      wanted
        .slice(0, 200)
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '_')
        .replace(/^[_-]+/, '')
        .replace(/_$/, '')
        .slice(0, 60) || otherwise
    // Long ids of other makers, such as UUIDs, are taken whole.
    const whole = /^[a-z0-9][a-z0-9_-]{0,63}$/.test(wanted) ? wanted : clean
    let slug = whole
    for (let count = 2; used.has(slug); count++) slug = `${whole.slice(0, 58)}_${count}`
    used.add(slug)
    if (path && wanted && slug !== wanted)
      losses.add(
        'id_changed',
        path,
        `Its answers are kept under "${slug}", since ids are made of a-z, 0-9, _ and -.`,
      )
    return slug
  }
}
