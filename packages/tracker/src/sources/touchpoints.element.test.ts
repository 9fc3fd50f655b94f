import { describe, it, same, until } from '../browser.test.support.ts'
import type { SourceContext } from '../source.ts'
import type { TrackOptions, Tracker } from '../tracker.ts'
import { touchpoints } from './touchpoints.ts'

const start = () => {
  const events: string[] = []
  const track = async (name: string, data: { readonly by?: string }, options: TrackOptions) => {
    events.push([name, options.touchpoint, ...(data.by ? [data.by] : [])].join(' '))
    return 'stored'
  }
  const stop = touchpoints(track as unknown as Tracker['track'], {
    window,
    scrub: String,
  } satisfies SourceContext)
  return { events, stop }
}

const element = (tag: string, name?: string, parent: Node = document.body) => {
  const made = document.createElement(tag)
  if (name) made.setAttribute('data-heed-touchpoint', name)
  made.style.setProperty('display', 'block')
  made.style.setProperty('min-height', '20px')
  parent.appendChild(made)
  return made
}

const frames = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

describe('touchpoints in the markup', () => {
  it('are seen when they come into view, once for a name, also when they are added late', async () => {
    const checkout = element('section', 'checkout')
    const space = element('div')
    space.style.setProperty('height', '5000px')
    const help = element('section', 'help')
    const { events, stop } = start()
    await until(() => events.includes('touchpoint_seen checkout'), 'checkout is seen')
    const late = element('section')
    checkout.append(late)
    late.setAttribute('data-heed-touchpoint', 'late')
    await until(() => events.includes('touchpoint_seen late'), 'late is seen')
    const again = element('section', 'checkout', checkout)
    await frames()
    same(events, ['touchpoint_seen checkout', 'touchpoint_seen late'])
    help.scrollIntoView()
    await until(() => events.includes('touchpoint_seen help'), 'help is seen')
    stop()
    for (const one of [again, late, checkout, space, help]) one.remove()
  })

  it('are used by what happens inside them, also in a shadow root, and the innermost counts', async () => {
    const outer = element('section', 'help')
    const form = element('form', 'contact', outer) as HTMLFormElement
    form.addEventListener('submit', (event) => event.preventDefault())
    const button = element('button', undefined, form) as HTMLButtonElement
    const host = element('div', undefined, outer)
    const deep = element('span', undefined, host.attachShadow({ mode: 'open' }))
    const outside = element('p')
    const { events, stop } = start()
    await frames()
    events.length = 0
    deep.addEventListener('click', (event) => event.stopPropagation())
    deep.click()
    outside.click()
    button.click()
    same(events, [
      'touchpoint_used help click',
      'touchpoint_used contact click',
      'touchpoint_used contact submit',
    ])
    stop()
    button.click()
    same(events.length, 3)
    outer.remove()
    outside.remove()
  })

  it('with a name that the collector would refuse are left alone', async () => {
    const wrong = element('section', 'Check out!')
    const { events, stop } = start()
    await frames()
    wrong.click()
    same(events, [])
    stop()
    wrong.remove()
  })
})
