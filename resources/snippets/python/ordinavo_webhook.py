"""Verifies webhook deliveries of Ordinavo.

@TESTED@

Give it the body's bytes as they came in (Flask: request.get_data(), Django: request.body,
FastAPI: await request.body()), not a parsed and re-serialised object:

    verdict = verify_delivery(request.headers, request.get_data(), secret_from_environment(), store_once)
    return "", 401 if verdict.status == "rejected" else 204
"""

import hashlib
import hmac
import json
import os
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Callable, Mapping, Optional

TOLERANCE = timedelta(minutes=5)  # older: documented; further ahead: assumed, for clocks that differ


@dataclass(frozen=True)
class Verdict:
    status: str  # "accepted", "duplicate" or "rejected"
    reason: str = ""
    event: Optional[dict] = None


def secret_from_environment() -> bytes:
    secret = os.environb.get(b"ORDINAVO_WEBHOOK_SECRET", b"")
    if not secret:
        raise RuntimeError("ORDINAVO_WEBHOOK_SECRET is not set")
    return secret


def verify_delivery(
    headers: Mapping[str, str],
    body: bytes,
    secret: bytes,
    store_once: Callable[[str, dict], bool],
    now: Optional[datetime] = None,
) -> Verdict:
    """Judges one delivery.

    store_once(event_id, event) stores a verified event under a unique key on its eventId, and returns
    False when it was there already. Retries have the same eventId.
    """
    if not secret:
        raise ValueError("the webhook secret is empty")
    given = {name.lower(): value for name, value in headers.items()}

    signature = given.get("x-ordinavo-signature", "")
    if not signature:
        return Verdict("rejected", "missing-signature")
    expected = "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        return Verdict("rejected", "signature-mismatch")

    try:
        sent_at = datetime.strptime(given.get("x-ordinavo-timestamp", ""), "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return Verdict("rejected", "malformed-timestamp")
    age = (now or datetime.now(timezone.utc)) - sent_at.replace(tzinfo=timezone.utc)
    if abs(age) > TOLERANCE:
        return Verdict("rejected", "timestamp-outside-tolerance")

    try:
        event = json.loads(body)
    except ValueError:
        return Verdict("rejected", "malformed-body")
    if not isinstance(event, dict) or not all(isinstance(event.get(k), str) for k in ("eventId", "eventType")):
        return Verdict("rejected", "malformed-body")
    # The signature covers the body alone, so the headers have to say the same as the body.
    if given.get("x-ordinavo-event-id") != event["eventId"]:
        return Verdict("rejected", "event-id-mismatch")
    if given.get("x-ordinavo-event-type") != event["eventType"]:
        return Verdict("rejected", "event-type-mismatch")

    return Verdict("accepted" if store_once(event["eventId"], event) else "duplicate", event=event)
