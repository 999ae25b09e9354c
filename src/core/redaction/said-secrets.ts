import { isRemark } from "./remark";
import { removedMark } from "./removed";

/** "password is hunter2", "PIN: 4821": a name that tells of a secret, what joins it, the value. */
const said =
  /(?<![\p{L}\p{N}])((?:pass(?:word|code|phrase|wort)|passwd|pwd|pin|otp|secret|token|(?:api|access|secret|private|license|licence)[ _-]key|credentials?|cookie|session(?: id)?|(?:verification|security|confirmation|log-?in|sign-?in|one[ -]time|backup|recovery|access|authentication|sms|2fa|invite|invitation|activation|unlock|card) (?:code|pin|number|password)|user ?name|logged in as|signed in as|mot de passe|contraseña|senha|kennwort|parola|wachtwoord|hasło|şifre|пароль|код|密码|密碼|パスワード|비밀번호)["'”»]?\s{0,3}(?::=?|[=#>→–：]|=>|\b(?:is|was|ist|lautet|est|es|é|är|to)\b(?: now)?:?)\s{0,3}|(?:logged|signed) in as )(?!\[removed\])("[^"]*"?|'[^']*'?|[^\s<>]+)/giu;
/** The same with only a space between, where a digit is in the value: "Password hunter2", "PIN 4821". */
const shown =
  /(?<![\p{L}\p{N}])((?:pass(?:word|code|phrase|wort)|pin|otp|mot de passe|contraseña|senha|kennwort|пароль|(?:verification|security|confirmation|log-?in|sign-?in|one[ -]time|backup|recovery|sms|2fa|invite|invitation|activation|unlock) code) )([^\s\d]{0,40}\d[^\s<>]*)/giu;
/** A code is a number of an error as often as a secret: a long one, or one of letters and digits, goes. */
const code = /((?<![\p{L}\p{N}])code["']?\s{0,3}(?:[:=#]|is)\s{0,3}["']?)([\p{L}\p{N}-]+)/giu;
/**
 * A text without the secrets that words before them tell of, in sentences as people write them.
 * What is said of a secret without telling it stays ("the token is invalid"). Linear in its length.
 */
export function redactSaid(text: string): string {
  return text
    .replace(said, (whole, before: string, value: string) =>
      isRemark(value.replace(/^["']|["']$/g, "")) ? whole : before + removedMark,
    )
    .replace(shown, `$1${removedMark}`)
    .replace(code, (whole, before: string, value: string) =>
      /\d{6}/.test(value) || (/\d/.test(value) && /\p{L}/u.test(value)) ? before + removedMark : whole,
    );
}
