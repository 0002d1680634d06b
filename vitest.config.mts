import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    // The built package is what is tested, as Node loads it.
    alias: { parnum: resolve('dist/index.mjs') },
    server: { deps: { external: [/\/dist\//] } },
  },
})
