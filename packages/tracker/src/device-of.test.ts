import { expect, test } from 'vitest'
import { deviceOf } from './device-of.ts'

const page = (navigator: object, coarse = false, screen = { width: 1366, height: 768 }) =>
  deviceOf({
    matchMedia: () => ({ matches: coarse }),
    navigator: { language: 'de-DE', ...navigator },
    screen,
  } as unknown as Window & typeof globalThis)

test.each([
  ['desktop', false, 1366, 768],
  ['phone', true, 390, 844],
  ['phone', true, 844, 390],
  ['tablet', true, 820, 1180],
])('a %s is told by what points at it and by its shorter side', (kind, coarse, width, height) => {
  expect(page({}, coarse, { width, height })!.kind).toBe(kind)
})

test('sizes are too coarse to recognise anybody', () => {
  expect(page({})).toMatchObject({ width: 1344, height: 768, language: 'de-DE' })
})

test('a browser that says a program drives it is marked', () => {
  expect(page({ webdriver: true })!.automated).toBe(true)
})

test.each([{ webdriver: false }, {}])('a browser that says nothing of it is not marked: %o', (navigator) => {
  expect(JSON.stringify(page(navigator))).not.toContain('automated')
})
