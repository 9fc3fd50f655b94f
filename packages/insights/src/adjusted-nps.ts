/**
 * A net promoter score drawn a little towards 0, and its standard error, both in points of the score. Three
 * responses are added: ¾ promoter, 1½ passive, ¾ detractor. The variance of one response is p + d − (p − d)².
 * Source: Rocks, The American Statistician 70(4), 2016 (arXiv 1601.07235).
 */
export function adjustedNps(
  promoters: number,
  detractors: number,
  n: number,
): { readonly estimate: number; readonly error: number } {
  const size = n + 3
  const promoting = (promoters + 0.75) / size
  const detracting = (detractors + 0.75) / size
  const estimate = promoting - detracting
  return {
    estimate: 100 * estimate,
    error: 100 * Math.sqrt((promoting + detracting - estimate ** 2) / size),
  }
}
