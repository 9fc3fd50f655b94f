import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { list, read, root } from './repository.ts'

const pages = list('README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md')

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '')

/** The anchors that a page's headings get. */
const anchors = (path: string): string[] =>
  [...read(path).matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) =>
    String(heading)
      .toLowerCase()
      .replace(/[`*]/g, '')
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

describe('docs lead where they say', () => {
  it('there is something to read', () => {
    expect(pages.length).toBeGreaterThan(12)
  })

  it.each(pages)('%s: every link and picture is there', (path) => {
    const links = [
      ...withoutCode(read(path)).matchAll(/\[[^\]]*\]\(([^)\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g),
    ].map(([, link, src]) => String(link ?? src))
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [file, anchor] = link.split('#')
        const target = file ? join(dirname(path), file).replaceAll('\\', '/') : path
        if (!existsSync(join(root, target))) return true
        return Boolean(anchor) && target.endsWith('.md') && !anchors(target).includes(String(anchor))
      })
    expect(broken).toEqual([])
  })
})

describe('code in docs works', () => {
  it('every TypeScript block compiles against the packages', () => {
    const folder = join(root, 'test/contracts/.cache/docs')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'src'), { recursive: true })
    let blocks = 0
    for (const path of pages) {
      const found = [...read(path).matchAll(/```ts\n([\s\S]*?)```/g)]
      for (const [index, [, code]] of found.entries()) {
        blocks++
        const name = `${path.replaceAll('/', '_').replace(/\.md$/, '')}-${index + 1}.ts`
        writeFileSync(join(folder, 'src', name), `${code}\nexport {}\n`)
      }
    }
    expect(blocks).toBeGreaterThan(5)
    const config = {
      extends: '../../../../tsconfig.json',
      include: ['src'],
      compilerOptions: {
        noEmit: true,
        composite: false,
        declaration: false,
        declarationMap: false,
        noUnusedLocals: false,
        noUnusedParameters: false,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        // What a reader has: the published types.
        customConditions: [],
      },
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/.bin/tsc')
    let output = ''
    try {
      execFileSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    expect(output).toBe('')
  })
})
