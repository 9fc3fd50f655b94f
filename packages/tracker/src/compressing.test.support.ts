/** How many compressions are under way: they take real time. */
let count = 0
const { CompressionStream: Native } = globalThis
globalThis.CompressionStream = class extends Native {
  override readonly readable = super.readable.pipeThrough(
    new TransformStream({ start: () => void count++, flush: () => void count-- }),
  )
}

/** How many compressions are under way in this process. */
export const compressing = (): number => count
