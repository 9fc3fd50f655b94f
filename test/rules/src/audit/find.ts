import type { Locator, Page } from 'playwright-core'

/** What buttons are called on the first layer and in the choices, in English and German. */
export const NAMES = {
  accept: /^(?!.*(necessary|essential|selected|only))(accept|allow|agree|i accept|i agree|ok|that.s ok|got it|yes)\b|^alle[sn]? (akzeptieren|annehmen|erlauben|zulassen)|^(akzeptieren|zustimmen)/i,
  reject: /^(reject|decline|deny|refuse|disagree|disallow|i decline|i do not|withdraw|only (necessary|essential)|necessary only|essential only|use only|continue without|no\b)|ablehnen|widerrufen|^nur (notwendige|essenzielle)/i,
  choose:
    /^(choose|choices|customi[sz]e|manage|settings|preferences|let me choose|options|cookie settings|configure|auswählen|einstellungen|anpassen)/i,
  save: /^(save|confirm|apply|accept selected|speichern|auswahl speichern)/i,
  close: /^(close|dismiss|×|✕|schließen)/i,
  reopen:
    /(privacy|cookie|consent|tracking).{0,20}(choices|settings|preferences|options)|do not sell|datenschutz-?einstellungen/i,
} as const

/** One of {@link NAMES}. */
export type Named = keyof typeof NAMES

/** What is asked in front: an open dialog, or the page. */
async function front(page: Page): Promise<Locator | Page> {
  const dialog = page.getByRole('dialog').filter({ visible: true })
  return (await dialog.count()) > 0 ? dialog.last() : page
}

/** A control that is seen, by what a person would call it. A button, or a link that acts as one. */
export async function find(page: Page, named: Named): Promise<Locator> {
  const within = await front(page)
  const name = NAMES[named]
  return within
    .getByRole('button', { name })
    .or(within.getByRole('link', { name }))
    .filter({ visible: true })
    .first()
}

/** The boxes or switches that can be ticked, as seen in front. */
export async function findBoxes(page: Page): Promise<Locator> {
  const within = await front(page)
  return within
    .getByRole('checkbox', { disabled: false })
    .or(within.getByRole('switch', { disabled: false }))
}
