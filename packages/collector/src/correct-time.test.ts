import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockTolerance, correctTime, futureTolerance } from './correct-time.ts'
import { noon } from './made.test.kit.ts'

const hour = 3_600_000

describe('when an event happened', () => {
  test('a right clock is believed, however long the event waited on the device', () => {
    expect(correctTime({ time: noon - 72 * hour, sentAt: noon - 200, received: noon })).toBe(noon - 72 * hour)
  })

  test('a clock a year ahead is set right by the moment of sending', () => {
    const year = 365 * 24 * hour
    expect(correctTime({ time: noon + year - 5_000, sentAt: noon + year, received: noon })).toBe(noon - 5_000)
  })

  test('a clock a day behind is set right as well', () => {
    expect(correctTime({ time: noon - 30 * hour, sentAt: noon - 24 * hour, received: noon })).toBe(
      noon - 6 * hour,
    )
  })

  test('a minute of difference is taken for the way, one millisecond more for the clock', () => {
    const time = noon - hour
    expect(correctTime({ time, sentAt: noon - clockTolerance, received: noon })).toBe(time)
    expect(correctTime({ time, sentAt: noon - clockTolerance - 1, received: noon })).toBe(
      time + clockTolerance + 1,
    )
  })

  test('an event from up to 48 hours ahead is set to its arrival, one from beyond is refused', () => {
    expect(correctTime({ time: noon + futureTolerance, sentAt: noon, received: noon })).toBe(noon)
    expect(correctTime({ time: noon + futureTolerance + 1, sentAt: noon, received: noon })).toBeNull()
    expect(futureTolerance).toBe(48 * hour)
  })

  test('whatever the clocks say, no event is later than its arrival or before 1970', () => {
    const moment = fc.integer({ min: 0, max: 8_640_000_000_000_000 })
    fc.assert(
      fc.property(moment, moment, moment, (time, sentAt, received) => {
        const corrected = correctTime({ time, sentAt, received })
        return corrected === null || (corrected >= 0 && corrected <= received)
      }),
    )
  })

  test('an event that happened before it was sent is never refused', () => {
    const moment = fc.integer({ min: 0, max: 8_640_000_000_000_000 })
    fc.assert(
      fc.property(moment, moment, fc.nat(), (sentAt, received, ago) => {
        fc.pre(sentAt >= ago)
        return correctTime({ time: sentAt - ago, sentAt, received }) !== null
      }),
    )
  })
})
