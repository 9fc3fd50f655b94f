/** A value that stands in an expression. */
export type Constant = string | number | boolean | null

/** An expression of SurveyJS as a tree. */
export type Expression =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'value'; readonly value: Constant }
  | { readonly type: 'list'; readonly values: readonly Constant[] }
  | {
      readonly type: 'compare'
      readonly op: CompareOp
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly type: 'empty' | 'not'; readonly of: Expression }
  | { readonly type: 'and' | 'or'; readonly of: readonly Expression[] }

/** How two things are compared. */
export type CompareOp =
  | 'eq'
  | 'ne'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'noneof'
  | 'allof'

/** What could not be read, and where. */
export interface Unread {
  readonly type: 'unread'
  readonly why: string
}

const deepest = 24
const operators: Readonly<Record<string, CompareOp>> = {
  '=': 'eq',
  '==': 'eq',
  equal: 'eq',
  '!=': 'ne',
  '<>': 'ne',
  notequal: 'ne',
  '<': 'lt',
  less: 'lt',
  '<=': 'lte',
  lessorequal: 'lte',
  '>': 'gt',
  greater: 'gt',
  '>=': 'gte',
  greaterorequal: 'gte',
  '*=': 'contains',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  noneof: 'noneof',
  allof: 'allof',
}

type Token = {
  readonly kind: 'name' | 'text' | 'number' | 'word' | 'sign' | 'end' | 'bad'
  readonly text: string
  readonly at: number
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  const pattern =
    /\s+|\{([^{}]{1,200})\}|'([^']*)'|"([^"]*)"|-?\d+(?:\.\d+)?|[A-Za-z_][\w]*|&&|\|\||==|!=|<>|<=|>=|\*=|[=<>!()[\],+\-*/%^]/gy
  for (;;) {
    const at = pattern.lastIndex
    const match = pattern.exec(source)
    if (!match) {
      tokens.push({ kind: at === source.length ? 'end' : 'bad', text: source.slice(at, at + 20), at })
      return tokens
    }
    const [text, name, single, double] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name.trim(), at })
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'text', text: (single ?? double)!, at })
    else if (/^-?\d/.test(text)) tokens.push({ kind: 'number', text, at })
    else if (/^[A-Za-z_]/.test(text)) tokens.push({ kind: 'word', text, at })
    else if (text.trim()) tokens.push({ kind: 'sign', text, at })
  }
}

/**
 * Reads an expression: names in braces, texts, numbers, lists, comparisons, `and`, `or`, `!`, `empty`, `notempty`. Nothing is
 * evaluated. Total: functions, sums and whatever else it does not know give the reason why not; so does depth over 24.
 *
 * @example
 * parseExpression("{score} <= 6 and {reason} notempty")
 */
export function parseExpression(source: string): Expression | Unread {
  if (source.length > 4_000) return { type: 'unread', why: 'it is longer than 4,000 characters' }
  const tokens = tokensOf(source)
  let place = 0
  let why = ''
  const here = (): Token => tokens[Math.min(place, tokens.length - 1)]!
  const word = () => (here().kind === 'word' || here().kind === 'sign' ? here().text.toLowerCase() : '')
  const take = (...texts: string[]) => texts.includes(word()) && ++place > 0
  const fail = (reason: string): undefined => {
    why ||= `${reason} at character ${here().at + 1} ("${here().text.slice(0, 20)}")`
    return undefined
  }

  function joined(
    type: 'and' | 'or',
    signs: readonly string[],
    part: (depth: number) => Expression | undefined,
    depth: number,
  ) {
    const of: Expression[] = []
    do {
      const one = part(depth)
      if (!one) return undefined
      of.push(one)
    } while (take(...signs))
    return of.length === 1 ? of[0] : ({ type, of } as const)
  }
  const either = (depth: number): Expression | undefined => joined('or', ['or', '||'], both, depth)
  const both = (depth: number): Expression | undefined => joined('and', ['and', '&&'], compared, depth)
  function compared(depth: number): Expression | undefined {
    const left = factor(depth)
    if (!left) return undefined
    const op = Object.hasOwn(operators, word()) ? operators[word()] : undefined
    if (!op) return left
    place++
    const right = factor(depth)
    if (!right) return undefined
    if (Object.hasOwn(operators, word())) return fail('two comparisons follow one another')
    return { type: 'compare', op, left, right }
  }
  function factor(depth: number): Expression | undefined {
    if (depth > deepest) return fail('it is too deep')
    if (take('!', 'negate')) {
      const of = factor(depth + 1)
      return of && { type: 'not', of }
    }
    if (take('(')) {
      const inside = either(depth + 1)
      return inside && (take(')') ? inside : fail('a bracket is not closed'))
    }
    if (take('[')) return list()
    const of = atom()
    if (!of) return undefined
    if (take('empty')) return { type: 'empty', of }
    if (take('notempty')) return { type: 'not', of: { type: 'empty', of } }
    return /^[+\-*/%^]$/.test(word()) || word() === 'power' ? fail('sums cannot be imported') : of
  }
  function list(): Expression | undefined {
    const values: Constant[] = []
    while (!take(']')) {
      const one = atom()
      if (one?.type !== 'value') return fail('a list holds more than values')
      values.push(one.value)
      if (!take(',') && word() !== ']') return fail('a list is not closed')
    }
    return { type: 'list', values }
  }
  function atom(): Expression | undefined {
    const { kind, text } = here()
    if (kind === 'name') return (place++, { type: 'name', name: text })
    if (kind === 'text') return (place++, { type: 'value', value: text })
    if (kind === 'number') return (place++, { type: 'value', value: Number(text) })
    if (kind !== 'word') return fail('a name or a value is missing')
    place++
    if (word() === '(') return fail('functions cannot be imported')
    const lower = text.toLowerCase()
    if (lower === 'true' || lower === 'false') return { type: 'value', value: lower === 'true' }
    return { type: 'value', value: text === 'undefined' || text === 'null' ? null : text }
  }

  const tree = either(0)
  if (tree && here().kind === 'end') return tree
  fail('it goes on in a way that is not known')
  return { type: 'unread', why }
}
