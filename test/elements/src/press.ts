import { sendKeys } from '@web/test-runner-commands'

const isWebDriver = !/Chrome|Firefox/.test(navigator.userAgent)

/** Presses a key as the browser itself would. `Space` and `Shift+Tab` are named so. */
export async function press(key: string): Promise<void> {
  if (key === 'Space') return sendKeys({ press: ' ' })
  if (key !== 'Shift+Tab') return sendKeys({ press: key })
  // WebDriver has code points for keys, and holds them down together.
  if (isWebDriver) return sendKeys({ type: '\uE008\uE004' })
  await sendKeys({ down: 'Shift' })
  await sendKeys({ press: 'Tab' })
  await sendKeys({ up: 'Shift' })
}
