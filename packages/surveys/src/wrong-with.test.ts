import { describe, expect, it } from 'vitest'
import { items } from './items.test.data.ts'
import { ui } from './locales/en.ts'
import { items as play } from './locales/items/en.ts'
import { localize, type SpokenItem } from './localize.ts'
import { faultyPart, isEmpty, wrongWith } from './wrong-with.ts'

const spoken = (item: object) => localize({ kind: 'custom', items: [item] } as never, 'en').items[0]!
const wrong = (item: SpokenItem, answer?: Parameters<typeof wrongWith>[1]) =>
  wrongWith(item, answer, ui, play, 'en')

describe('what is wrong with an answer', () => {
  it('is that there is none, where one is needed: each item says it in its own words', () => {
    expect(
      Object.fromEntries(Object.entries(items).map(([name, item]) => [name, wrong(spoken(item))])),
    ).toEqual({
      stars: 'Choose an answer',
      faces: 'Choose an answer',
      thumbs: 'Choose an answer',
      agreement: 'Choose a number from 1 to 7',
      single: 'Choose an answer',
      multiple: 'Choose at least one',
      picture: 'Choose a picture',
      matrix: 'Choose one in each row',
      ranking: 'Move at least one',
      slider: 'Move the slider',
      contact: 'Fill in at least one field',
      date: 'Enter a day',
      kano: 'Give an answer to every part',
      maxdiff: 'Give an answer to every part',
      consent: 'Tick the box to go on',
      message: '',
    })
  })

  it('is nothing where none is needed', () => {
    for (const item of Object.values(items)) {
      expect(wrong({ ...spoken(item), required: false })).toBe('')
    }
  })

  it('is what a scale lacks unless its item says otherwise, and nothing else', () => {
    const { required: _, ...scale } = spoken(items.agreement)
    expect(wrong(scale as SpokenItem)).not.toBe('')
    const { required: __, ...choice } = spoken(items.single)
    expect(wrong(choice as SpokenItem)).toBe('')
  })

  it('is a part that is missing', () => {
    expect(wrong(spoken(items.kano), { with: 1 })).not.toBe('')
    expect(wrong(spoken(items.kano), { with: 1, without: 5 })).toBe('')
    expect(wrong(spoken(items.maxdiff), { best: 'price' })).not.toBe('')
    expect(wrong(spoken(items.maxdiff), { best: 'price', worst: 'care' })).toBe('')
    expect(wrong(spoken(items.matrix), { price: 'no', speed: 'no' })).not.toBe('')
    expect(wrong(spoken(items.matrix), { price: 'no', speed: 'no', care: 'no' })).toBe('')
  })

  it('is an address that can’t be one, even where none is needed', () => {
    const contact = { ...spoken(items.contact), required: false }
    expect(wrong(contact, { email: 'ada' })).toContain('name@example.com')
    expect(wrong(contact, { email: 'ada@fern.example' })).toBe('')
    expect(wrong(contact, { email: ' ', phone: '1' })).toBe('')
  })

  it('is a day outside its bounds', () => {
    const date = spoken(items.date)
    expect(wrong(date, '2025-12-31')).toContain('Enter a day from')
    expect(wrong(date, '2026-01-01')).toBe('')
    expect(wrong(date, '2026-12-31')).toBe('')
    expect(wrong(date, '2027-01-01')).not.toBe('')
    const { min: _, ...until } = date as Extract<SpokenItem, { type: 'date' }>
    expect(wrong(until as SpokenItem, '2027-01-01')).toContain('until')
    expect(wrongWith(date, '2027-01-01', ui, play, 'de')).toContain('1. Januar 2026')
    const { max: __, ...since } = date as Extract<SpokenItem, { type: 'date' }>
    expect(wrong(since as SpokenItem, '2025-01-01')).toContain('on')
    expect(wrong(since as SpokenItem, '2099-01-01')).toBe('')
  })
})

describe('the part of an answer that is wrong', () => {
  const part = (item: object, answer?: Parameters<typeof wrongWith>[1]) => faultyPart(spoken(item), answer)

  it('is the first row or question without an answer, and the field whose address can’t be one', () => {
    expect(part(items.matrix)).toBe('price')
    expect(part(items.matrix, { price: 'no', care: 'no' })).toBe('speed')
    expect(part(items.kano, { with: 1 })).toBe('without')
    expect(part(items.contact, { name: 'Ada', email: 'ada' })).toBe('email')
  })

  it('is none where it is the whole', () => {
    for (const item of [items.contact, items.maxdiff, items.single, items.date])
      expect(part(item)).toBe(undefined)
  })
})

describe('an answer that says nothing', () => {
  it.each([[undefined], ['  '], [[]], [{}], [{ email: ' ' }], [false]])('%j is one', (answer) => {
    expect(isEmpty(answer as never)).toBe(true)
  })

  it.each([[0], ['a'], [['a']], [{ with: 1 }], [true]])('%j is none', (answer) => {
    expect(isEmpty(answer as never)).toBe(false)
  })
})
