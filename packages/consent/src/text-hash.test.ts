import { describe, expect, it, vi } from 'vitest'
import { canonicalText, textHash } from './text-hash.ts'

const parts = ['You decide.', 'Reject all', 'Accept all']

describe('the hash of what was shown', () => {
  it('is the SHA-256 of a form that anybody can make again', async () => {
    const form = '["heed-text-1","v1","banner","en","You decide.","Reject all","Accept all"]'
    expect(canonicalText(parts, 'en', 'banner', 'v1')).toBe(form)
    expect(await textHash(parts, 'en', 'banner', 'v1')).toBe(
      // printf '%s' "$form" | sha256sum
      'af18f075e737431caca99c982e0e9afa7f7437a19301f02256209118e57f4b48',
    )
  })

  it('does not depend on white space or on how accents are composed', () => {
    expect(canonicalText(['  caf\u0065\u0301 \n au  lait '], 'fr', 'banner', 'v1')).toBe(
      canonicalText(['caf\u00e9 au lait'], 'fr', 'banner', 'v1'),
    )
  })

  it.each<[string, Parameters<typeof textHash>]>([
    ['a word', [['You choose.', 'Reject all', 'Accept all'], 'en', 'banner', 'v1']],
    ['the order', [['You decide.', 'Accept all', 'Reject all'], 'en', 'banner', 'v1']],
    ['where one part ends', [['You decide.', 'Reject', 'all Accept all'], 'en', 'banner', 'v1']],
    ['the language', [parts, 'de', 'banner', 'v1']],
    ['the form', [parts, 'en', 'preferences', 'v1']],
    ['the policy', [parts, 'en', 'banner', 'v2']],
  ])('changes with %s', async (_name, other) => {
    expect(await textHash(...other)).not.toBe(await textHash(parts, 'en', 'banner', 'v1'))
  })

  it('is missing, and nothing fails, where the page is not secure', async () => {
    vi.stubGlobal('crypto', {})
    expect(await textHash(parts, 'en', 'banner', 'v1')).toBeUndefined()
    vi.unstubAllGlobals()
  })
})
