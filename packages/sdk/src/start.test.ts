import { describe, expect, it } from 'vitest'
import { start } from './start.ts'

const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help.' }],
}

describe('on a server', () => {
  it('start does nothing and fails nothing: a page rendered there goes on', async () => {
    const heed = start({ site: 'shop', endpoint: '/voice', policy })
    expect(await heed.track('survey_submitted', {} as never)).toBe('dropped')
    expect(heed.consent.state('analytics')).toBe('unset')
    expect(await heed.ask('nothing')).toBeUndefined()
    await heed.erase()
    heed.stop()
  })
})
