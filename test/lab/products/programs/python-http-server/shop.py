"""A server on Python's own http.server."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/plain":
            self.send_error(403)
        elif self.path == "/worded":
            self.send_error(403, "Members Only", "Only members may read this")
        else:
            self.send_response(403)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(b'{"error":"not_your_order"}')

    def do_HEAD(self):
        self.send_error(403)

    def log_message(self, *words):
        pass


HTTPServer(("127.0.0.1", int(sys.argv[1])), Shop).serve_forever()
