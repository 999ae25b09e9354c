/** Replaced at build by the version in package.json. */
declare const __VERSION__: string;

/** Style sheets are imported for their effect alone. */
declare module "*.css";
