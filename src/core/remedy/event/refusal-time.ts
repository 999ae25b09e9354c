import type { Exchange } from "../../exchange/exchange";
import { serverDate } from "../../report/clock";

/** When a request was refused. */
export interface RefusalTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the server's clock says so; the browser's own may be wrong. */
  readonly byServer: boolean;
}

/** When a request was refused, by the server's clock where it told the time; null where nobody did. */
export function refusalTime(exchange: Exchange): RefusalTime | null {
  const server = serverDate(exchange);
  const at = Date.parse(server ?? exchange.startedDateTime);
  return Number.isNaN(at) ? null : { at, byServer: server !== null };
}
