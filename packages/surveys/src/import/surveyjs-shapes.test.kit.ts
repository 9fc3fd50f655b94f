export const element = (type: string, name: string, more: object = {}) => ({ type, name, ...more })
export const rating = (name: string, more: object = {}) => element('rating', name, more)
export const nps = (name: string, more: object = {}) => rating(name, { rateMin: 0, rateMax: 10, ...more })
export const radio = (name: string, choices: readonly unknown[], more: object = {}) =>
  element('radiogroup', name, { choices, ...more })
export const check = (name: string, choices: readonly unknown[], more: object = {}) =>
  element('checkbox', name, { choices, ...more })
export const comment = (name: string, visibleIf?: string) =>
  element('comment', name, visibleIf === undefined ? {} : { visibleIf })
export const page = (name: string, elements: readonly object[], more: object = {}) => ({
  name,
  elements,
  ...more,
})
export const last = comment('last')
export const pages = (...elements: object[]) => ({
  pages: elements.map((one, index) => page(`page${index + 1}`, [one])),
})
export const abc = ['a', 'b', 'c']
