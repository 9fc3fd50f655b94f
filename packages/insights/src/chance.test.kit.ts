/** ln n! for 0 to 200. */
const logFactorial = Array.from({ length: 201 }, () => 0)
for (let n = 2; n <= 200; n++) logFactorial[n] = (logFactorial[n - 1] ?? NaN) + Math.log(n)
const log = (n: number) => logFactorial[n] ?? NaN

/** Every sample of `n` answers of three kinds with the chance of drawing it: no random numbers, no luck. */
export function* trinomial(n: number, low: number, high: number) {
  const middle = 1 - low - high
  for (let h = 0; h <= n; h++) {
    for (let l = 0; l <= n - h; l++) {
      const m = n - h - l
      const ways = log(n) - log(h) - log(l) - log(m)
      const chance = Math.exp(ways + h * Math.log(high) + l * Math.log(low) + m * Math.log(middle))
      yield { chance, low: l, middle: m, high: h }
    }
  }
}

/** Every number of hits among `n` with the chance of it. */
export function* binomial(n: number, share: number) {
  for (let hits = 0; hits <= n; hits++) {
    const ways = log(n) - log(hits) - log(n - hits)
    yield { hits, chance: Math.exp(ways + hits * Math.log(share) + (n - hits) * Math.log(1 - share)) }
  }
}

/** A small generator with a seed (mulberry32, public domain), so that a simulation is the same everywhere. */
export function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often each answer came up when `n` were drawn. */
export function draw(n: number, shares: readonly number[], next: () => number): number[] {
  const counts = shares.map(() => 0)
  for (let answer = 0; answer < n; answer++) {
    let place = 0
    for (
      let left = next() - (shares[0] ?? 0);
      left > 0 && place < shares.length - 1;
      left -= shares[place] ?? 0
    )
      place++
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
