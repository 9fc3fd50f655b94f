/** All JSON Schema files: name without `.schema.json` → content. */
export function jsonSchemas(): Readonly<Record<string, Readonly<Record<string, unknown>>>>
