/**
 * Writes `json/*.schema.json`: the schemas of `src` as JSON Schema 2020-12, for those who don't write JavaScript.
 * Run `node --conditions=@heed/source generate.mjs` and the formatter after a change to a schema; a test tells when
 * it was forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as schemas from './src/index.ts'

const source = new URL('./src/', import.meta.url)

/** The files, each with the schema that is its root. */
const roots = {
  event: 'HeedEvent',
  envelope: 'Envelope',
  'consent-policy': 'ConsentPolicy',
  'consent-record': 'ConsentRecord',
  'consent-receipt': 'ReceiptDocument',
  'survey-definition': 'SurveyDefinition',
  'survey-response': 'SurveyResponse',
  'events-reply': 'EventsReply',
  'error-reply': 'ErrorReply',
}

/** Every exported schema by its name without `Schema`: what the files call it under `$defs`. */
const named = Object.fromEntries(
  Object.entries(schemas)
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, schema]) => [name.slice(0, -'Schema'.length), schema]),
)

/** What a reader has to know that no keyword says. */
const comment =
  'Generated from the schemas of @heed/schema. Lengths of text: Heed counts UTF-16 code units, JSON Schema counts ' +
  'characters, so that a text with many emoji may pass here and be refused there. Fields that are not declared are ignored.'

/** The words of a docstring, without its examples and marks. */
const words = (docstring) =>
  docstring
    .replace(/^\s*\*\s?/gm, '')
    .split(/^@/m)[0]
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim()

/** The docstrings of the source: of exported schemas, and of fields by the file that they are in. */
const docs = { schemas: {}, fields: {}, files: {} }
for (const file of readdirSync(source).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
  const text = readFileSync(new URL(file, source), 'utf8')
  const docstring = String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*`
  for (const [, doc, name] of text.matchAll(new RegExp(`${docstring}export const (\\w+)Schema\\b`, 'g'))) {
    docs.schemas[name] = words(doc)
    docs.files[name] = file
  }
  docs.fields[file] = {}
  for (const [, doc, name] of text.matchAll(new RegExp(`${docstring}(\\w+): `, 'g'))) {
    docs.fields[file][name] = words(doc)
  }
}
// These two have the fields of every event.
docs.fields['heed-event.ts'] = docs.fields['event.ts']

const append = (schema, sentence) => ({
  ...schema,
  description: [schema.description, sentence].filter(Boolean).join(' '),
})

/** What JSON Schema has no keyword for is said in words. An action that is not named here stops the generation. */
function overrideAction({ valibotAction: action, jsonSchema }) {
  // JSON has no other numbers.
  if (action.type === 'finite') return jsonSchema
  if (action.type === 'check') return append(jsonSchema, `Also checked: ${action.message}.`)
  if (action.type === 'max_bytes') {
    const maxLength = action.requirement
    return append({ ...jsonSchema, maxLength }, `At most ${maxLength} bytes in UTF-8.`)
  }
  return undefined
}

/** Adds the docstrings of a definition's fields, where they have none yet. */
function describeFields(schema, fields) {
  if (typeof schema !== 'object' || schema === null) return
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (fields[name]) property.description = [fields[name], property.description].filter(Boolean).join(' ')
  }
  for (const part of Object.values(schema)) describeFields(part, fields)
}

/** Names of the definitions that a schema refers to, and of those that they refer to. */
function used(schema, definitions, found = new Set()) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue
    found.add(name)
    used(definitions[name], definitions, found)
  }
  return found
}

function describe(name, schema) {
  describeFields(schema, docs.fields[docs.files[name]])
  return {
    description: undefined,
    ...append({ ...schema, description: docs.schemas[name] }, schema.description),
  }
}

/** All files: name without ending → content. */
export function jsonSchemas() {
  return Object.fromEntries(
    Object.entries(roots).map(([file, root]) => {
      const { [root]: _, ...definitions } = named
      const { $schema, $defs, ...schema } = toJsonSchema(named[root], {
        target: 'draft-2020-12',
        typeMode: 'output',
        definitions,
        overrideAction,
      })
      const reached = used(schema, $defs)
      const names = Object.keys($defs).filter((name) => reached.has(name))
      return [
        file,
        {
          $schema,
          $id: `https://heed.example/schema/${file}.schema.json`,
          $comment: comment,
          title: root.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
          ...describe(root, schema),
          ...(names.length > 0 && {
            $defs: Object.fromEntries(names.map((name) => [name, describe(name, $defs[name])])),
          }),
        },
      ]
    }),
  )
}

if (import.meta.main) {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(
      new URL(`./json/${name}.schema.json`, import.meta.url),
      `${JSON.stringify(schema, null, 2)}\n`,
    )
  }
}
