// The packages that carry a Node binary declare `os` and `cpu` as strings. pnpm expects lists, ignores
// strings, and would install every platform's binary. Turn them into lists.
const list = (value) => (typeof value === 'string' ? [value] : value)

module.exports = {
  hooks: {
    readPackage(manifest) {
      if (/^node-(bin-)?(linux|darwin|win)/.test(manifest.name)) {
        manifest.os = list(manifest.os)
        manifest.cpu = list(manifest.cpu)
      }
      return manifest
    },
  },
}
