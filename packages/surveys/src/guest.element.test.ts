import './page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { all, bring, found, inside, pageOf, put, still } from './look.test.kit.ts'

const hostile: Record<string, string> = {
  'unset everything': '* { all: unset !important }',
  'revert everything': '*, *::before, *::after { all: revert }',
  reset:
    '*{margin:0;padding:0;border:0;box-sizing:border-box;font:inherit;vertical-align:baseline} fieldset,legend,input{display:none}',
  shouting:
    'body,body *{text-transform:uppercase;letter-spacing:.5em;line-height:3;font-size:40px;font-style:italic;text-align:right;color:red;word-spacing:1em}',
  'Bootstrap words':
    '.card{position:absolute;display:none}.label,.error,.question,.cell{display:none}.border{position:absolute}.hint{visibility:hidden}',
  'element rules':
    'input{appearance:auto!important;width:100%}button{all:unset}textarea{height:1px}p{display:none}form{display:none}label{float:right}',
  'zero and huge type': 'html{font-size:62.5%}body{font-size:0;line-height:0}',
  'right to left': 'html{direction:rtl;writing-mode:horizontal-tb}',
  nowrap: 'body *{white-space:nowrap;user-select:none;text-indent:40px;list-style:square;quotes:"x" "y"}',
}

describe('a good guest', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(60_000)

  it('chooses the point whose words were clicked, wherever they reach', async () => {
    const page = await pageOf(320)
    const survey = await put('nps', {}, { page })
    await still(survey)
    const [low, high] = all(survey, '.label')
    for (const [label, score] of [
      [low, '0'],
      [high, '10'],
    ] as const) {
      const { left, right, top, bottom } = found(label).getBoundingClientRect()
      const range = page.ownerDocument.createRange()
      range.selectNodeContents(found(label))
      const text = range.getBoundingClientRect()
      for (const x of [text.left + 2, text.right - 2]) {
        expect(x >= left && x <= right).to.equal(true)
        const hit = found(found(survey.shadowRoot).elementFromPoint(x, (top + bottom) / 2))
        ;(hit as HTMLElement).click()
        await still(survey)
        expect(all(survey, 'input').find(({ checked }) => checked)?.value).to.equal(score)
      }
    }
  })

  it('looks the same under every hostile style of the page', async () => {
    for (const surface of ['inline', 'popover']) {
      const page = await pageOf(1280)
      page.style.cssText = 'margin:16px;font-family:serif'
      const survey = await put('nps', { surface }, { page })
      await bring(survey, 'chosen')
      await still(survey)
      const style = page.ownerDocument.head.appendChild(page.ownerDocument.createElement('style'))
      const shape = () =>
        [...found(survey.shadowRoot).querySelectorAll(':not(slot)')].map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect()
          const from = inside(survey, '.card').getBoundingClientRect()
          const computed = getComputedStyle(part)
          const box = [left - from.left, top - from.top, width, height].map(Math.round)
          return [
            part.className,
            ...box,
            computed.fontSize,
            computed.color,
            computed.backgroundColor,
            computed.letterSpacing,
            computed.textTransform,
            computed.fontStyle,
            computed.visibility,
            computed.direction,
            computed.cursor,
          ].join(' ')
        })
      const before = shape()
      for (const [name, rules] of Object.entries(hostile)) {
        style.textContent = rules.replaceAll('* {', ':not(body, html) {')
        // The page may choose its font: that is all it may.
        survey.style.setProperty('font-family', 'serif', 'important')
        await still(survey)
        expect(shape(), `${surface}: ${name}`).to.deep.equal(before)
      }
      style.remove()
    }
  })

  it('is hidden by what hides it', async () => {
    const survey = await put('nps')
    survey.hidden = true
    expect(inside(survey, '.card').checkVisibility()).to.equal(false)
    survey.hidden = false
    const parent = document.body.appendChild(document.createElement('div'))
    parent.style.visibility = 'hidden'
    parent.append(survey)
    await still(survey)
    expect(getComputedStyle(inside(survey, '.card')).visibility).to.equal('hidden')
    parent.remove()
  })

  it('takes the page’s tokens, from wherever they are set', async () => {
    const page = await pageOf(1280)
    page.ownerDocument.documentElement.style.setProperty('--heed-accent', 'rgb(1, 2, 3)')
    const survey = await put('nps', {}, { page })
    await still(survey)
    expect(getComputedStyle(inside(survey, '.primary')).backgroundColor).to.equal('rgb(1, 2, 3)')
  })

  it('tells the machine what it shows: a named group of named radio buttons', async () => {
    const survey = await put('csat', { subject: 'our help pages' })
    await bring(survey, 'chosen')
    const group = inside(survey, 'fieldset')
    expect(group.role).to.equal('radiogroup')
    expect(found(group.firstElementChild).localName, 'the legend names it').to.equal('legend')
    expect(found(group.firstElementChild).textContent).to.equal(
      'Overall, how satisfied are you with our help pages?',
    )
    const points = all(survey, 'input').map((input) => [
      input.type,
      input.name,
      found(input.labels?.[0]).innerText.replace(/\s+/g, ' ').trim(),
      input.checked,
    ])
    expect(points).to.deep.equal([
      ['radio', 'score', '1 Very dissatisfied', false],
      ['radio', 'score', '2 Dissatisfied', false],
      ['radio', 'score', '3 Neutral', true],
      ['radio', 'score', '4 Satisfied', false],
      ['radio', 'score', '5 Very satisfied', false],
    ])
  })
})
