const iri = { '@type': '@id' } as const
const time = { '@type': 'xsd:dateTime' } as const

/**
 * The meaning of every word in a receipt. It travels with the receipt, so that reading one needs no network.
 */
export const context = {
  '@version': 1.1,
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  loc: 'https://w3id.org/dpv/loc#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  heed: 'https://heed.example/receipt#',
  'dct:conformsTo': iri,
  'dct:created': time,
  'schema:recipient': iri,
  'dpv:hasNecessity': iri,
  'dpv:hasLegalBasis': iri,
  'dpv:isIndicatedBy': iri,
  'dpv:isIndicatedAtTime': time,
  'rdf:value': time,
} as const
