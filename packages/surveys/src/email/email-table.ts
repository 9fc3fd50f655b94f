import { markup, type Part } from '../flow/markup.ts'
import type { MailedScale } from './mailed-scale.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!)

const element = (name: string, attributes: Readonly<Record<string, string | number>>, content: string) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(`${value}`)}"`)
    .join('')}>${content}</${name}>`

// A colour never goes without its ground: programs that darken a mail turn both, the others neither.
const ground = '#ffffff'
const ink = `background-color:${ground};color:#1b1d24`
const quiet = `background-color:${ground};color:#5b6172`
const font = 'font-family:Arial,Helvetica,sans-serif'

const table = (style: string, rows: readonly string[]) =>
  element(
    'table',
    {
      role: 'presentation',
      width: '100%',
      cellspacing: 0,
      cellpadding: 0,
      border: 0,
      bgcolor: ground,
      style: `width:100%;border-collapse:collapse;${style}`,
    },
    rows.map((row) => `<tr>${row}</tr>`).join(''),
  )
const cell = (style: string, content: string, attributes: Readonly<Record<string, string | number>> = {}) =>
  element('td', { ...attributes, bgcolor: ground, style }, content)

const names: Readonly<Partial<Record<Part['kind'], string>>> = { strong: 'strong', emphasis: 'em' }

/**
 * A scale as HTML for mail programs: tables, inline styles, one link a point, all points in one row at every width, low to high in
 * reading direction. Everything in it is escaped.
 */
export function emailTable({ question, subject, points, each, locale, rtl }: MailedScale): string {
  const [start, end] = rtl ? ['right', 'left'] : ['left', 'right']
  const asked = markup(question)
    .map(({ kind, text }) => {
      const words = escape(text.replace('{subject}', () => subject))
      const name = names[kind]
      return name ? element(name, {}, words) : words
    })
    .join('')
  const point = ({ score, word, href }: MailedScale['points'][number]) => {
    const box = `display:block;height:44px;line-height:44px;text-align:center;text-decoration:none;font-size:16px`
    const name = word ? { 'aria-label': `${score}, ${word}` } : {}
    const link = element('a', { href, ...name, style: `${box};${font};${ink}` }, `${score}`)
    return cell('padding:0;border:1px solid #868c9c', link, { align: 'center', height: 44, colspan: 2 })
  }
  const word = `padding:6px 2px 0;font-size:12px;line-height:1.3;${font};${quiet}`
  // Words of neighbours stand in two lines, so that each may be as wide as two points: on a phone one point is too narrow for a word.
  const line = (from: 0 | 1) => {
    const gap = (columns: number) => (columns > 0 ? cell(word, '', { colspan: columns }) : '')
    const last = points.length * 2
    let at = 0
    const cells = points.map(({ word: text }, index) => {
      if (index % 2 !== from) return ''
      const [left, right] = [Math.max(0, index * 2 - 1), Math.min(last, index * 2 + 3)]
      const align = left === 0 ? start : right === last ? end : 'center'
      const before = gap(left - at)
      at = right
      const style = `${word};text-align:${align};vertical-align:top`
      return before + cell(style, escape(text), { align, colspan: right - left })
    })
    return cells.join('') + gap(last - at)
  }
  const side = (text: string, align: string) =>
    cell(`${word};width:50%;text-align:${align};vertical-align:top`, escape(text), { align })
  const row = points.map(point).join('')
  const low = side(points[0]!.word, start)
  const high = side(points.at(-1)!.word, end)
  const grid = 'table-layout:fixed'
  const scale = each ? table(grid, [row, line(0), line(1)]) : table(grid, [row]) + table(grid, [low + high])
  const asks = `padding:16px 16px 12px;font-size:18px;line-height:1.4;font-weight:bold;text-align:${start};${font};${ink}`
  const whole = table('max-width:600px', [
    cell(asks, asked, { align: start }),
    cell('padding:0 16px 16px', scale),
  ])
  return element('div', { dir: rtl ? 'rtl' : 'ltr', lang: locale }, whole)
}
