// Stands in for the built scripts and styles, for tests that ask the app for pages without a build.
import type { Assets } from '#http/assets.ts';

const text = (body: string, type: string) => ({ body: new TextEncoder().encode(body), brotli: undefined, type: `${type}; charset=utf-8` });

export const standInAssets: Assets = {
  page: { script: '/assets/app.js', style: '/assets/app.css' },
  ballot: '/assets/ballot.js',
  talk: '/assets/talk.js',
  files: new Map([
    ['app.js', text('/* the islands */', 'text/javascript')],
    ['app.css', text('/* the styles */', 'text/css')],
  ]),
};
