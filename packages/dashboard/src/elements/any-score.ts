import type { CesScore, CsatScore, NpsScore, Panel } from '@heed/insights'

/** A score of any of the three kinds. */
export type AnyScore = NpsScore | CsatScore | CesScore

/** A panel of any of the three kinds. */
export type AnyPanel = Panel<NpsScore> | Panel<CsatScore> | Panel<CesScore>
