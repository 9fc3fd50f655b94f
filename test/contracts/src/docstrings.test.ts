import { expect, it } from 'vitest'
import { read, rooms, sources } from './repository.ts'

const DECLARATION = /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/

it('every export carries a docstring', () => {
  const without = rooms
    .flatMap((room) => sources(room))
    // A locale is words, and says so by its type.
    .filter((path) => !path.includes('/locales/'))
    .flatMap((path) => {
      const lines = read(path).split('\n')
      return lines.flatMap((line, index) => {
        const name = DECLARATION.exec(line)?.[1]
        const above = lines[index - 1]?.trim() ?? ''
        // The further signatures of an overload share the first one's words.
        const overload = new RegExp(`^export (async )?function ${name}\\b`).test(above)
        return name && !above.endsWith('*/') && !overload ? [`${path}:${index + 1} ${name}`] : []
      })
    })
  expect(without).toEqual([])
})
