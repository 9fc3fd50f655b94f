// The basket lives in the address (?cart=monstera:1,pilea:2), so browsing and buying store nothing on the device.

const goods = {
  monstera: { name: 'Monstera', price: 34 },
  'boston-fern': { name: 'Boston fern', price: 22 },
  'snake-plant': { name: 'Snake plant', price: 27 },
  pilea: { name: 'Pilea', price: 16 },
  'terracotta-pot': { name: 'Terracotta pots', price: 29 },
  'watering-can': { name: 'Watering can', price: 38 },
}
const most = 9
const postage = 4.9
const freeFrom = 60
const euro = new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' })
const query = new URLSearchParams(location.search)

/** A form that adds to the basket sends `cart` twice, once for what was there: equal goods are added up. */
function readCart() {
  const cart = new Map()
  for (const entry of query.getAll('cart').join(',').split(',')) {
    const [slug, count] = entry.split(':')
    if (Object.hasOwn(goods, slug) && Number(count) > 0) {
      cart.set(slug, Math.min(most, (cart.get(slug) ?? 0) + Math.floor(Number(count))))
    }
  }
  return cart
}
const written = (cart) => [...cart].map(([slug, count]) => `${slug}:${count}`).join(',')

function sumsOf(cart, way = query.get('delivery')) {
  let sum = 0
  for (const [slug, count] of cart) sum += goods[slug].price * count
  const delivery = sum === 0 || sum >= freeFrom || way === 'collect' ? 0 : postage
  return { goods: sum, delivery, total: sum + delivery }
}

/** Takes the basket along every link and every form of the shop. */
function carry(cart) {
  if (cart.size === 0) return
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const [path, hash] = link.getAttribute('href').split('#')
    link.setAttribute('href', `${path}?cart=${written(cart)}${hash ? `#${hash}` : ''}`)
  }
  for (const form of document.forms) hide(form, 'cart', written(cart))
}

function hide(form, name, value) {
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
}

function change(cart, slug, count) {
  const next = new Map(cart)
  if (count > 0) next.set(slug, count)
  else next.delete(slug)
  location.assign(`${location.pathname}${next.size > 0 ? `?cart=${written(next)}` : ''}`)
}

function showLine(list, cart, slug, count) {
  const line = document.querySelector('#line').content.cloneNode(true)
  const { name, price } = goods[slug]
  const set = (selector, words) => (line.querySelector(selector).textContent = words)
  line.querySelector('img').src = `/images/${slug}.svg`
  line.querySelector('a').href = `/products/${slug}.html`
  set('[data-name]', name)
  set('[data-price]', euro.format(price * count))
  if (list.dataset.lines === 'edit') {
    const select = line.querySelector('select')
    for (let n = 1; n <= most; n++) select.add(new Option(String(n), String(n), n === count, n === count))
    select.addEventListener('change', () => change(cart, slug, Number(select.value)))
    const remove = line.querySelector('[data-remove]')
    remove.setAttribute('aria-label', `Remove ${name}`)
    remove.addEventListener('click', () => change(cart, slug, 0))
  } else {
    set('[data-quantity]', `Quantity ${count}`)
  }
  list.append(line)
}

function showCart(cart) {
  const count = [...cart.values()].reduce((sum, n) => sum + n, 0)
  document.querySelector('[data-cart-count]').textContent = String(count)
  for (const part of document.querySelectorAll('[data-when]')) {
    part.hidden = (part.dataset.when === 'full') !== count > 0
  }
  for (const list of document.querySelectorAll('[data-lines]')) {
    for (const [slug, n] of cart) showLine(list, cart, slug, n)
  }
  showSums(sumsOf(cart))
}

function showSums(sums) {
  for (const place of document.querySelectorAll('[data-sum]')) {
    const sum = sums[place.dataset.sum]
    place.textContent = sum === 0 && place.dataset.sum === 'delivery' ? 'Free' : euro.format(sum)
  }
}

/** Tells Heed about the order, once: a reload or the way back is not another order. */
function placed(cart) {
  document.querySelector('[data-cart-count]').textContent = '0'
  const order = query.get('order')
  if (order) document.querySelector('[data-order]').textContent = order
  const [visit] = performance.getEntriesByType('navigation')
  if (visit?.type === 'reload' || visit?.type === 'back_forward') return
  window.heed = window.heed || { q: [] }
  const { total } = sumsOf(cart)
  window.heed.q.push(['track', 'order_placed', { value: total, currency: 'EUR' }, { touchpoint: 'checkout' }])
}

const cart = readCart()
showCart(cart)

const checkout = document.querySelector('form[action^="/order-placed"]')
if (checkout) {
  hide(checkout, 'order', `FF-${Date.now().toString(36).slice(-6).toUpperCase()}`)
  checkout.addEventListener('change', () => showSums(sumsOf(cart, checkout.elements.delivery.value)))
}
if (document.querySelector('[data-order-placed]')) placed(cart)
else carry(cart)
if (location.hash === '#registered') document.querySelector('#registered')?.focus()
