"""Judges deliveries that were saved to files: headers one per line, the body as it came in.

    ORDINAVO_WEBHOOK_SECRET=… python3 verify_delivery.py NOW HEADERS BODY [HEADERS BODY]…

NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.
"""

import sys
from datetime import datetime, timezone
from pathlib import Path

from ordinavo_webhook import secret_from_environment, verify_delivery

stored = set()


def store_once(event_id, _event):
    is_new = event_id not in stored
    stored.add(event_id)
    return is_new


def read_headers(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name: value.strip() for name, _, value in pairs}


def main(now, *files):
    secret = secret_from_environment()
    moment = datetime.strptime(now, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    is_rejected = False
    for headers, body in zip(files[::2], files[1::2]):
        verdict = verify_delivery(read_headers(headers), Path(body).read_bytes(), secret, store_once, moment)
        print(verdict.status, verdict.reason or verdict.event["eventId"])
        is_rejected = is_rejected or verdict.status == "rejected"
    return 1 if is_rejected else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
