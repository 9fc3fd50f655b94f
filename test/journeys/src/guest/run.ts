// Every survey under every hostile style sheet, compared pixel by pixel.
//   pnpm bench:guest [--only inline,popover,modal,tab,sheet,page,kiosk] [--figures file.json]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { few, floating, inline, surfaces } from './looks.ts'
import type { Look, State } from './mount.ts'
import { beyond, sheets, taken } from './sheets.ts'
import { createStand, launchEven } from './stand.ts'
import { type Effect, underSheets } from './under-sheets.ts'

const states: readonly State[] = ['fresh', 'chosen', 'error', 'follow-up', 'thanks']
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
]

const { values } = parseArgs({ options: { only: { type: 'string' }, figures: { type: 'string' } } })
const wanted = values.only?.split(',') ?? ['inline', ...surfaces]

const begun = Date.now()
const progress = (what: string) =>
  console.error(`guest: ${((Date.now() - begun) / 1_000).toFixed(0)} s  ${what}`)
const browser = await launchEven()
const stand = await createStand()
const where = { stand, browser }
const pixels = new Map<string, number>()
const hit = new Set<string>()
/** Of each surface: surveys that were compared, each under each sheet, and pixels that differ. */
const figures: Record<string, { compared: number; pixels: number }> = {}

const count = (surface: string, looks: readonly Look[], effects: readonly Effect[]) => {
  const sum = (figures[surface] ??= { compared: 0, pixels: 0 })
  for (const { sheet, pixels: more, looks: who } of effects) {
    // The last is none, and says whether pictures can be trusted.
    if (sheet in sheets) sum.compared += looks.length
    sum.pixels += more
    pixels.set(sheet, (pixels.get(sheet) ?? 0) + more)
    for (const look of who) {
      if (!hit.has(`${sheet}: ${look}`)) console.error(`differs under ${sheet}: ${look}, ${more} px`)
      hit.add(`${sheet}: ${look}`)
    }
  }
}

try {
  for (const scheme of ['light', 'dark'] as const) {
    for (const state of wanted.includes('inline') ? states : []) {
      progress(`${scheme}, ${state}`)
      const looks = inline(state)
      count('inline', looks, await underSheets(where, looks, sheets, { scheme }))
    }
  }
  for (const surface of surfaces.filter((one) => wanted.includes(one))) {
    progress(surface)
    for (const size of sizes)
      for (const look of floating(surface))
        count(surface, [look], await underSheets(where, [look], sheets, { size }))
  }
  console.log(`\n| style sheet | pixels that differ |\n| --- | ---: |`)
  for (const [sheet, total] of pixels) console.log(`| ${sheet} | ${total.toLocaleString('en')} |`)
  const seen: Record<string, Record<string, number>> = { taken: {}, beyond: {} }
  for (const [which, why, some] of [
    ['taken', 'taken on purpose', taken],
    ['beyond', 'beyond what a shadow root withstands', beyond],
  ] as const)
    for (const { sheet, pixels } of (await underSheets(where, few, some, { free: true })).slice(0, -1)) {
      seen[which]![sheet] = pixels
      console.log(`| ${sheet} (${why}) | ${pixels.toLocaleString('en')} |`)
    }
  console.log(`\n| surface | surveys under a style sheet | pixels that differ |\n| --- | ---: | ---: |`)
  for (const [surface, { compared, pixels }] of Object.entries(figures))
    console.log(`| ${surface} | ${compared.toLocaleString('en')} | ${pixels.toLocaleString('en')} |`)
  console.log(`\n${Object.keys(sheets).length} style sheets`)
  for (const one of hit) console.log(`differs under ${one}`)
  const sum = Math.max(...pixels.values())
  if (values.figures)
    writeFileSync(
      values.figures,
      JSON.stringify({
        whole: !values.only,
        results: { styleSheets: Object.keys(sheets).length, surfaces: figures, ...seen },
      }),
    )
  process.exitCode = sum > 0 ? 1 : 0
} finally {
  await stand.close()
  await browser.close()
}
