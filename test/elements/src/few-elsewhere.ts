const isWhole = navigator.userAgent.includes('Chrome') || 'whole' in document.documentElement.dataset

/**
 * All of a list in Chromium; in the other engines a few, evenly spread over it and always the same. For what takes minutes and
 * seldom differs between engines; `pnpm bench:elements` has all of it in each.
 *
 * @param few At least how many are left elsewhere, a whole number from 1; all where there are no more.
 */
export const fewElsewhere = <T>(all: readonly T[], few = 12): readonly T[] => {
  const step = isWhole ? 1 : Math.max(1, Math.floor(all.length / few))
  return all.filter((_, at) => at % step === 0)
}
