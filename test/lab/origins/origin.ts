/** One origin server of the lab, ready to answer. */
export interface Origin {
  readonly name: "nginx" | "apache" | "node";
  /** False where the lab's own Node server stands in for a server that is not to be had. */
  readonly real: boolean;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** The server's own error log: why it refused. Empty for Node. */
  readonly errorLog: () => Promise<string>;
  /** The server's access log with the Ray ID that the edge sent along. Empty for Node. */
  readonly accessLog: () => Promise<string>;
  /** Resolves when the server is gone. */
  readonly stop: () => Promise<void>;
}
