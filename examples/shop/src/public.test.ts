import { readdir, readFile } from 'node:fs/promises'
import {
  ConsentPolicySchema,
  SurveyDefinitionSchema,
  type ConsentPolicy,
  type SurveyDefinition,
} from '@heed/schema'
import { describe, expect, it } from 'vitest'

const folder = new URL('../public/', import.meta.url)
const read = (path: string) => readFile(new URL(path, folder), 'utf8')
const json = async <T>(path: string) => JSON.parse(await read(path)) as T
const markup = async () => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  return (await Promise.all(names.map(read))).join('\n')
}
const issues = (result: unknown) => (result as { issues?: unknown }).issues

describe("the shop's documents for Heed", () => {
  it('has a policy that meets the schema, in English and German', async () => {
    const policy = await json<ConsentPolicy>('heed-policy.json')
    expect(issues(await ConsentPolicySchema['~standard'].validate(policy))).toBeUndefined()
    expect(policy.purposes.map(({ id }) => id)).toEqual(['necessary', 'analytics', 'feedback', 'marketing'])
    for (const { title, description } of policy.purposes) {
      expect([Object.keys(title), Object.keys(description)]).toEqual([
        ['en', 'de'],
        ['en', 'de'],
      ])
    }
  })

  it('has surveys that meet the schema, and asks after an order', async () => {
    const surveys = await json<SurveyDefinition[]>('heed-surveys.json')
    for (const survey of surveys) {
      expect(issues(await SurveyDefinitionSchema['~standard'].validate(survey))).toBeUndefined()
    }
    const [afterOrder] = surveys
    expect(afterOrder?.delivery?.trigger).toMatchObject({ event: 'order_placed', touchpoint: 'checkout' })
    expect(await read('shop.js')).toContain("'order_placed'")
  })

  it('holds scripts only for purposes that the policy asks for', async () => {
    const { purposes } = await json<ConsentPolicy>('heed-policy.json')
    const held = [...(await markup()).matchAll(/data-heed-purpose="([^"]+)"/g)].map(([, purpose]) => purpose)
    expect(held.length).toBeGreaterThan(0)
    for (const purpose of held) expect(purposes.map(({ id }) => id)).toContain(purpose)
  })

  it('takes back what its marketing script keeps on the device', async () => {
    const { purposes } = await json<ConsentPolicy>('heed-policy.json')
    const rules = purposes.find(({ id }) => id === 'marketing')?.cleans?.localStorage ?? []
    const keys = [...(await read('marketing.js')).matchAll(/key = '([^']+)'/g)].map(([, key]) => key)
    expect(keys).toEqual(rules)
  })

  it('stores nothing on the device by its own script', async () => {
    expect(await read('shop.js')).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|caches/)
  })

  it('marks its touchpoints in the markup', async () => {
    const marked = new Set(
      [...(await markup()).matchAll(/data-heed-touchpoint="([^"]+)"/g)].map(([, name]) => name),
    )
    expect([...marked].toSorted()).toEqual(['checkout', 'help', 'product', 'returns'])
  })
})
