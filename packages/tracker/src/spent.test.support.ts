const { process } = globalThis as unknown as {
  process: { cpuUsage(): { readonly user: number; readonly system: number } }
}

/** Milliseconds that the processor has worked for these tests: what else the machine does is no fault of ours. */
export function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
