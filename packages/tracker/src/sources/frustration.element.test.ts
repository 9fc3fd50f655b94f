import { describe, it, same, until } from '../browser.test.support.ts'
import { frustration } from './frustration.ts'
import { NOTHING_OPEN, type Visit, visit } from './visit.test.support.ts'

const page = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  return {
    root,
    find: <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector)!,
  }
}

/** A click as a hand makes it: it has a place and a count. */
const click = (element: Element, clientX = 100, clientY = 100) =>
  element.dispatchEvent(
    new MouseEvent('click', { detail: 1, clientX, clientY, bubbles: true, cancelable: true, composed: true }),
  )

/** Observers of the browser report before the next frame. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const times = (count: number, gap: number, { pass }: Visit, element: Element, x?: number) => {
  for (let one = 0; one < count; one++) {
    click(element, x)
    pass(gap)
  }
}

describe('rage', () => {
  it('is three clicks within a second at one place, told once for a burst', () => {
    const { root, find } = page('<p id="price">9.99</p>')
    const on = visit(frustration)
    times(2, 100, on, find('p'))
    on.pass(2_000)
    same(on.take(), [])
    times(9, 100, on, find('p'))
    same(on.take(), [['rage_click', { element: 'p#price' }]])
    on.pass(2_000)
    times(3, 400, on, find('p'))
    same(on.take(), [['rage_click', { element: 'p#price' }]])
    on.stop()
    root.remove()
  })

  it('is not slow, not wide, not in fields, not a selection, not by keyboard', () => {
    const { root, find } = page('<p>9.99</p><input><div contenteditable><b>x</b></div>')
    const on = visit(frustration)
    times(6, 600, on, find('p'))
    on.pass(2_000)
    for (const x of [0, 40, 80, 120]) click(find('p'), x)
    on.pass(2_000)
    for (const field of ['input', 'b']) {
      times(4, 100, on, find(field))
      on.pass(2_000)
    }
    for (let one = 0; one < 4; one++) find('p').click()
    document.getSelection()!.selectAllChildren(find('p'))
    times(4, 100, on, find('p'))
    document.getSelection()!.removeAllRanges()
    same(on.take(), [])
    on.stop()
    root.remove()
  })
})

describe('a dead click', () => {
  it('is one on what looks alive, after which nothing happens for two seconds', async () => {
    const { root, find } = page(
      '<button>Buy for Ann</button><a href="#">more</a><div role="tab" id="t">t</div><p>p</p><a href="/cart">real</a>',
    )
    const on = visit(frustration)
    await frame()
    for (const selector of ['button', 'a', 'div', 'p', 'a[href="/cart"]']) {
      find(selector).addEventListener('click', (event) => event.preventDefault())
      click(find(selector))
      await frame()
      on.pass(1_999)
      same(on.events.length, on.take().length)
      on.pass(1)
      same(
        on.take(),
        {
          button: [['dead_click', { element: 'button' }]],
          a: [['dead_click', { element: 'a' }]],
          div: [['dead_click', { element: 'div[tab]#t' }]],
        }[selector] ?? [],
      )
    }
    on.stop()
    root.remove()
  })

  it('is alive as soon as anything changes', async () => {
    const { root, find } = page(
      '<button>b</button><b id="other" tabindex="0">o</b><div popover>menu</div><form><input required></form><p style="height: 5000px">text</p>',
    )
    const on = visit(frustration)
    const answers: Readonly<Record<string, () => unknown>> = {
      node: () => find('p').append('!'),
      attribute: () => find('p').setAttribute('aria-busy', 'true'),
      text: () => ((find('p').firstChild as Text).data = 'other'),
      scroll: () => window.scrollTo(0, window.scrollY + 50),
      // Runners open many windows, and only in one of them an element gets the focus: the event is made here.
      focus: () => find('#other').dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
      selection: () => document.getSelection()!.selectAllChildren(find('p')),
      reset: () => find<HTMLFormElement>('form').reset(),
      invalid: () => find<HTMLFormElement>('form').checkValidity(),
      popover: () => find('div').togglePopover(),
      address: () => history.replaceState(null, '', '#dead'),
    }
    const start = location.href
    for (const [name, answer] of Object.entries(answers)) {
      click(find('button'))
      same(on.open().timers, 1)
      answer()
      if (name !== 'address') await until(() => on.open().timers === 0, name)
      on.pass(2_000)
      same([name, on.take()], [name, []])
    }
    history.replaceState(null, '', start)
    window.scrollTo(0, 0)
    document.getSelection()!.removeAllRanges()
    on.stop()
    root.remove()
  })

  it('is alive when only the address changed, also without the Navigation API', () => {
    const { root, find } = page('<button>b</button>')
    const on = visit(frustration, window, ['navigation'])
    const start = location.href
    click(find('button'))
    history.replaceState(null, '', '#elsewhere')
    on.pass(2_000)
    same(on.take(), [])
    history.replaceState(null, '', start)
    on.stop()
    root.remove()
  })

  it('is not looked for in shadow roots, in our own elements, or by keyboard', () => {
    const { root, find } = page(
      '<div></div><heed-test><button id="score-3">3</button></heed-test><button id="b"></button>',
    )
    const shadow = find('div').attachShadow({ mode: 'open' })
    shadow.innerHTML = '<button>b</button>'
    const on = visit(frustration)
    times(4, 10, on, shadow.querySelector('button')!)
    times(4, 10, on, find('#score-3'))
    find('#b').click()
    on.pass(5_000)
    same(on.take(), [['rage_click', { element: 'div' }]])
    on.stop()
    root.remove()
  })

  it('is told by a name that you give, and ids lose their numbers', async () => {
    const { root, find } = page(
      '<button data-heed-name="buy" id="x">b</button><button id="row-4711815">b</button>',
    )
    const on = visit(frustration)
    await frame()
    for (const button of root.children) {
      click(button)
      on.pass(2_000)
    }
    same(on.take(), [
      ['dead_click', { element: 'buy' }],
      ['dead_click', { element: 'button#row-*' }],
    ])
    same(find('button').textContent, 'b')
    on.stop()
    root.remove()
  })

  it('is told twenty times a page at most', async () => {
    const { root, find } = page('<button>b</button>')
    const on = visit(frustration)
    await frame()
    for (let one = 0; one < 30; one++) {
      click(find('button'))
      on.pass(2_000)
    }
    same(on.take().length, 20)
    on.stop()
    root.remove()
  })
})

describe('frustration', () => {
  it('leaves nothing behind when it stops, even in the middle', () => {
    const { root, find } = page('<button>b</button>')
    const on = visit(frustration)
    same(on.open(), { listeners: 1, observers: 0, timers: 0 })
    click(find('button'))
    same([on.open().observers, on.open().timers], [1, 1])
    on.stop()
    same(on.open(), NOTHING_OPEN)
    times(5, 10, on, find('button'))
    on.pass(5_000)
    same(on.events, [])
    root.remove()
  })

  it('throws nothing at a page whose browser has no observers', () => {
    const { root, find } = page('<button>b</button>')
    const heard: unknown[] = []
    const hear = (event: ErrorEvent) => heard.push(event.message)
    window.addEventListener('error', hear)
    const on = visit(frustration, window, ['MutationObserver'])
    times(3, 10, on, find('button'))
    on.pass(5_000)
    same([heard, on.take()], [[], [['rage_click', { element: 'button' }]]])
    on.stop()
    same(on.open(), NOTHING_OPEN)
    window.removeEventListener('error', hear)
    root.remove()
  })
})
