/** Replaced at build by the version in manifest.json. */
declare const __VERSION__: string;
