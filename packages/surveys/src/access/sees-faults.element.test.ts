import { lookAt } from '@heed/test-elements/look-at'
import { schemes, unforced } from '@heed/test-elements/view'
import { expect } from '@open-wc/testing'
import { all, inside } from '../look.test.kit.ts'
import { stateOf, view } from './states.test.kit.ts'

/** Styles that win over the survey's own. */
const wear = (css: string) => (survey: HTMLElement) => {
  const style = survey.ownerDocument.createElement('style')
  style.textContent = css.replaceAll(/;? (?=})|;/g, ' !important; ')
  survey.shadowRoot?.append(style)
}

const light = 'light'
const harshest = schemes().at(-1) ?? light

/** What was broken in which state, and what must be said of it. */
const broken = {
  'a question that names nothing': {
    state: 'single, fresh, inline',
    harm: (survey: HTMLElement) => inside(survey, 'legend').remove(),
    seen: [/name: a fieldset has none/],
  },
  'a target of 20 px': {
    state: 'numbers, fresh, inline',
    harm: wear('.primary { min-block-size: 0; block-size: 20px; padding: 0 }'),
    seen: [/target: button “Send” .* 20, not 24/],
  },
  'a choice that differs by its colour alone': {
    state: 'numbers, chosen, inline',
    scheme: harshest,
    harm: wear(
      'input { border-width: 1px; outline: none; background: #777 } input:checked { background: #977 }',
    ),
    seen: [/check: input .* looks the same on and off/],
  },
  'a focus without a ring': {
    state: 'stars, fresh, inline',
    harm: wear('* { outline: none }'),
    seen: [/ring: input/, /ring: button/],
  },
  'a card that is too wide': {
    state: 'text, fresh, inline',
    harm: wear('.card { min-inline-size: 400px }'),
    seen: [/sideways: html/],
  },
  'numbers that are too faint': {
    state: 'numbers, fresh, inline',
    harm: wear('.number { color: #aaa }'),
    seen: [/color-contrast/],
  },
  'an error that belongs to nothing': {
    state: 'contact, error, inline',
    harm: (survey: HTMLElement) => {
      for (const field of all(survey, 'input')) field.removeAttribute('aria-describedby')
    },
    seen: [/not tied/],
  },
  'an invitation whose fields have no label': {
    state: 'invitation, fresh, popover',
    harm: (survey: HTMLElement) => {
      for (const field of all(survey, '.invite input')) field.closest('label')?.replaceChildren(field)
    },
    seen: [/label: /, /not named: textbox/],
  },
  'an invitation that does not say what is wrong': {
    state: 'invitation, error, inline',
    harm: (survey: HTMLElement) => {
      for (const field of all(survey, '.invite input')) field.ariaInvalid = 'false'
    },
    seen: [/not wrong: nothing is invalid/],
  },
  'a button without a name': {
    state: 'numbers, fresh, popover',
    harm: (survey: HTMLElement) => inside(survey, '.close').removeAttribute('aria-label'),
    seen: [/button-name: /],
  },
  'words that lie over each other': {
    state: 'numbers, fresh, inline',
    harm: wear('.number { font-size: 60px }'),
    seen: [/overlap: /],
  },
}

describe('what looks at surveys for faults', function () {
  // Machines that do other things beside.
  this.timeout(60_000)

  for (const [name, { state, harm, seen, ...more }] of Object.entries(broken)) {
    it(`sees ${name}`, async () => {
      const right = stateOf('heed-survey', state)
      const wrong = {
        ...right,
        async make(page: Parameters<typeof right.make>[0]) {
          const survey = await right.make(page)
          harm(survey)
          return survey
        },
      }
      const look = { scheme: light, lang: 'en', width: 320, ...more } as const
      const faults = await lookAt([{ ...look, state: wrong }], view)
      for (const one of seen) expect(faults.join('\n')).to.match(one)
    })
  }

  after(unforced)
})
