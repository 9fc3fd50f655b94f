import type { BrowserContext, Page } from 'playwright-core'

/** What a visitor does about consent. */
export type Choice = 'accept' | 'reject' | 'none'

/** Opens a page of the shop and waits until Heed is there. */
export async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'track' in ((window as unknown as { heed?: object }).heed ?? {}))
  return page
}

/** Goes to another page of the shop as a visitor does, and waits until Heed is there. */
export async function go(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => 'track' in ((window as unknown as { heed?: object }).heed ?? {}))
}

/** Answers the banner, or leaves it. Resolves when the banner is gone. */
export async function choose(page: Page, choice: Choice): Promise<void> {
  const banner = page.getByRole('region', { name: 'Privacy choices' })
  await banner.waitFor()
  if (choice === 'none') return
  await page.getByRole('button', { name: choice === 'accept' ? 'Accept all' : 'Reject all' }).click()
  await banner.waitFor({ state: 'hidden' })
}

/** Answers the survey in this element with a score and, if given, words; resolves when it was thanked for. */
export async function answer(page: Page, element: string, score: number, comment?: string): Promise<void> {
  const survey = page.locator(element)
  await survey.getByRole('radio').first().waitFor()
  // The visible part of a choice is its label; the radio button itself is drawn by it.
  await survey.locator(`label:has(input[value="${score}"])`).click()
  await survey.getByRole('button', { name: 'Next' }).click()
  await survey.getByRole('textbox').waitFor()
  if (comment) await survey.getByRole('textbox').fill(comment)
  await survey.getByRole('button', { name: 'Send' }).click()
  await survey.getByText('Thank you').waitFor()
}
