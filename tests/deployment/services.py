"""Runs the whole suite on PostgreSQL and Redis: `make services`.

DATABASE_URL and REDIS_URL say where they are; without them the ones of this machine are taken. What is not
there fails with a sentence: a suite that skips what it cannot reach proves nothing.
"""

import getpass
import os
import subprocess
import sys
from urllib.parse import urlsplit, urlunsplit

import psycopg2
import redis

POSTGRES = "postgres://127.0.0.1:5432/"
REDIS = "redis://127.0.0.1:6379/0"


def main():
    """Exits with the code of pytest, or with 1 and a sentence when a server is not there."""
    prefix = f"tests-{os.getpid()}-"
    database = postgres(os.environ.get("DATABASE_URL") or POSTGRES)
    broker = reachable_redis(os.environ.get("REDIS_URL") or REDIS)
    # pytest-django makes its own database beside the one named, and removes it.
    services = {"DATABASE_URL": database, "REDIS_URL": broker, "DESK_REDIS_PREFIX": prefix}
    processes = ["-n", "auto", "--dist", "worksteal"]
    command = [sys.executable, "-m", "pytest", "-q", *processes, "-m", "not browser", *sys.argv[1:]]
    try:
        sys.exit(subprocess.run(command, env=os.environ | services, check=False).returncode)
    finally:
        forget(broker, prefix)


def postgres(url):
    """Returns `url` with a user who may make databases and with a database name; exits without a server."""
    parts = urlsplit(url)
    users = [parts.username] if parts.username else [os.environ.get("PGUSER"), getpass.getuser(), "postgres"]
    complaint = ""
    for user in dict.fromkeys(filter(None, users)):
        try:
            may_make_databases = ask(parts, user)
        except psycopg2.OperationalError as error:
            complaint = str(error).strip().splitlines()[0]
            continue
        if may_make_databases:
            password = f":{parts.password}" if parts.password else ""
            host = parts.netloc.rpartition("@")[2]
            name = parts.path.strip("/") or f"desk_{os.getpid()}"
            return urlunsplit((parts.scheme, f"{user}{password}@{host}", f"/{name}", parts.query, ""))
        complaint = f"{user} may not make databases"
    host = f"{parts.hostname}:{parts.port or 5432}"
    sys.exit(f"make services needs PostgreSQL at {host} ({complaint}). Start it or set DATABASE_URL.")


def ask(parts, user):
    """Returns whether `user` may make databases; raises OperationalError when the server is not there."""
    connection = psycopg2.connect(
        host=parts.hostname,
        port=parts.port or 5432,
        user=user,
        password=parts.password,
        dbname="postgres",
        connect_timeout=5,
    )
    try:
        with connection.cursor() as cursor:
            cursor.execute("select rolcreatedb or rolsuper from pg_roles where rolname = current_user")
            return cursor.fetchone()[0]
    finally:
        connection.close()


def reachable_redis(url):
    """Returns `url`; exits without a server."""
    try:
        redis.Redis.from_url(url, socket_connect_timeout=5).ping()
    except (redis.RedisError, ValueError) as error:
        sys.exit(f"make services needs Redis at {url} ({error}). Start it or set REDIS_URL.")
    return url


def forget(url, prefix):
    """Removes what the tests left in Redis under their prefix."""
    client = redis.Redis.from_url(url)
    for key in client.scan_iter(f"{prefix}*"):
        client.delete(key)


if __name__ == "__main__":
    main()
