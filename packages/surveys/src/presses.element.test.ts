import './page.test.kit.ts'
import './define/nps.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { items } from './items.test.data.ts'
import { asking, play } from './items.test.kit.ts'
import { all, found, goOn, heard, inside, put, still } from './look.test.kit.ts'
import type { SurveyElement } from './survey-element.ts'

const soon = { interval: 0, timeout: 10_000 }
const note = { id: 'note', type: 'text', text: 'Anything else?' }
const back = (survey: SurveyElement) => inside(survey, '.buttons button:not(.primary)')
const question = (survey: SurveyElement) => inside(survey, '.question').textContent

/** Rejections of promises, from now on, that nobody has caught. */
const uncaught = () => {
  const reasons: unknown[] = []
  const hear = (event: PromiseRejectionEvent) => {
    event.preventDefault()
    reasons.push(event.reason)
  }
  addEventListener('unhandledrejection', hear)
  after(() => removeEventListener('unhandledrejection', hear))
  return reasons
}

// A slow page hears of several presses before it can draw what the first of them asked for.
describe('what is pressed on a question that was just left', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('answers nothing of the next, which nobody has seen yet', async () => {
    const answered = heard('heed-survey-answered')
    const submitted = heard('heed-survey-submitted')
    survey = await put('nps')
    inside(survey, '[value="6"]').click()
    await still(survey)
    inside(survey, '.primary').click()
    inside(survey, '[value="3"]').click()
    inside(survey, '.primary').click()
    await still(survey)
    expect(answered).to.have.length(1)
    expect(inside<HTMLTextAreaElement>(survey, 'textarea').value).to.equal('')
    await goOn(survey)
    await waitUntil(() => submitted.length, 'it was sent', soon)
    expect(found(submitted[0]).detail.response.answers).to.deep.equal({ score: 6 })
  })

  it('marks nothing in the next, which has the same buttons', async () => {
    const choice = (id: string) => ({ ...items.single, id, text: id })
    survey = await play(asking([choice('One?'), choice('Two?')]))
    const marked = () => all(survey, 'input').map((input) => (input as HTMLInputElement).checked)
    found(all(survey, 'input')[1]).click()
    await still(survey)
    inside(survey, '.primary').click()
    found(all(survey, 'input')[0]).click()
    await waitUntil(() => question(survey) === 'Two?', 'the next question', soon)
    expect(new Set(marked())).to.deep.equal(new Set([false]))
  })

  it('does not lead back further than was meant', async () => {
    survey = await put('nps')
    const first = question(survey)
    inside(survey, '[value="6"]').click()
    await goOn(survey)
    const button = back(survey)
    button.click()
    button.click()
    await still(survey)
    expect(question(survey)).to.equal(first)
    expect(inside<HTMLInputElement>(survey, '[value="6"]').checked).to.equal(true)
  })

  it('takes back no answer of the next', async () => {
    const choice = (id: string) => ({ ...items.single, required: false, id, text: id })
    survey = await play(asking([choice('One?'), choice('Two?'), note]))
    const asks = (words: string) => waitUntil(() => question(survey) === words, words, soon)
    found(all(survey, 'input')[1]).click()
    await still(survey)
    await goOn(survey)
    await asks('Two?')
    found(all(survey, 'input')[1]).click()
    await still(survey)
    back(survey).click()
    await asks('One?')
    const skip = inside(survey, '.skip')
    skip.click()
    skip.click()
    await asks('Two?')
    expect(found(all(survey, 'input')[1]).checked).to.equal(true)
  })

  it('sends nothing of a survey that was just closed', async () => {
    const submitted = heard('heed-survey-submitted')
    const dismissed = heard('heed-survey-dismissed')
    survey = await put('nps', { surface: 'popover' })
    inside(survey, '[value="6"]').click()
    await goOn(survey)
    const send = inside(survey, '.primary')
    inside(survey, '.close').click()
    send.click()
    await still(survey)
    expect(dismissed).to.have.length(1)
    await still(survey)
    expect(submitted).to.have.length(0)
    expect(all(survey, '.card')).to.have.length(0)
  })
})

describe('a survey that is about to draw', () => {
  let survey: SurveyElement
  afterEach(() => survey?.remove())

  it('takes no focus from whoever has gone on to the page meanwhile', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    after(() => field.remove())
    survey = await put('nps', { surface: 'popover' })
    inside(survey, '[value="6"]').click()
    await still(survey)
    inside(survey, '.primary').focus()
    inside(survey, '.primary').click()
    field.focus()
    await still(survey)
    expect(all(survey, 'textarea')).to.have.length(1)
    // Of two elements that differ the runner would print all that hangs on them.
    expect(document.activeElement === field).to.equal(true)
  })

  it('draws what a draft leads to, also where that comes while the first question is on its way', async () => {
    const late = ({ detail }: HTMLElementEventMap['heed-survey-opened']) =>
      queueMicrotask(() => detail.resume({ answers: { score: 2 }, item: 'why' }))
    document.addEventListener('heed-survey-opened', late, { once: true })
    survey = await play(
      asking([
        { id: 'score', type: 'scale', text: 'Score?', min: 1, max: 5 },
        { ...items.matrix, id: 'why' },
      ]),
    )
    expect(all(survey, '.row')).to.have.length(3)
  })

  it('draws what is to be changed from the review, also where that was never drawn before', async () => {
    const at = ({ detail }: HTMLElementEventMap['heed-survey-opened']) =>
      detail.resume({ answers: { rows: {}, note: 'x' }, item: '' })
    document.addEventListener('heed-survey-opened', at, { once: true })
    const rows = { ...items.matrix, id: 'rows', required: false }
    survey = await play(asking([rows, note], { review: true }))
    inside(survey, '.review button').click()
    await waitUntil(() => !survey.shadowRoot?.querySelector('.review'), 'it goes there', soon)
    expect(all(survey, '.row')).to.have.length(3)
  })

  it('draws also where the page calls off the task that asked for it', async () => {
    const reasons = uncaught()
    const { scheduler } = globalThis as unknown as {
      scheduler?: { postTask(run: () => void, options: { signal: AbortSignal }): Promise<void> }
    }
    const task = new AbortController()
    survey = await put('nps')
    const ask = () => {
      survey.subject = 'Ada'
      task.abort()
    }
    await (scheduler?.postTask(ask, { signal: task.signal }).catch(() => {}) ?? ask())
    await still(survey).catch(() => {})
    survey.subject = 'Bea'
    await still(survey)
    expect(question(survey)).to.contain('recommend Bea')
    expect(reasons).to.deep.equal([])
  })

  it('tells its owner of a definition that breaks it, and leaves the page in peace', async () => {
    const reasons = uncaught()
    const { error } = console
    const lines: unknown[][] = []
    console.error = (...line: unknown[]) => lines.push(line)
    try {
      const broken = document.createElement('heed-survey')
      survey = broken
      broken.definition = asking([{ id: 'pick', type: 'choice', text: 'Which?' }])
      document.body.append(broken)
      await waitUntil(() => lines.length + reasons.length, 'it says so', soon)
    } finally {
      console.error = error
    }
    expect(reasons).to.deep.equal([])
    expect(lines[0]?.[0]).to.contain('<heed-survey>')
  })
})
