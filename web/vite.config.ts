// Builds what browsers get (islands and styles, into dist/client) and the server (into dist/server).
import { defineConfig, type Plugin } from 'vite';

/** Two packages ask for Node's cryptography where a browser has none; the employees' page does not get so far there. */
const noNodeCrypto: Plugin = {
  name: 'no-node-crypto',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'crypto' ? '\0crypto' : null),
  load: (id) => (id === '\0crypto' ? 'export default {};' : null),
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [noNodeCrypto],
  appType: 'custom',
  publicDir: false,
  logLevel: 'warn',
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: { input: ['web/islands/app.ts', 'web/islands/ballot.ts', 'web/islands/talk.ts', 'web/styles/app.css'] },
      },
    },
    // Packed in and stripped of what is not used, these load in a fifth of the time and of the memory; the rest stays in node_modules.
    ssr: {
      resolve: { noExternal: ['drizzle-orm', 'hono', '@hono/node-server', 'zod', 'nanoid'] },
      build: {
        outDir: 'dist/server',
        ssr: true,
        rolldownOptions: { input: { main: 'src/main.ts' }, output: { chunkFileNames: '[name]-[hash].js' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['ssr']!);
    },
  },
});
