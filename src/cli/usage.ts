/** What `--help` prints. */
export const usage = `Usage: whose403 [--json] [--all] FILE...
       whose403 --report md|html|json [--index N] FILE
       whose403 --log ACCESS_LOG [--json] FILE

Says who returned each 403 in a HAR file: Cloudflare's edge, the origin server,
another edge or the local network, with the evidence and the Ray ID.
FILE is a HAR 1.2 file; "-" is standard input.

  --json         one JSON object a line instead of a table
  --all          every entry with status 400 or above, not only 403
  --report KIND  write the redacted report of one block: md, html or json
  --index N      with --report: the entry of the HAR, counted from 0
                 (without it, the first 403)
  --log LOG      find each 403 of FILE in the origin's access log (nginx, Apache,
                 Caddy, IIS; "-" is standard input): by Ray ID, else by time
  --help         print this
  --version      print the version

Exit status: 0 when every file was read whole; 2 when a file or an entry could
not be read (the reasons stand on standard error), and for wrong usage.
`;
