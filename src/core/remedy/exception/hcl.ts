/**
 * A text as a quoted string of HCL, in which `${` and `%{` would begin a template.
 * Source: developer.hashicorp.com/terraform/language/expressions/strings ("Escape Sequences").
 */
export function hclString(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, "$&$&");
}

/** Lines `name = value`, their equals signs under one another, as `terraform fmt` writes them. */
export function hclLines(
  pairs: readonly (readonly [name: string, value: string])[],
  indent: string,
): string[] {
  const longest = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${indent}${name.padEnd(longest)} = ${value}`);
}
