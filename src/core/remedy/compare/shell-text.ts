/** A text as one word of a POSIX shell: in single quotes nothing is special (POSIX.1-2017, XCU 2.2.2). */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** What a shell has a use of its own for. */
const ofShell = /^(?:ENV|HOME|IFS|PATH|PWD|SHELL|USER)$/;

/** The name of a shell variable that stands for a secret: capitals, digits and underscores. */
export function variableName(secret: string): string {
  const name = secret
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[A-Z]/.test(name) && !ofShell.test(name) ? name : `SECRET_${name}`;
}
