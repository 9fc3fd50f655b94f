import { parseEnvelope, parseEvent, type SurveySubmitted } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { sampleEnvelopes, type SampleOptions } from './sample-envelopes.ts'

const day = 86_400_000
const until = Date.UTC(2026, 10, 22, 15, 30)
const options: SampleOptions = { site: 'shop-sample', until }
const eventsOf = (given: SampleOptions) =>
  [...sampleEnvelopes(given)].flatMap(({ events }) => events) as SurveySubmitted[]
const events = eventsOf(options)
const of = (survey: string) => events.filter(({ data }) => data.survey === survey)
const age = ({ time }: SurveySubmitted) => Math.floor(until / day) - Math.floor(time / day)
const scores = (list: readonly SurveySubmitted[]) =>
  list.map(({ data }) => ('score' in data ? data.score : Number.NaN))
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
const net = (numbers: readonly number[]) => 100 * mean(numbers.map((n) => (n >= 9 ? 1 : n <= 6 ? -1 : 0)))

describe('the sample', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    const bytes = (given: SampleOptions) => JSON.stringify([...sampleEnvelopes(given)])
    expect(bytes({ ...options, seed: 'a' })).toBe(bytes({ ...options, seed: 'a' }))
    expect(bytes({ ...options, seed: 'a' })).not.toBe(bytes({ ...options, seed: 'b' }))
  })

  it('would pass the collector whole: every envelope and every event meets the schema', () => {
    const refused: unknown[] = []
    for (const envelope of sampleEnvelopes(options)) {
      if (!parseEnvelope(envelope).ok) refused.push(envelope.events.length)
      for (const event of envelope.events) {
        const parsed = parseEvent(event)
        if (!parsed.ok) refused.push(parsed.rejection)
        else expect(parsed.event).toEqual(event)
      }
    }
    expect(refused).toEqual([])
  })

  it('covers ninety days up to now, every one of them, in order, and nothing later', () => {
    expect(new Set(events.map(age)).size).toBe(90)
    expect(events.at(-1)!.time).toBeLessThanOrEqual(until)
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).sort((a, b) => a - b))
    expect(events.length).toBeGreaterThan(2_000)
    expect(events.length).toBeLessThan(3_500)
  })

  it('has an id of its own for every answer', () => {
    const ids = events.flatMap(({ id, data }) => [id, data.response])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps its ids when it is made again later, so that a second fill doubles nothing', () => {
    const later = until + 9 * day + 4_321
    const again = eventsOf({ ...options, until: later })
    const from = (Math.floor(later / day) - 89) * day
    const shared = (list: readonly SurveySubmitted[]) =>
      list.filter(({ time }) => time >= from && time <= until).map(({ id, data }) => `${id} ${data.response}`)
    expect(shared(again)).toEqual(shared(events))
    expect(shared(again).length).toBeGreaterThan(1_000)
  })

  it('carries nothing that says who answered', () => {
    for (const event of events) {
      expect(Object.keys(event).toSorted()).toEqual(['data', 'id', 'name', 'purpose', 'time', 'touchpoint'])
    }
  })

  it('asks at three touchpoints, each with its own survey', () => {
    const seen = new Set(events.map(({ data, touchpoint }) => `${data.survey} ${data.kind} ${touchpoint}`))
    expect([...seen].toSorted()).toEqual([
      'after_order nps checkout',
      'help csat help',
      'returns ces returns',
    ])
  })

  it('tells of one bad week of deliveries, and of good ones before and after', () => {
    const orders = of('after_order')
    const week = net(scores(orders.filter((one) => age(one) >= 38 && age(one) <= 44)))
    const rest = net(scores(orders.filter((one) => age(one) < 38 || age(one) > 44)))
    expect(rest).toBeGreaterThan(30)
    expect(week).toBeLessThan(rest - 20)
  })

  it('tells of returns that became easier thirty days ago', () => {
    const before = mean(scores(of('returns').filter((one) => age(one) >= 30)))
    const after = mean(scores(of('returns').filter((one) => age(one) < 30)))
    expect(before).toBeGreaterThan(4)
    expect(after - before).toBeGreaterThan(0.6)
    expect(after).toBeLessThan(6.5)
  })

  it('tells of help that is as good as it was', () => {
    const happy = (list: readonly SurveySubmitted[]) => mean(scores(list).map((n) => (n >= 4 ? 100 : 0)))
    const now = happy(of('help').filter((one) => age(one) < 45))
    const before = happy(of('help').filter((one) => age(one) >= 45))
    expect(Math.abs(now - before)).toBeLessThan(8)
    expect(now).toBeGreaterThan(70)
  })

  it('has the rhythm of a week: help is busy on Monday and quiet on Sunday', () => {
    const on = (weekday: number) =>
      of('help').filter(({ time }) => new Date(time).getUTCDay() === weekday).length
    expect(on(1)).toBeGreaterThan(1.5 * on(0))
  })

  it('has a comment in one of four answers, in two languages, with every blank filled', () => {
    const written = events.filter(({ data }) => data.comment)
    expect(written.length / events.length).toBeGreaterThan(0.2)
    expect(written.length / events.length).toBeLessThan(0.3)
    for (const { data } of written) {
      expect(data.comment).not.toMatch(/[{}]/)
      expect(data.answers['reason']).toBe(data.comment)
    }
    expect(new Set(written.map(({ data }) => data.locale))).toEqual(new Set(['en', 'de']))
  })
})
