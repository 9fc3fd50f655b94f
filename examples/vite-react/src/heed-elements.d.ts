/// <reference types="vite/client" />
import type { HeedCsat, SurveyEvents } from '@heed/surveys'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Survey<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & {
  readonly survey?: string
  readonly subject?: string
  readonly touchpoint?: string
  readonly surface?: 'inline' | 'popover'
} & { readonly [Name in keyof SurveyEvents as `on${Name}`]?: (event: SurveyEvents[Name]) => void }

// React 19 hands unknown `on…` properties of custom elements to addEventListener.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'heed-csat': Survey<HeedCsat>
    }
  }
}
