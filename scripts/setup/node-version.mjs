/** The oldest Node that the project's packages run on; `engines` in package.json says the same. */
export const oldestNode = "20.19";

/**
 * What is wrong with a Node version (`process.versions.node`), in a sentence; null when it will do.
 * Kept in plain old syntax, so that an old Node gets as far as saying it.
 *
 * @param {string} version
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  if (rank(version) >= rank(oldestNode)) return null;
  return (
    "Whose403 needs Node " +
    oldestNode +
    " or later, and this is Node " +
    version +
    ". Please install a newer one from nodejs.org and try again."
  );
}

/** @param {string} version */
function rank(version) {
  const parts = version.split(".").map(Number);
  return (parts[0] || 0) * 1000 + (parts[1] || 0);
}
