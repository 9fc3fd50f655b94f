/** Types of fields of which a form may have only one, if Enter shall submit it without a button (HTML, implicit submission). */
const blocking = /^(text|search|tel|url|email|password|number|date|datetime-local|month|week|time)$/

/**
 * Does to a form what Enter in one of its radio buttons does (HTML, implicit submission): presses its first button that
 * submits, even one that is switched off, which then does nothing; without such a button submits it, unless two fields or more
 * are written in.
 */
export function submitImplicitly(form: HTMLFormElement): void {
  const page = form.getRootNode() as Document | ShadowRoot
  const own = [...page.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button,input')].filter(
    (field) => field.form === form,
  )
  const button = own.find(({ type }) => type === 'submit' || type === 'image')
  if (button) button.click()
  else if (own.filter(({ type }) => blocking.test(type)).length < 2) form.requestSubmit()
}
