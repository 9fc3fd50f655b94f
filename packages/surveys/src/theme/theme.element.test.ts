import '../page.test.kit.ts'
import { expect } from '@open-wc/testing'
import { found, inside, pageOf, put, still } from '../look.test.kit.ts'
import { checkTheme } from './check-theme.ts'

const short = (findings: ReturnType<typeof checkTheme>) =>
  findings.map(({ pair, scheme, contrast, needs }) => `${pair}, ${scheme}: ${contrast} of ${needs}`)

describe('the check of a theme', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style')
    document.body.removeAttribute('style')
  })

  it('finds nothing to say of the colours that surveys come with, in light and dark', () => {
    expect(checkTheme()).to.deep.equal([])
    expect(checkTheme({})).to.deep.equal([])
    expect(checkTheme(document.body, ['light', 'dark'])).to.deep.equal([])
  })

  for (const [token, faint, pairs] of [
    ['text', '#888', ['text on surface', 'text on raised']],
    ['muted', '#999', ['muted on surface']],
    ['bad', 'lightpink', ['bad on surface']],
    ['line', '#ccc', ['line on surface']],
    ['on-accent', '#89a', ['on-accent on accent']],
    ['accent', '#9bf', ['on-accent on accent', 'accent on surface', 'accent on surface']],
    ['raised', '#333', ['text on raised']],
    [
      'surface',
      '#777',
      [
        'text on surface',
        'muted on surface',
        'bad on surface',
        'accent on surface',
        'line on surface',
        'accent on surface',
      ],
    ],
  ] as const) {
    it(`warns of ${token}, wherever it is seen`, () => {
      const findings = checkTheme({ [`--heed-${token}`]: faint }, ['light'])
      expect(findings.map(({ pair }) => pair)).to.deep.equal(pairs)
    })
  }

  it('says how much there is and how much is needed', () => {
    expect(checkTheme({ '--heed-muted': '#bbb' }, ['light'])).to.deep.equal([
      { pair: 'muted on surface', what: 'labels and hints', contrast: 1.91, needs: 4.5, scheme: 'light' },
    ])
  })

  it('reads colours as the browser does, however they are written', () => {
    for (const grey of [
      '#777777',
      'rgb(119 119 119)',
      'hsl(0 0% 46.7%)',
      'oklch(0.568 0 0)',
      'color-mix(in srgb, black 53.33%, white)',
      'color(srgb 0.4667 0.4667 0.4667)',
      'rgb(0 0 0 / 53.33%)',
      'light-dark(#777, #fff)',
      'var(--grey)',
    ]) {
      document.body.style.setProperty('--grey', '#777')
      const [finding] = checkTheme({ '--heed-muted': grey }, ['light'])
      expect(found(finding).pair, grey).to.equal('muted on surface')
      expect(found(finding).contrast, grey).to.be.within(4.4, 4.5)
    }
    // One shade darker is enough.
    expect(checkTheme({ '--heed-muted': '#767676' }, ['light'])).to.deep.equal([])
  })

  it('looks at each scheme that the page allows, and at no other', () => {
    const { style } = document.documentElement
    style.setProperty('--heed-text', '#1b1d24')
    expect(checkTheme()).to.deep.equal([])
    style.colorScheme = 'light dark'
    expect(checkTheme().map(({ pair, scheme }) => `${pair}, ${scheme}`)).to.deep.equal([
      'text on surface, dark',
      'text on raised, dark',
    ])
    style.colorScheme = 'dark'
    expect(new Set(checkTheme().map(({ scheme }) => scheme))).to.deep.equal(new Set(['dark']))
  })

  it('judges a surface that lets the page through by what is behind it', () => {
    const glass = { '--heed-surface': 'rgb(255 255 255 / 10%)' } as const
    expect(checkTheme(glass, ['light'])).to.deep.equal([])
    document.body.style.background = '#222'
    expect(short(checkTheme(glass, ['light'])).join()).to.contain('text on surface, light: 1.')
  })

  it('looks at a survey where it stands, with what is set on it alone, and leaves nothing behind', async () => {
    const page = await pageOf(1280)
    const survey = await put('nps', {}, { page })
    await still(survey)
    const before = [page.ownerDocument.documentElement.outerHTML, found(survey.shadowRoot).innerHTML]
    expect(checkTheme(survey)).to.deep.equal([])
    expect([page.ownerDocument.documentElement.outerHTML, found(survey.shadowRoot).innerHTML]).to.deep.equal(
      before,
    )
    survey.style.setProperty('--heed-line', '#eee')
    expect(short(checkTheme(survey))).to.deep.equal(['line on surface, light: 1.16 of 3'])
    expect(getComputedStyle(inside(survey, '.cell input')).borderTopColor, 'as it is drawn').to.equal(
      'rgb(238, 238, 238)',
    )
  })
})
