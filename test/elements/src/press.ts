import { sendKeys } from '@web/test-runner-commands'
import { found } from './found.ts'

// WebDriver has code points for keys, and holds down together what it is given together.
const points: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
}

/** Presses a key as the browser itself would, or two together: `Shift+Tab`. A blank may be called `Space`. */
export async function press(key: string): Promise<void> {
  const [held, other] = key.split('+')
  if (!held || !other) return sendKeys({ press: key === 'Space' ? ' ' : key })
  if (!/Chrome|Firefox/.test(navigator.userAgent))
    return sendKeys({ type: found(points[held]) + found(points[other]) })
  await sendKeys({ down: held })
  await sendKeys({ press: other })
  await sendKeys({ up: held })
}
