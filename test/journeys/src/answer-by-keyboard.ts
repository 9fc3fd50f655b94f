import type { Locator, Page } from 'playwright-core'

/** What has the focus, if it is in the survey. */
interface Focus {
  readonly kind: 'radio' | 'checkbox' | 'range' | 'date' | 'text' | 'move' | 'primary' | 'other'
  /** Of a radio: its group. */
  readonly name: string
  readonly answered: boolean
  readonly asked: string
}

const inSurvey = (survey: Locator): Promise<Focus | undefined> =>
  survey.evaluate((host) => {
    const root = host.shadowRoot
    const focus = root?.activeElement
    if (!root || !focus) return undefined
    const field = focus as HTMLInputElement
    const kinds: Record<string, Focus['kind']> = {
      radio: 'radio',
      checkbox: 'checkbox',
      range: 'range',
      date: 'date',
      text: 'text',
      textarea: 'text',
      email: 'text',
      tel: 'text',
    }
    const named = `${focus.getAttribute('part') ?? ''} ${focus.className}`
    const moves = focus.matches('button[aria-pressed]')
    const button: Focus['kind'] = /primary/.test(named) ? 'primary' : moves ? 'move' : 'other'
    return {
      kind: focus.matches('input,textarea')
        ? (kinds[field.type] ?? 'other')
        : focus.matches('button')
          ? button
          : 'other',
      name: field.name ?? '',
      answered:
        field.type === 'radio'
          ? [...root.querySelectorAll('input')].some(({ name, checked }) => checked && name === field.name)
          : field.type === 'checkbox'
            ? field.checked
            : Boolean(field.value),
      asked: root.querySelector('.question')?.textContent ?? '',
    }
  })

/** Whether it thanks. */
const isThanking = (survey: Locator) =>
  survey.evaluate((host) => Boolean(host.shadowRoot?.querySelector('.thanks')))

/**
 * Answers a survey from where the focus is to its thanks, with keys alone: Tab, arrows, Space, Enter and letters. What is answered already stays. Gives the questions
 * that it met; throws where the keyboard does not get there.
 */
export async function answerByKeyboard(page: Page, survey: Locator): Promise<readonly string[]> {
  const press = (key: string) => page.keyboard.press(key)
  const met: string[] = []
  const groups = new Map<string, number>()
  for (let presses = 0; presses < 160; presses++) {
    const focus = await inSurvey(survey)
    if (focus && met.at(-1) !== focus.asked) {
      met.push(focus.asked)
      groups.clear()
    }
    if (focus?.kind === 'primary') {
      await press('Enter')
      await survey.page().waitForFunction(
        ([host, asked]) => {
          const root = (host as Element).shadowRoot
          const words = (part: string) => root?.querySelector(part)?.textContent
          return Boolean(words('.thanks') || words('.error')) || words('.question') !== asked
        },
        [await survey.elementHandle(), focus.asked] as const,
      )
      if (await isThanking(survey)) return met
      if ((await inSurvey(survey))?.asked === focus.asked) break
      continue
    }
    if (focus?.kind === 'radio' && !focus.answered && !groups.has(focus.name)) {
      // The first group takes its second answer, the next one its first, so that best and worst are not the same.
      groups.set(focus.name, groups.size)
      await press(groups.size % 2 ? 'ArrowDown' : 'Space')
    }
    if (focus?.kind === 'checkbox' && !focus.answered) await press('Space')
    if (focus?.kind === 'range') await press('ArrowRight')
    if (focus?.kind === 'text' && !focus.answered) await page.keyboard.type('leaf@fern.example')
    if (focus?.kind === 'date' && !focus.answered) await page.keyboard.type('02112026')
    if (focus?.kind === 'move' && !groups.has('move')) {
      groups.set('move', 0)
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await press(key)
    }
    await press('Tab')
  }
  throw new Error(`no way to the thanks by keyboard from: ${met.join(' | ') || 'outside'}`)
}
