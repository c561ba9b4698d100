"""A web server on loopback that answers web hooks as a test says and records what it got."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

HANG_UP, SILENCE, TRICKLE, NONSENSE = "hangs up", "says nothing", "a byte at a time", "no HTTP"


class Hook:
    """`answers` are given one after the other, the last one for ever: a status, (status, headers) or a word above."""

    def __init__(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=[0.01], daemon=True).start()
        self.forget()

    def forget(self):
        self.answers, self.got, self.released = [200], [], threading.Event()
        self.was_waited_for = False

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def keys(self):
        """The idempotency key of each request, in their order."""
        return [request.headers["Idempotency-Key"] for request in self.got]

    def close(self):
        self.released.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(hook):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers["Content-Length"])
                body = self.rfile.read(length)
                if len(body) < length:
                    # The sender died in the middle of a sentence: nothing was said.
                    return
                hook.got.append(SimpleNamespace(path=self.path, headers=dict(self.headers), body=body))
                answer = hook.answers.pop(0) if len(hook.answers) > 1 else hook.answers[0]
                if answer == SILENCE:
                    hook.released.wait(30)
                elif answer == TRICKLE:
                    for _byte in range(100):
                        if hook.released.wait(0.05):
                            return
                        self.wfile.write(b"H")
                    hook.was_waited_for = True
                elif answer == NONSENSE:
                    self.wfile.write(b"220 this is a mail server\r\n")
                elif answer != HANG_UP:
                    self.reply(*answer if isinstance(answer, tuple) else (answer, {}))
                self.close_connection = True

            def do_GET(self):
                hook.got.append(SimpleNamespace(path=self.path, headers=dict(self.headers), body=b""))
                self.reply(200, {})

            def reply(self, status, headers):
                # What was sent comes back: nothing of it may be shown.
                told = f"{self.path} {self.headers}".encode()
                self.send_response(status, "was sent " + self.path)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(told)))
                self.end_headers()
                if status != 204:
                    self.wfile.write(told)

            def log_message(self, *args):
                """Silence on the terminal of the tests."""

        return Handler
