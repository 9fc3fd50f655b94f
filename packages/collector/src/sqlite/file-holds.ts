import { open } from 'node:fs/promises'

const chunk = 1024 * 1024

/**
 * Looks for a text in the bytes of a file, in a bounded amount of memory.
 *
 * @param text in ASCII
 * @returns false when the file is not there
 */
export async function fileHolds(path: string, text: string): Promise<boolean> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return false
  try {
    const overlap = text.length - 1
    const buffer = Buffer.alloc(chunk + overlap)
    let kept = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, kept, chunk)
      if (bytesRead === 0) return false
      const filled = kept + bytesRead
      if (buffer.subarray(0, filled).includes(text, 0, 'latin1')) return true
      kept = Math.min(overlap, filled)
      buffer.copyWithin(0, filled - kept, filled)
    }
  } finally {
    await file.close()
  }
}
