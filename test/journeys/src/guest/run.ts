// Every survey under every hostile style sheet, compared pixel by pixel.
//   pnpm bench:guest [--only inline,popover,modal,tab,sheet,page,kiosk]
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

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? ['inline', ...surfaces]

const browser = await launchEven()
const stand = await createStand()
const where = { stand, browser }
const pixels = new Map<string, number>()
const hit = new Set<string>()
let pictures = 0

const count = (looks: readonly Look[], effects: readonly Effect[]) => {
  pictures += looks.length * effects.length
  for (const { sheet, pixels: more, looks } of effects) {
    pixels.set(sheet, (pixels.get(sheet) ?? 0) + more)
    for (const look of looks) {
      if (!hit.has(`${sheet}: ${look}`)) console.error(`differs under ${sheet}: ${look}, ${more} px`)
      hit.add(`${sheet}: ${look}`)
    }
  }
}

try {
  for (const scheme of ['light', 'dark'] as const) {
    for (const state of wanted.includes('inline') ? states : []) {
      console.error(`guest: ${scheme}, ${state}`)
      const looks = inline(state)
      count(looks, await underSheets(where, looks, sheets, { scheme }))
    }
  }
  for (const surface of surfaces.filter((one) => wanted.includes(one))) {
    console.error(`guest: ${surface}`)
    for (const size of sizes)
      for (const look of floating(surface)) count([look], await underSheets(where, [look], sheets, { size }))
  }
  console.log(`\n| style sheet | pixels that differ |\n| --- | ---: |`)
  for (const [sheet, total] of pixels) console.log(`| ${sheet} | ${total.toLocaleString('en')} |`)
  for (const [why, some] of [
    ['taken on purpose', taken],
    ['beyond what a shadow root withstands', beyond],
  ] as const)
    for (const { sheet, pixels } of (await underSheets(where, few, some, { free: true })).slice(0, -1))
      console.log(`| ${sheet} (${why}) | ${pixels.toLocaleString('en')} |`)
  console.log(`\n${pixels.size} style sheets, ${pictures.toLocaleString('en')} surveys compared`)
  for (const one of hit) console.log(`differs under ${one}`)
  process.exitCode = Math.max(...pixels.values()) > 0 ? 1 : 0
} finally {
  await stand.close()
  await browser.close()
}
