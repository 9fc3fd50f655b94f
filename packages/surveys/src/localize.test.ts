import { describe, expect, it } from 'vitest'
import { items } from './items.test.data.ts'
import { localize } from './localize.ts'

describe('an instrument in one language', () => {
  it('has no words of another left, in any part of any item', () => {
    const many = Object.entries(items).map(([id, item]) => ({ ...item, id }))
    const spoken = JSON.stringify(localize({ kind: 'custom', items: many } as never, 'ar'))
    expect(spoken).toContain('الأقل أهمية')
    expect(spoken).not.toMatch(/"(en|ar)":/)
    expect(spoken).not.toContain('What about the plants?')
  })

  it('may be Indonesian, whose tag is `id`', () => {
    const text = { en: 'Why?', id: 'Mengapa?' }
    const { items } = localize({ kind: 'custom', items: [{ id: 'why', type: 'text', text }] }, 'id')
    expect(items).toEqual([{ id: 'why', type: 'text', text: 'Mengapa?' }])
  })
})
