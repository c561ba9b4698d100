"""A mail server on loopback that answers as a test says and records what it took."""

from email import message_from_bytes, policy

from aiosmtpd.controller import Controller

ACCEPTED = "250 OK"


class MailServer:
    """`answers` maps an address to the answer it gets after RCPT, `data_answers` to the one after DATA."""

    def __init__(self):
        self.answers, self.data_answers, self.taken = {}, {}, []

    def forget(self):
        self.answers.clear()
        self.data_answers.clear()
        self.taken.clear()

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self.answers.get(address, ACCEPTED)
        if answer == ACCEPTED:
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        [address] = envelope.rcpt_tos
        answer = self.data_answers.get(address, ACCEPTED)
        if answer == ACCEPTED:
            self.taken.append(envelope.content)
        return answer

    @property
    def messages(self):
        return [message_from_bytes(taken, policy=policy.default) for taken in self.taken]


class AnyPort(Controller):
    """Listens on a free port that the system chooses, so that tests may run beside each other."""

    def __init__(self, handler):
        super().__init__(handler, hostname="127.0.0.1", port=0, ready_timeout=30)

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()
