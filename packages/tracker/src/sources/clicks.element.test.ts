import { describe, it, same } from '../browser.test.support.ts'
import { clicks } from './clicks.ts'
import { NOTHING_OPEN, type Tracked, visit } from './visit.test.support.ts'

/** Puts markup on the page, and keeps every click from leading away, as late as can be. */
const page = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  const stay = (event: Event) => event.preventDefault()
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stay)
  return {
    root,
    find: (selector: string) => root.querySelector<HTMLElement>(selector)!,
    leave: () => {
      root.remove()
      for (const type of ['click', 'auxclick']) window.removeEventListener(type, stay)
    },
  }
}

const followed = (events: readonly Tracked[]) =>
  events.map(([name, { kind, url }]) => [name, kind, ...(url === undefined ? [] : [url])])

describe('clicks on links', () => {
  it('that leave the site are told, with a clean address', () => {
    const { find, leave } = page('<a href="https://other.example/x?secret=1"><b>go</b></a>')
    const { take, stop } = visit(clicks)
    find('b').click()
    same(followed(take()), [['link_followed', 'outbound', 'https://other.example/x?*=1']])
    stop()
    leave()
  })

  it('within the site are not', () => {
    const { find, leave } = page(
      '<a id="a" href="/cart">cart</a><a id="b" href="#top">top</a><a id="c">no link</a><a id="d" href="http://[">odd</a><p id="e">text</p><a id="f" href="javascript:void 0">do</a>',
    )
    const { events, stop } = visit(clicks)
    for (const id of 'abcdef') find(`#${id}`).click()
    same(events, [])
    stop()
    leave()
  })

  it('that fetch a file are downloads, here or elsewhere, and what the file holds is never told', () => {
    const { find, leave } = page(
      `<a id="a" href="https://other.example/Price%20list.PDF?v=2">a</a>
       <a id="b" href="/export" download>b</a>
       <a id="c" href="data:text/csv,name;Ann" download="ann.csv">c</a>
       <a id="d" href="/pdf">d</a>`,
    )
    const { take, stop } = visit(clicks)
    for (const id of 'abcd') find(`#${id}`).click()
    same(followed(take()), [
      ['link_followed', 'download', 'https://other.example/Price%20list.PDF?v=2'],
      ['link_followed', 'download', `${location.origin}/export`],
      ['link_followed', 'download'],
    ])
    stop()
    leave()
  })

  it('to a mail or phone program are told without the address', () => {
    const { find, leave } = page(
      '<a id="a" href="mailto:ann@example.com?subject=hi">a</a><a id="b" href="tel:+491234567">b</a>',
    )
    const { take, stop } = visit(clicks)
    for (const id of 'ab') find(`#${id}`).click()
    same(take(), [
      ['link_followed', { kind: 'mailto' }],
      ['link_followed', { kind: 'tel' }],
    ])
    stop()
    leave()
  })

  it('are found in pictures, image maps and shadow roots, even if the page stops them', () => {
    const { find, leave, root } = page(
      `<svg><a href="https://one.example/"><text>1</text></a>
       <a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://two.example/"><rect /></a></svg>
       <map name="m"><area href="https://three.example/"></map>
       <div id="host"></div>`,
    )
    const shadow = find('#host').attachShadow({ mode: 'open' })
    shadow.innerHTML = '<a href="https://four.example/"><i>4</i></a>'
    const swallow = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    root.addEventListener('click', swallow, true)
    const { take, stop } = visit(clicks)
    const click = (element: Element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
    for (const one of [find('text'), find('rect'), find('area'), shadow.querySelector('i')!]) click(one)
    same(
      followed(take()).map(([, , url]) => url),
      ['https://one.example/', 'https://two.example/', 'https://three.example/', 'https://four.example/'],
    )
    stop()
    leave()
  })

  it('count with the middle button, not with the one that opens a menu, and are never prevented', () => {
    const { find, leave } = page('<a href="https://other.example/">go</a>')
    const { events, open, stop } = visit(clicks)
    const press = (button: number) => {
      const event = new MouseEvent('auxclick', { button, bubbles: true, cancelable: true })
      let prevented = true
      find('a').addEventListener('auxclick', () => (prevented = event.defaultPrevented), { once: true })
      find('a').dispatchEvent(event)
      same(prevented, false)
    }
    press(2)
    same(events.length, 0)
    press(1)
    same(events.length, 1)
    stop()
    same(open(), NOTHING_OPEN)
    find('a').click()
    same(events.length, 1)
    leave()
  })
})
