// Stands for any script of a third party. Heed loads it only while marketing is allowed, and removes what it keeps
// (see `cleans` in heed-policy.json) when that is taken back.
{
  const key = 'fernfield-seen'
  const goods = {
    pilea: ['Pilea', 16],
    'snake-plant': ['Snake plant', 27],
    'watering-can': ['Watering can', 38],
    'terracotta-pot': ['Terracotta pots', 29],
    'boston-fern': ['Boston fern', 22],
    monstera: ['Monstera', 34],
  }
  const add = (parent, name, properties) => {
    const element = Object.assign(document.createElement(name), properties)
    parent.append(element)
    return element
  }

  const here = document.querySelector('[data-product]')?.dataset.product
  const seen = new Set((localStorage.getItem(key) ?? '').split(','))
  if (here) {
    seen.add(here)
    localStorage.setItem(key, [...seen].filter((slug) => slug in goods).join())
  }

  // What was not looked at yet comes first, what stands beside it already comes not at all.
  const beside = (slug) => document.querySelector(`.wide a[href*="/${slug}."]`)
  const suggested = Object.keys(goods)
    .filter((slug) => slug !== here && !beside(slug))
    .toSorted((a, b) => seen.has(a) - seen.has(b))

  const box = document.querySelector('#recommended')
  if (box) {
    const list = Object.assign(document.createElement('ul'), { className: 'grid', id: box.id })
    for (const slug of suggested.slice(0, 4)) {
      const [title, price] = goods[slug]
      const card = add(list, 'li', { className: 'card' })
      const link = add(card, 'a', { href: `/products/${slug}.html${location.search}` })
      add(link, 'img', { src: `/images/${slug}.svg`, alt: '', width: 480, height: 520 })
      add(link, 'h3', { textContent: title })
      add(card, 'p', { className: 'price', textContent: `€${price.toFixed(2)}` })
    }
    box.replaceWith(list)
  }
}
