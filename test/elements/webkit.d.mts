/** Starts WebKitGTK's driver on a display of its own. */
export function startWebKit(found: {
  driver: string
  display: string
}): Promise<{ port: number; stop(): void }>
