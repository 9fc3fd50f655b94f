import type { Item, SurveyDefinition } from '@heed/schema'

// A page on which a survey comes up, with the page itself or once that is at rest, and is played to its thanks. It says where to press; whoever measures runs no code in it.
const choices = ['price', 'speed', 'care'].map((id) => ({ id, text: `The ${id} of everything` }))
const text = 'What about the plants?'
const words = { low: 'Bad', high: 'Good' }

const questions: readonly Item[] = [
  { id: 'score', type: 'scale', text, min: 0, max: 10, ...words },
  { id: 'stars', type: 'scale', text, min: 1, max: 5, format: 'stars' },
  { id: 'single', type: 'choice', text, choices },
  { id: 'multiple', type: 'choice', text, choices, multiple: true },
  { id: 'matrix', type: 'matrix', text, rows: choices, choices },
  { id: 'ranking', type: 'ranking', text, choices },
  { id: 'slider', type: 'slider', text, min: 0, max: 100, step: 10, ...words },
  { id: 'contact', type: 'contact', text, fields: ['name', 'email'] },
  { id: 'date', type: 'date', text },
  { id: 'kano', type: 'kano', text, with: 'If it is there?', without: 'If it is not?' },
  { id: 'maxdiff', type: 'maxdiff', text, choices, best: 'Best', worst: 'Worst' },
  { id: 'consent', type: 'consent', text, statement: 'Yes.' },
  { id: 'message', type: 'message', text },
  { id: 'why', type: 'text', text },
]
const everything: SurveyDefinition = {
  formatVersion: 1,
  id: 'everything',
  instrument: { kind: 'custom', items: [...questions] },
}

declare global {
  interface Window {
    /** How much moved that nobody had moved (Cumulative Layout Shift). */
    shifted: number
  }
}

window.shifted = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
    if (!entry.hadRecentInput) window.shifted += entry.value
}).observe({ type: 'layout-shift', buffered: true })

const frame = () => new Promise(requestAnimationFrame)

async function play(): Promise<void> {
  const [kind, moment] = location.hash.slice(1).split(',')
  if (moment === 'rest') {
    await new Promise((resolve) => addEventListener('load', resolve))
    for (let n = 0; n < 30; n++) await frame()
  }
  performance.mark('the page that is measured')
  if (kind === 'none') return void setTimeout(() => console.log('done'), 2_000)
  await (kind === 'nps' ? import('@heed/surveys/define/nps') : import('@heed/surveys/define/survey'))
  const survey = document.createElement(kind === 'nps' ? 'heed-nps' : 'heed-survey')
  if ('src' in survey) survey.definition = everything
  survey.surface = 'popover'
  document.body.append(survey)
  const part = (selector: string) => survey.shadowRoot?.querySelector(selector)
  const press = (selector: string) => {
    const box = part(selector)?.getBoundingClientRect()
    if (box) console.log(`press ${box.x + box.width / 2} ${box.y + box.height / 2}`)
  }
  const state = () =>
    `${part('progress')?.getAttribute('value')} ${part('.question')?.textContent} ${part('textarea') !== null}`
  while (!part('.primary')) await frame()
  // It has come to rest where it stands.
  for (let n = 0; n < 30; n++) await frame()
  while (!part('.thanks')) {
    // A scale must be answered; what else there is may be.
    if (part('.cell') && !part(':checked')) {
      press('.cell:nth-child(4) input')
      for (let n = 0; n < 60 && !part(':checked'); n++) await frame()
    }
    const before = state()
    press('.primary')
    // A press that came while the card was still changing is done once more.
    for (let n = 0; n < 60 && !part('.thanks') && state() === before; n++) await frame()
    for (let n = 0; n < 3; n++) await frame()
  }
  setTimeout(() => console.log('done'), 300)
}
void play()
