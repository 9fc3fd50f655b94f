import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { VERSION } from './version.ts'

test('an envelope names this package and its version', () => {
  expect(VERSION).toBe(`tracker/${manifest.version}`)
})
