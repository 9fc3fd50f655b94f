import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  // Inside this repository the packages are read from source, so no build of theirs is needed first.
  // A project that installs them from npm leaves this out.
  resolve: { conditions: ['@heed/source', ...defaultClientConditions] },
  // `npm run demo` at the root of the repository starts a collector behind this address.
  server: { proxy: { '/voice': process.env['SHOP'] ?? 'http://localhost:4100' } },
})
