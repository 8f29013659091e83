/** How every bundle is made. The patterns with \p{…} stay literals: as constructor calls they would be made anew at each use. */
export const bundling = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  supported: { "regexp-unicode-property-escapes": true, "regexp-set-notation": true },
  logLevel: "warning",
};

/** Packages written as CommonJS ask for Node's own modules by `require`. */
export const requireBanner = {
  js: "import { createRequire as briefRequire } from 'node:module'; const require = briefRequire(import.meta.url);",
};
