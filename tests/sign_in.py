"""A sign-in page of the tests' own: OpenID Connect on this computer, for whoever says who they are."""

import base64
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "scriptwright", "a secret between the two"
USERS = {"ada": "Ada Lovelace", "ben": "Ben Okri"}


@contextmanager
def provider() -> Iterator[str]:
    """The address of a provider whose page has a link for each of USERS."""
    key = RSAKey.generate_key(2048, {"kid": "tests", "use": "sig", "alg": "RS256"})
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Provider)
    server.issuer = f"http://localhost:{server.server_port}"
    server.key, server.codes = key, {}
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.issuer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def secrets_file(issuer: str, app: str) -> str:
    """The settings of docs/sign-in.md for this provider and the app at this address."""
    return (
        "[auth]\n"
        f'redirect_uri = "{app}/oauth2callback"\n'
        f'cookie_secret = "{secrets.token_hex(32)}"\n'
        f'client_id = "{CLIENT}"\n'
        f'client_secret = "{SECRET}"\n'
        f'server_metadata_url = "{issuer}/.well-known/openid-configuration"\n'
    )


class _Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/.well-known/openid-configuration":
            self._json(self._metadata())
        elif parts.path == "/jwks":
            self._json({"keys": [self.server.key.as_dict(private=False)]})
        elif parts.path == "/authorize" and query["client_id"] == CLIENT:
            links = [f'<a href="/as/{user}?{parts.query}">{name}</a>' for user, name in USERS.items()]
            self._answer(200, "text/html", "<h1>Who are you?</h1>" + " ".join(links))
        elif parts.path.startswith("/as/"):
            code = secrets.token_urlsafe(16)
            self.server.codes[code] = (parts.path.removeprefix("/as/"), query.get("nonce"))
            back = urlencode({"code": code, "state": query["state"]})
            self._answer(302, "text/plain", "", Location=f"{query['redirect_uri']}?{back}")
        else:
            self._answer(404, "text/plain", "")

    def do_POST(self):
        given = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        posted = (given.get("client_id"), given.get("client_secret")) == ([CLIENT], [SECRET])
        user, nonce = self.server.codes.pop(given.get("code", [""])[0], (None, None))
        if user is None or not (posted or self.headers.get("Authorization") == f"Basic {basic}"):
            self._answer(401, "text/plain", "")
            return
        now = int(time.time())
        claims = {
            "iss": self.server.issuer, "aud": CLIENT, "sub": f"id-of-{user}", "iat": now, "exp": now + 600,
            "nonce": nonce, "name": USERS[user], "email": f"{user}@school.example",
        }  # fmt: skip
        token = jwt.encode({"alg": "RS256", "kid": "tests"}, claims, self.server.key)
        self._json({"access_token": "of no use", "token_type": "Bearer", "id_token": token})

    def log_message(self, *_):
        """Say nothing."""

    def _metadata(self):
        issuer = self.server.issuer
        return {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def _json(self, document):
        self._answer(200, "application/json", json.dumps(document))

    def _answer(self, status, kind, body, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body.encode())))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())
