// Says in two words which browser on which system a User-Agent header stands for.

/** The order matters: every browser also calls itself something older. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** `deviceOf('Mozilla/5.0 (X11; Linux x86_64) … Firefox/140.0')` is { browser: 'Firefox', system: 'Linux' }; undefined for what is no known browser. */
export function deviceOf(agent: string): { readonly browser: string; readonly system: string } | undefined {
  const browser = browsers.find(([sign]) => sign.test(agent))?.[1];
  const system = systems.find(([sign]) => sign.test(agent))?.[1];
  return browser && system ? { browser, system } : undefined;
}
