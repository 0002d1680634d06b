import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Files run side by side, also on two cores; a team's threads share them meanwhile.
    maxWorkers: Math.min(4, availableParallelism()),
    testTimeout: 60_000,
    // The built package is what is tested, as Node loads it.
    alias: { parnum: resolve('dist/index.mjs') },
    server: { deps: { external: [/\/dist\//] } },
  },
})
