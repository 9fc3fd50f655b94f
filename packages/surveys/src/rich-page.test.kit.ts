import { waitUntil } from '@open-wc/testing'
import { found } from './look.test.kit.ts'

/** Elements of every kind that a page has, 150 of them and more. */
const markup = `
<header><h1>Fern <em>&amp;</em> Field</h1><nav><ul><li><a href="#a">Plants</a><li><a href="#b">Pots</a><li><a href="#c">Help</a></ul></nav></header>
<main><article id="a"><h2>Monstera</h2><p>A <strong>climber</strong> with <i>holes</i>, <b>big</b> <small>leaves</small>, <u>aerial</u> <s>roots</s> and <mark>shine</mark>.
<p>See <q>light</q>, <cite>water</cite>, <code>soil</code>, <kbd>pot</kbd>, <samp>sun</samp>, <var>n</var>, <sub>1</sub><sup>2</sup>, <abbr title="a">b</abbr>, <time>now</time>, <bdi>x</bdi>, <bdo dir="rtl">y</bdo>, <dfn>z</dfn>, <data value="1">1</data><wbr><ins>in</ins><del>out</del><br>
<blockquote><p>It grows.</p></blockquote><pre>a  b</pre><hr><address>A street</address>
<ol><li>One<li>Two<li>Three</ol><dl><dt>Height<dd>2 m<dt>Light<dd>Half</dl><menu><li>a</menu>
<figure><img alt="" width="10" height="10" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><figcaption>A leaf</figcaption></figure>
<picture><img alt="" src="data:,"></picture><svg width="20" height="20"><g><circle r="5"/><path d="M0 0h9"/><text>t</text></g></svg><canvas width="9" height="9"></canvas>
<details open><summary>More</summary><p>Words</p></details><dialog open>Hello</dialog><div popover>Later</div></article>
<section id="b"><h3>Order</h3><form><fieldset><legend>Address</legend><label>Name <input name="n"></label><label>Mail <input type="email"></label><input type="radio"><input type="checkbox" checked><input type="range"><input type="date"><input type="color"><input type="file"><input type="number"><input type="search"><input type="submit"><input type="button" value="b"></fieldset>
<select><optgroup label="g"><option>1<option selected>2</optgroup></select><textarea>t</textarea><datalist><option>1</datalist><output>1</output><progress value=".5"></progress><meter value=".5"></meter><button>Go</button><button disabled>No</button></form>
<table><caption>Prices</caption><colgroup><col><col></colgroup><thead><tr><th>Pot<th>Price</thead><tbody><tr><td>Small<td>4<tr><td>Large<td>9<tr><td>Huge<td>19</tbody><tfoot><tr><td>All<td>32</tfoot></table>
<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><iframe title="f" srcdoc=""></iframe><object></object><template><p></template><a-box><b>c</b></a-box></section>
<section id="c" class="grid"><div class="card"><p class="question">q</p><p class="label">l</p><p class="error">e</p></div><div class="cell"><span class="number">1</span></div><div class="buttons"><button class="primary">p</button></div><div class="scale"></div><div class="popover close quiet thanks hint"></div></section>
<aside><h4>a</h4><h5>b</h5><h6>c</h6><p>d</p><div hidden>e</div><search><input></search><hgroup><h2>x</h2><p>y</p></hgroup></aside></main>
<footer><p>Bottom</p></footer><div id="place"></div>`

const styles = `:root{--heed-accent:#724;color-scheme:light dark;counter-reset:a;scroll-behavior:auto}body{margin:8px;font:16px/1.4 serif;min-block-size:3000px}.grid{display:grid;grid-template-columns:1fr 2fr}.card{border:3px solid #724}input:checked{accent-color:red}:focus{outline:3px dotted}h2{counter-increment:a}#place{block-size:600px;overflow:auto;contain:strict}@layer a{p{color:#333}}`

/** A page of a stranger, rich in elements, in a frame in which everything that runs is counted. */
export async function richPage(): Promise<{
  body: HTMLElement
  place: HTMLElement
  view: Window & typeof globalThis
}> {
  const frame = document.createElement('iframe')
  frame.title = 'A rich page'
  frame.width = '1000'
  frame.height = '640'
  const start = new URL('watched-page.test.kit.ts', import.meta.url).href
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title><style>${styles}</style><script type="module" src="${start}"></script></head><body>${markup}</body></html>`
  document.body.append(frame)
  await waitUntil(() => frame.contentWindow?.ready, 'the page is there', { timeout: 15_000 })
  frame.scrollIntoView()
  after(() => frame.remove())
  const { body } = found(frame.contentDocument)
  return {
    body,
    place: found(body.querySelector<HTMLElement>('#place')),
    view: found(body.ownerDocument.defaultView),
  }
}
