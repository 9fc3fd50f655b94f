import { isBehind } from '@heed/test-elements/controls'
import { isControl, told, type Told } from '@heed/test-elements/told'
import { all } from '../look.test.kit.ts'

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const show = ({ role, name }: Told) => `${role} “${name}”`

/**
 * What a screen reader is not told of a survey: a question that names nothing, a control without a name, a choice that isn't
 * said, an error that belongs to nothing.
 */
export async function toldFaults(survey: HTMLElement): Promise<readonly string[]> {
  const parts = await told(survey)
  const text = (selector: string) => tidy(survey.shadowRoot?.querySelector(selector)?.textContent)
  const faults = parts.filter(({ name }) => !name).map((one) => `not named: ${show(one)}`)

  const question = text('.question')
  const fields = parts.filter((one) => isControl(one) && !/button|link|option/.test(one.role))
  if (fields.length > 0 && !parts.some(({ name, role }) => name === question && role !== 'button'))
    faults.push(`not asked: nothing is called “${question}”`)

  const drawn = all(survey, '[type=radio], [type=checkbox]').filter(
    (one) => one.getClientRects().length > 0 && !isBehind(one),
  )
  const boxes = parts.filter(({ role }) => role === 'radio' || role === 'checkbox')
  const signs = (some: readonly { readonly checked: boolean }[]) => some.map(({ checked }) => checked).join()
  if (signs(drawn) !== signs(boxes))
    faults.push(`not said: chosen are ${signs(drawn)}, told is ${signs(boxes)}`)

  const error = text('#error')
  if (error) {
    // A group of checkboxes and a list have no such state (WAI-ARIA): they are described.
    const canBe = parts.some(({ role }) => /radio|textbox|slider|Date/.test(role))
    if (canBe && !parts.some(({ invalid }) => invalid)) faults.push('not wrong: nothing is invalid')
    if (!parts.some(({ description }) => description.includes(error)))
      faults.push(`not tied: nothing is described by “${error}”`)
  }
  return faults
}
