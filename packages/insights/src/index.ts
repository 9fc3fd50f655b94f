export { ces, cesScale } from './ces.ts'
export { compareCes } from './compare-ces.ts'
export { compareCsat } from './compare-csat.ts'
export { compareNps } from './compare-nps.ts'
export { csat, csatScale } from './csat.ts'
export { enoughResponses } from './enough-responses.ts'
export { kano, kanoQuestionable, type KanoCoefficient, type KanoPair, type KanoScore } from './kano.ts'
export { kanoTable, type KanoCategory } from './kano-table.ts'
export { maxdiff, type MaxDiffScore, type MaxDiffThing } from './maxdiff.ts'
export { nps, npsBands } from './nps.ts'
export { panel, type PanelPoint, type ScoreOf } from './panel.ts'
export { pmf, pmfThreshold } from './pmf.ts'
export type { MaxDiffChoice } from './read-choices.ts'
export type { CommentLine, Panel, Report } from './report.ts'
export type {
  CesScore,
  Change,
  CsatScore,
  Interval,
  NpsScore,
  PmfScore,
  Score,
  UmuxLiteScore,
  Warning,
} from './score.ts'
export { share, type Share } from './share.ts'
export { sus, susScale } from './sus.ts'
export { thumbs } from './thumbs.ts'
export { umuxLite, umuxLiteScale } from './umux-lite.ts'
