/**
 * The one thing core takes from its bundler: files found by folder. Every build of core goes
 * through Vite (extension, command line, tests). Narrower than vite/client, which brings the DOM.
 */
interface ImportMeta {
  glob<Module>(pattern: string, options: { eager: true; import: string }): Record<string, Module>;
}
