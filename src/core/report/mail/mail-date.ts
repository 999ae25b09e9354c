const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO 8601 time in the form of mail with its own offset (RFC 5322 section 3.3), or null for what is no time. */
export function mailDate(iso: string, offsetMinutes: number): string | null {
  const time = Date.parse(iso);
  const local = new Date(time + offsetMinutes * 60_000);
  const year = local.getUTCFullYear();
  if (Number.isNaN(local.getTime()) || year < 1900 || year > 9999) return null;
  const minutes = Math.abs(offsetMinutes);
  const zone = `${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(":");
  return `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${year} ${clock} ${zone}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
