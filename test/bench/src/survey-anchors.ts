import type { Anchor } from './anchors.ts'

/** What a page loads to ask one question with a follow-up and a thanks: ours first. */
export const surveyAnchors: readonly Anchor[] = [
  { name: 'heed NPS', code: `import '@heed/surveys/define/nps'` },
  {
    name: 'heed, any survey',
    note: 'what its first question takes; other items come when they are asked',
    code: `import '@heed/surveys/define/survey'`,
  },
  {
    name: 'PostHog, its survey part',
    package: 'posthog-js',
    note: 'dist/surveys.js alone, which does nothing without the next',
    code: `import 'posthog-js/dist/surveys.js'`,
  },
  {
    name: 'PostHog with surveys',
    package: 'posthog-js',
    note: 'dist/array.js and dist/surveys.js, as its snippet loads them',
    code: `import 'posthog-js/dist/array.js'
import 'posthog-js/dist/surveys.js'`,
  },
]
