/**
 * What is amiss in the changelog for a release of this version, a sentence each. Its newest heading must be
 * the version's, with a date (https://keepachangelog.com/en/1.1.0/), and nothing may be left unreleased.
 *
 * @param {string} text CHANGELOG.md
 * @param {string} version
 * @param {string} today as YYYY-MM-DD
 * @returns {string[]}
 */
export function changelogComplaints(text, version, today) {
  const sections = text.split(/^## /m).slice(1);
  const complaints = [];
  const unreleased = sections.find((section) => section.startsWith("[Unreleased]"));
  if (/^- /m.test(unreleased ?? "")) {
    complaints.push(`CHANGELOG.md has changes under "Unreleased": move them under "[${version}]".`);
  }
  const heading = sections.find((section) => section !== unreleased)?.split("\n")[0] ?? "";
  const [, newest, date] = /^\[([^\]]{1,40})\](?: - (.{1,40}))?$/.exec(heading.trim()) ?? [];
  if (newest === undefined) return [...complaints, "CHANGELOG.md has no heading of a version."];
  if (newest !== version) {
    complaints.push(`CHANGELOG.md's newest version is ${newest}, and package.json's is ${version}.`);
  }
  return [...complaints, ...dateComplaints(newest, date, today)];
}

/**
 * @param {string} version
 * @param {string | undefined} date
 * @param {string} today
 * @returns {string[]}
 */
function dateComplaints(version, date, today) {
  if (date === undefined) return [`CHANGELOG.md gives no date for ${version}.`];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    return [`CHANGELOG.md's date for ${version}, "${date}", is no date as YYYY-MM-DD.`];
  }
  return date > today ? [`CHANGELOG.md's date for ${version}, ${date}, is still to come.`] : [];
}
