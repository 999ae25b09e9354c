/**
 * What is amiss with a version, a sentence each. The stores ask for one to four whole numbers of at most 65535
 * without leading zeros, not all zero (https://developer.chrome.com/docs/extensions/reference/manifest/version);
 * we take three, as Semantic Versioning does.
 *
 * @param {string} version package.json's, the one place where it is written
 * @param {string | undefined} locked package-lock.json's copy, which npm keeps
 * @returns {string[]}
 */
export function versionComplaints(version, locked) {
  const complaints = [];
  const numbers = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version)?.slice(1) ?? [];
  const isSound =
    numbers.length === 3 && numbers.every((one) => String(Number(one)) === one && +one <= 65_535);
  if (!isSound || numbers.every((one) => one === "0")) {
    complaints.push(`package.json's version "${version}" is not three numbers that every store takes.`);
  }
  if (locked !== version) {
    complaints.push(
      `package-lock.json says version ${locked ?? "nothing"}: run npm install --package-lock-only.`,
    );
  }
  return complaints;
}
