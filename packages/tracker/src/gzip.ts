/** Compresses a text, as a body that needs no preflight. Loaded when it is needed: hardly any page has so much to say. */
export const gzip = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')), {
    headers: { 'content-type': 'text/plain' },
  }).blob()
