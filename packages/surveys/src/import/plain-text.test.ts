import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasMarkup, plainText } from './plain-text.ts'

it.each([
  ['<p>How <b>was</b> it?</p><p>Say all.</p>', 'How was it?\nSay all.'],
  ['one<br/>two<br>three', 'one\ntwo\nthree'],
  ['<script>steal()</script>Hello<style>p { }</style>', 'Hello'],
  ['3 < 5 &amp; 5 &gt; 3, &#8222;so&#x201c;', '3 < 5 & 5 > 3, „so“'],
  ['&unknown; stays, &#0; goes', '&unknown; stays, goes'],
])('%s reads as its words', (html, words) => {
  expect(plainText(html)).toBe(words)
})

it('words without markup stay as they are', () => {
  expect(hasMarkup('3 < 5 & so on')).toBe(false)
  expect(plainText('3 < 5 & so on')).toBe('3 < 5 & so on')
})

it('no tag is left of any HTML', () => {
  const piece = fc.constantFrom(
    '<b>',
    '</p>',
    '<a href="x">',
    '<!-- a -->',
    '<script>',
    'word',
    ' ',
    '<',
    '>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(plainText(pieces.join(''))).not.toMatch(/<(b|a href="x"|script)>/)
    }),
  )
})
