import { html, nothing, svg, type TemplateResult } from 'lit'
import { kinds, type Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import { linear } from '../plot/linear.ts'
import { bandPath, linePath } from '../plot/paths.ts'
import { runs } from '../plot/runs.ts'
import { spread } from '../plot/spread.ts'
import type { AnyPanel } from './any-score.ts'

/** What is drawn. */
export interface TrendPlot {
  readonly kind: Kind
  readonly panel: AnyPanel
  readonly language: Language
  /** CSS pixels. */
  readonly width: number
  /** The step that is read, −1 for none. */
  readonly chosen: number
}

const TOP = 10
const BOTTOM = 164
const VOLUME_TOP = 192
const VOLUME_BOTTOM = 214
const HEIGHT = 236
/** Room for one label below, and the widest bar, in pixels. */
const LABEL = 64
const BAR = 14

/**
 * Draws one score over time: axis, band, line, dots where a line would be none, and the count of responses
 * below. One unit is one CSS pixel. Elements are closed in full: a minifier takes the quotes from attributes,
 * and `…/>` after a bare value would not close anything.
 */
export function trendPlot({ kind, panel, language, width, chosen }: TrendPlot): TemplateResult {
  const { words, count, score } = language
  const { trend } = panel
  const { axis, ticks } = kinds[kind]
  const { start, end } = trendPlot.gutters
  const right = width - end
  const each = (right - start) / Math.max(1, trend.length)
  const x = (index: number) => start + (index + 0.5) * each
  const y = linear(axis, [BOTTOM, TOP])
  const most = Math.max(1, ...trend.map((step) => step.score.n))
  const tall = linear([0, most], [0, VOLUME_BOTTOM - VOLUME_TOP])
  const bar = Math.max(1, Math.min(each * 0.7, BAR))

  const points = trend.map(({ score: { value } }, i) =>
    value === null ? null : { x: x(i), y: y(value), value },
  )
  const reaches = trend.map(({ score: { interval } }, i) =>
    interval ? { x: x(i), low: y(interval.low), high: y(interval.high) } : null,
  )
  const stretches = runs(points)
  const dots = stretches.filter((stretch) => each >= BAR || stretch.length === 1).flat()
  const last = stretches.at(-1)?.at(-1)
  const read = points[chosen]

  const grid = (tick: number) => svg`
    <line class=${tick === 0 && axis[0] < 0 ? 'zero' : 'grid'} x1=${start} x2=${right} y1=${y(tick)} y2=${y(tick)}></line>
    <text class="small" x=${start - 8} y=${y(tick) + 4} text-anchor="end">${language.end(kind, tick)}</text>`
  const label = (i: number) => svg`
    <text class="small" x=${x(i)} y=${HEIGHT - 4} text-anchor="middle">${language.tick(trend[i]?.from ?? 0)}</text>`

  return html`<svg
    viewBox=${`0 0 ${width} ${HEIGHT}`}
    role="img"
    aria-label=${words.trendOf.replace('{kind}', words.kinds[kind].short)}
  >
    ${ticks.map(grid)} ${spread(trend.length, Math.max(2, Math.floor((right - start) / LABEL))).map(label)}
    <path class="band" d=${bandPath(runs(reaches), Math.min(each, BAR))}></path>
    <path class="line" d=${linePath(stretches)}></path>
    ${dots.map((dot) => svg`<circle class="dot" cx=${dot.x} cy=${dot.y} r="2.5"></circle>`)}
    ${last ? svg`<text class="last" x=${last.x + 8} y=${last.y + 5}>${score(kind, last.value)}</text>` : nothing}
    <text class="small" x=${start} y=${VOLUME_TOP - 5}>${words.perStep.replace('{n}', count(most))}</text>
    ${trend.map(({ score: { n } }, i) =>
      n > 0
        ? svg`<rect class="volume" x=${x(i) - bar / 2} y=${VOLUME_BOTTOM - tall(n)} width=${bar} height=${tall(n)}></rect>`
        : nothing,
    )}
    <line class="grid" x1=${start} x2=${right} y1=${VOLUME_BOTTOM} y2=${VOLUME_BOTTOM}></line>
    ${chosen < 0 ? nothing : svg`<line class="cursor" x1=${x(chosen)} x2=${x(chosen)} y1=${TOP} y2=${VOLUME_BOTTOM}></line>`}
    ${read ? svg`<circle class="cursor-dot" cx=${read.x} cy=${read.y} r="4"></circle>` : nothing}
  </svg>`
}

/** Room beside the plot for the axis' labels and for the newest value. */
trendPlot.gutters = { start: 42, end: 44 }
