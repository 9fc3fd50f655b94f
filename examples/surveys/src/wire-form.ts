/** Shows what the form would send: the scale is one of its fields. */
export function wireForm(form: HTMLFormElement): void {
  const output = form.querySelector('output')!
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    output.textContent = [...new FormData(form)]
      .map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`)
      .join('\n')
  })
}
