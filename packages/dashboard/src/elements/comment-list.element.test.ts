import { expect, fixture, html } from '@open-wc/testing'
import '../define/comment-list.ts'
import { english, expectNoFaults, text } from '../element-testing.test.data.ts'
import { sampleReport } from '../sample-report.test.data.ts'
import type { CommentListElement } from './comment-list.ts'

const { comments } = sampleReport()
const list = (shown: CommentListElement['comments']) =>
  fixture<CommentListElement>(
    html`<heed-comment-list .comments=${shown} .language=${english}></heed-comment-list>`,
  )
const items = (element: Element) => [...(element.shadowRoot?.querySelectorAll('[data-comment]') ?? [])]
const field = (item: Element | undefined, name: string) => item?.querySelector(`[data-field="${name}"]`)

describe('the newest comments', () => {
  it('stand in the order of the report, each with its score, place, time and words', async () => {
    const element = await list(comments)
    expect(items(element).map((item) => item.getAttribute('data-comment'))).to.deep.equal(
      comments.map(({ id }) => id),
    )
    const [first] = items(element)
    expect(text(first?.querySelector('.score'))).to.equal('NPS 9 of 10')
    expect(text(field(first, 'score'))).to.equal('9')
    expect(text(field(first, 'touchpoint'))).to.equal('order_placed')
    expect(text(field(first, 'comment'))).to.equal(comments[0]?.comment)
    expect(first?.querySelector('time')?.dateTime).to.equal(new Date(comments[0]?.time ?? 0).toISOString())
  })

  it('keep their own language and direction, but begin at the page’s edge', async () => {
    const element = await list(comments)
    const arabic = field(items(element)[3], 'comment')
    if (!(arabic instanceof HTMLElement)) throw new Error('no comment')
    expect(arabic.lang).to.equal('ar')
    expect(getComputedStyle(arabic).direction).to.equal('rtl')
    expect(getComputedStyle(arabic).textAlign).to.match(/left/)
  })

  it('name the survey where there is no score', async () => {
    const element = await list(comments)
    expect(text(items(element)[5]?.querySelector('.score'))).to.equal('exit_poll')
  })

  it('show markup as the text it is', async () => {
    const comment = '<img src=x onerror=alert(1)>\n<b>bold</b>'
    const element = await list(comments.slice(0, 1).map((line) => ({ ...line, comment })))
    expect(field(items(element)[0], 'comment')?.textContent).to.equal(comment)
    expect(element.shadowRoot?.querySelector('img')).to.equal(null)
  })

  it('are folded when they are long, and unfold', async () => {
    const element = await list(comments)
    const long = items(element)[6]
    const button = long?.querySelector('button')
    expect(field(long, 'comment')?.textContent?.length).to.be.below(430)
    expect(button?.getAttribute('aria-expanded')).to.equal('false')
    button?.click()
    await element.updateComplete
    expect(field(long, 'comment')?.textContent).to.equal(comments[6]?.comment)
    expect(button?.getAttribute('aria-expanded')).to.equal('true')
  })

  it('say so when there are none', async () => {
    const element = await list([])
    expect(text(element.shadowRoot?.querySelector('.card'))).to.equal(
      'Nobody has written anything in this time.',
    )
  })

  it('have no fault that axe finds', async () => {
    await expectNoFaults(await list(comments))
    await expectNoFaults(await list([]))
    await expectNoFaults(await list(null))
  })
})
