/** Starts WebKitGTK's driver on a display of its own. Returns its port and a stop. */
export function startWebKit(found: { driver: string; browser: string; display: string }): Promise<{
  readonly port: number
  stop(): void
}>
