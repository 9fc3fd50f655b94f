import type { ConsentPolicy, SurveyDefinition } from '@heed/schema'
import { pageViews } from '@heed/tracker/sources/page-views'
import { touchpoints } from '@heed/tracker/sources/touchpoints'
import { drain, type Stub } from './drain.ts'
import { defineInline } from './define-inline.ts'
import { start } from './start.ts'
import { whenReady } from './when-ready.ts'

// The script tag. Everything it needs stands on the tag itself:
//   <script async src="/heed/heed.js" data-site="shop" data-endpoint="/voice" data-policy="/policy.json"
//     data-surveys="/surveys.json" data-region="DE"></script>

const get = async (url: string): Promise<unknown> => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.json()
}

async function run(tag: DOMStringMap): Promise<void> {
  // What a page put on every object is no attribute of the tag.
  const { site, endpoint, policy, region, surveys } = Object.assign(Object.create(null), tag) as DOMStringMap
  if (!site || !endpoint || !policy) {
    throw new Error('the script tag needs data-site, data-endpoint and data-policy')
  }
  const [rules, asked] = await Promise.all([get(policy), surveys ? get(surveys) : []])
  await whenReady()
  const heed = start({
    site,
    endpoint,
    policy: rules as ConsentPolicy,
    surveys: asked as SurveyDefinition[],
    sources: [pageViews, touchpoints],
    ...(region && { region }),
  })
  void defineInline(document)
  drain(heed, window as unknown as { heed?: Stub })
}

const tag = document.currentScript
const host = window as unknown as { heedTag?: Element }
// A second copy of the script leaves the page to the first.
if (tag && !host.heedTag) {
  host.heedTag = tag
  run(tag.dataset).catch((error: Error) => console.warn(`heed: ${error.message}`))
}
