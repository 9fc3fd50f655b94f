import type { ConsentReceipt } from '@heed/schema'
import type { Erasure } from './holdings.ts'

/** What an element asks the page for: whoever hears it answers at once, with a promise. The first answer counts. */
export interface PageAsked<Answer> {
  respondWith(answer: Promise<Answer>): void
}

/** What the privacy center asks a page for. */
export interface PageQuestions {
  /** Everything that is held, as it goes into the file that the visitor downloads. */
  'heed-privacy-export': object
  /** Erase it all; the answer proves it. Rejects where nothing was erased. */
  'heed-privacy-erase': Erasure
  /** The receipt in a form of the page's own. */
  'heed-receipt-wanted': ConsentReceipt | object
}

declare global {
  interface HTMLElementEventMap {
    'heed-privacy-center': CustomEvent
    'heed-privacy-export': CustomEvent<PageAsked<object>>
    'heed-privacy-erase': CustomEvent<PageAsked<Erasure>>
    'heed-receipt-wanted': CustomEvent<PageAsked<object>>
  }
  interface DocumentEventMap {
    'heed-privacy-center': CustomEvent
    'heed-privacy-export': CustomEvent<PageAsked<object>>
    'heed-privacy-erase': CustomEvent<PageAsked<Erasure>>
    'heed-receipt-wanted': CustomEvent<PageAsked<object>>
  }
}

/** Asks the page by an event that bubbles. Resolves to undefined where nobody answers, and where it went wrong. */
export async function askPage<Question extends keyof PageQuestions>(
  element: HTMLElement,
  question: Question,
): Promise<PageQuestions[Question] | undefined> {
  let answered: Promise<PageQuestions[Question]> | undefined
  const detail: PageAsked<PageQuestions[Question]> = {
    respondWith(answer) {
      answered ??= answer
    },
  }
  element.dispatchEvent(new CustomEvent(question, { detail, bubbles: true, composed: true }))
  return answered?.catch(() => undefined)
}
