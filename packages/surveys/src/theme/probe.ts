import { cardStyles } from '../styles/card-styles.ts'
import { css } from '../styles/css.ts'
import { playStyles } from '../styles/play-styles.ts'
import { questionStyles } from '../styles/question-styles.ts'

const own = css`
  .raised {
    background: var(--_raised);
  }
  .ring {
    color: var(--_accent);
  }
  .canvas {
    background: Canvas;
  }
`

/** What is looked at of a survey, by the name that the pairs give it: where it stands in the card, and which property has the colour. */
const parts = {
  surface: ['div', 'card', 'background-color'],
  text: ['div', 'card', 'color'],
  muted: ['p', 'hint', 'color'],
  bad: ['p', 'error', 'color'],
  line: ['button', '', 'border-top-color'],
  accent: ['button', 'primary', 'background-color'],
  'on-accent': ['button', 'primary', 'color'],
  raised: ['p', 'raised', 'background-color'],
  link: ['a', '', 'color'],
  ring: ['p', 'ring', 'color'],
  canvas: ['p', 'canvas', 'background-color'],
} as const

/** Names of {@link colours}. */
export type Part = keyof typeof parts

/**
 * The colours that a survey would have in a place, as the browser computes them: by the styles that surveys wear, on elements that are there
 * for this moment and never seen.
 *
 * @param place Where custom properties and colour scheme come from. An element with a shadow root is looked at from inside.
 */
export function colours(
  place: Element,
  scheme: string,
  tokens: Readonly<Record<string, string>> = {},
): Readonly<Record<Part, string>> {
  const page = place.ownerDocument
  const view = page.defaultView as Window & typeof globalThis
  const host = page.createElement('div')
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important')
  set('display', 'none')
  set('color-scheme', `only ${scheme}`)
  for (const [name, value] of Object.entries(tokens)) set(name, value)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(cardStyles + questionStyles + playStyles + own)
  root.adoptedStyleSheets = [sheet]
  const card = root.appendChild(page.createElement('div'))
  card.className = 'card'
  const link = card.appendChild(page.createElement('p'))
  link.className = 'link'
  const computed = Object.entries(parts).map(([part, [tag, name, property]]) => {
    const element = name === 'card' ? card : (tag === 'a' ? link : card).appendChild(page.createElement(tag))
    if (element !== card) element.className = name
    return [part, () => view.getComputedStyle(element).getPropertyValue(property)] as const
  })
  ;(place.shadowRoot ?? place).append(host)
  try {
    return Object.fromEntries(computed.map(([part, read]) => [part, read()])) as Record<Part, string>
  } finally {
    host.remove()
  }
}
