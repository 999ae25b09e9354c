/** Breaks the purity of core on purpose; read by the tests of the house and never run. */
export const started = new Date();
export const text = Date();
export type Finding = import("./undocumented").Finding;
