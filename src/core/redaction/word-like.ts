/**
 * How usual it is that one letter follows another, from 0 (never) to 9: a row for each first letter,
 * a digit in it for each second. The logarithm of the share among all pairs of letters in free
 * spelling dictionaries (English, German, Dutch, Polish, French, Spanish, Italian) and word lists of
 * Czech and Portuguese, every language alike, accents left out.
 */
const follows = `
  67884675656989373989765346 74127021711612700742611042 80607008836502801616600056 73248132822434830642623045
  76776675756879673988765646 61026520701500600634500021 72028054703635600753612031 71007020702534700536503041
  86879672235879865788464306 60105000301013500030400000 72216012603514610545513020 84459444804744840156642053
  86128121801363760232601041 84788584935336823379543065 46776574545879673987767335 71107315702602850745600030
  00000000000000000000700000 96679464925566952667754056 74838445826564773379644046 93319236924433820857734064
  66667553644767451877344414 70008000702301600400320031 70216002602203510250300061 30203001400000230003100110
  43534130134444340354104003 72337021613334620213514065
`
  .trim()
  .split(/\s+/);
const a = "a".charCodeAt(0);

/** Shorter ones are abbreviations and names of all kinds, and too short to be worth guessing. */
const judged = 8;
const longestWord = 40;
const longestAbbreviation = 6;
/** Names that answers hold and no language would have. */
const names = new Set(
  "nginx cloudproxy phpmyadmin xhtml lighttpd phpsessid jsessionid xmlhttprequest".split(" "),
);
const hump = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]/g;

/**
 * How like words of European languages the letters of a text follow one another: 9 most, 0 least.
 * Known names have most; words have 5.5 and more (99 of 100), letters drawn at random less (95 of 100 that are ten long).
 * For ASCII letters alone.
 */
export function wordScore(letters: string): number {
  const lower = letters.toLowerCase();
  if (names.has(lower)) return 9;
  let sum = 0;
  for (let at = 1; at < lower.length; at++) {
    sum += Number(follows[lower.charCodeAt(at - 1) - a]?.[lower.charCodeAt(at) - a] ?? 0);
  }
  return lower.length < 2 ? 9 : sum / (lower.length - 1);
}

/**
 * Whether ASCII letters may be a word, an abbreviation, or words joined by their capitals
 * (`WordPress`): capitals where words have them, and letters that follow one another as in words.
 */
export function isWordLike(letters: string): boolean {
  if (letters.length > longestWord) return false;
  if (names.has(letters.toLowerCase())) return true;
  if (/^[A-Z]?[a-z]*$/.test(letters)) return isOneWord(letters);
  if (/^[A-Z]+$/.test(letters)) return letters.length <= longestAbbreviation || isOneWord(letters);
  const humps = letters.match(hump) ?? [];
  if (letters.length > longestAbbreviation && humps.length * 3.2 > letters.length) return false;
  return (
    humps.every(isWordLike) &&
    (letters.length < judged || wordScore(letters) >= (letters.length < 12 ? 5 : 5.5))
  );
}

function isOneWord(letters: string): boolean {
  if (letters.length < judged) return true;
  // Keys are often in capitals, and words that long hardly ever.
  const isLong = letters.length >= 12 && /^[A-Z]+$/.test(letters);
  return wordScore(letters) >= (letters.length < 10 ? 5 : isLong ? 6 : 5.5);
}
