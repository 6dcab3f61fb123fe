"""Signatures that do not verify, as Python makes them: one JSON line per case."""
import base64
import copy
import hashlib
import hmac
import json

SECRET = b"hookbench-sample-secret-not-for-production"
EVENT = {
    "eventId": "evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C",
    "eventType": "visit_report.approved",
    "occurredAt": "2026-06-18T16:40:00Z",
    "payloadVersion": "1.0",
    "customer": {"ordinavoCustomerId": 12, "externalId": "CUST-10042", "name": "Müller & Söhne <GmbH>"},
    "contact": {"ordinavoContactId": 56, "displayName": "نور \U0001F469‍\U0001F527"},
    "visitReport": {"id": 901, "title": "A/C \"north\"\t+1", "isBillable": True, "lines": [1, 2], "note": None,
                    "tags": []},
}


def mac(body, secret=SECRET, digest=hashlib.sha256):
    return hmac.new(secret, body, digest)


def sign(body, secret=SECRET):
    return "sha256=" + mac(body, secret).hexdigest()


def case(cause, name, body, signature):
    if isinstance(signature, bytes):
        signature = sign(signature)
    print(json.dumps({"cause": cause, "name": "python: " + name, "signature": signature,
                      "body": base64.b64encode(body).decode()}))


def upper_escapes(text):
    """\\u00fc → \\u00FC, as Java libraries write it."""
    parts = text.split("\\u")
    return parts[0] + "".join("\\u" + p[:4].upper() + p[4:] for p in parts[1:])


BODY = json.dumps(EVENT, ensure_ascii=False, separators=(",", ":")).encode()
PRETTY = json.dumps(EVENT, ensure_ascii=False, indent=2).encode()
HEX = mac(BODY).hexdigest()
RAW = mac(BODY).digest()
SORTED = json.dumps(EVENT, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()

case("", "the right signature", BODY, BODY)
case("", "blanks around the value", BODY, " " + sign(BODY) + "\t")

dumps = {
    "json.dumps": {},
    "json.dumps, sorted": {"sort_keys": True},
    "json.dumps, not ASCII only": {"ensure_ascii": False},
    "json.dumps, indent 2": {"indent": 2},
    "json.dumps, indent 4, not ASCII only": {"indent": 4, "ensure_ascii": False},
    "json.dumps, tabs, sorted": {"indent": "\t", "sort_keys": True},
    "json.dumps, compact, ASCII": {"separators": (",", ":")},
    "json.dumps, compact, ASCII, sorted": {"separators": (",", ":"), "sort_keys": True},
    "json.dumps, compact, sorted": {"separators": (",", ":"), "sort_keys": True, "ensure_ascii": False},
}
for name, options in dumps.items():
    text = json.dumps(EVENT, **options)
    case("reserialised-json", name, BODY, text.encode())
    case("reserialised-json", name + ", with the newline of print", BODY, (text + "\n").encode())
    case("reserialised-json", name + " on the receiver's side", text.encode(), BODY)
case("reserialised-json", "upper-case escapes", BODY, upper_escapes(json.dumps(EVENT, separators=(",", ":"))).encode())
case("reserialised-json", "escaped slashes", BODY, BODY.replace(b"/", b"\\/"))
case("reserialised-json", "escaped slashes and ASCII, as PHP", BODY,
     json.dumps(EVENT, separators=(",", ":")).replace("/", "\\/").encode())
case("reserialised-json", "HTML escapes, as Go", BODY,
     BODY.replace(b"&", b"\\u0026").replace(b"<", b"\\u003c").replace(b">", b"\\u003e"))

case("trailing-newline", "signed with a newline", BODY, BODY + b"\n")
case("trailing-newline", "signed with CR LF", BODY, BODY + b"\r\n")
case("trailing-newline", "signed without the newline", BODY + b"\n", BODY)
case("trailing-newline", "signed without the CR LF", BODY + b"\r\n", BODY)
case("trailing-newline", "signed without the newline, not JSON", b"plain text\n", b"plain text")
case("trailing-newline", "a newline after the value", BODY, sign(BODY) + "\n")
case("line-endings", "signed with CR LF in between", PRETTY, PRETTY.replace(b"\n", b"\r\n"))
case("line-endings", "signed with LF in between", PRETTY.replace(b"\n", b"\r\n"), PRETTY)
case("line-endings", "signed with LF, not JSON", b"one\r\ntwo\r\n", b"one\ntwo\n")
case("byte-order-mark", "signed with a mark", BODY, BODY.decode().encode("utf-8-sig"))
case("byte-order-mark", "signed without the mark", BODY.decode().encode("utf-8-sig"), BODY)

MARKED = BODY.decode().encode("utf-8-sig")
case("byte-order-mark", "signed without the mark and with a newline", MARKED, BODY + b"\n")
case("byte-order-mark", "signed without the mark and the newline", MARKED + b"\r\n", BODY)
case("byte-order-mark", "signed without the mark and with other line ends", PRETTY.replace(b"\n", b"\r\n").decode()
     .encode("utf-8-sig"), PRETTY)
case("reserialised-json", "indented, with a mark", MARKED, PRETTY)
case("reserialised-json", "indented with CR LF, as .NET", BODY, PRETTY.replace(b"\n", b"\r\n"))
case("reserialised-json", "as Jackson's pretty printer", b'{"a":1,"b":{},"c":[1,{"d":[]}],"e":[],"f":{"g":null}}',
     b'{\n  "a" : 1,\n  "b" : { },\n  "c" : [ 1, {\n    "d" : [ ]\n  } ],\n  "e" : [ ],\n  "f" : {\n    "g" : null\n  }\n}')
case("reserialised-json", "1 for 1.0, as JavaScript", b'{"hours":1.0,"rate":0.5}', b'{"hours":1,"rate":0.5}')
for name, value in {"digits that are none": "sha256=" + "z" * 64, "a digit too many": sign(b"other") + "0",
                    "the whole header": "X-Ordinavo-Signature: " + sign(BODY), "a colon": "sha256:" + HEX,
                    "an invisible character": "\ufeff" + sign(BODY), "quotation marks": '"' + sign(BODY) + '"'}.items():
    case("wrong-secret", name, BODY, value)

case("base64", "b64encode after the prefix", BODY, "sha256=" + base64.b64encode(RAW).decode())
case("base64", "b64encode", BODY, base64.b64encode(RAW).decode())
case("base64", "urlsafe_b64encode", BODY, base64.urlsafe_b64encode(RAW).decode())
case("base64", "urlsafe_b64encode without padding", BODY, "sha256=" + base64.urlsafe_b64encode(RAW).decode().rstrip("="))
case("base64", "b64encode of the hex digits", BODY, base64.b64encode(HEX.encode()).decode())
case("missing-prefix", "hexdigest", BODY, HEX)
case("upper-case", "digits", BODY, "sha256=" + HEX.upper())
case("upper-case", "prefix", BODY, "SHA256=" + HEX)
case("upper-case", "all of it", BODY, sign(BODY).upper())
case("upper-case", "dashes between bytes, as .NET", BODY, "sha256=" + RAW.hex("-").upper())

case("wrong-scheme", "HMAC-SHA1", BODY, "sha1=" + mac(BODY, digest=hashlib.sha1).hexdigest())
case("wrong-scheme", "HMAC-SHA512", BODY, "sha512=" + mac(BODY, digest=hashlib.sha512).hexdigest())
case("wrong-scheme", "HMAC-SHA512 under our prefix", BODY, "sha256=" + mac(BODY, digest=hashlib.sha512).hexdigest())
case("wrong-scheme", "HMAC-SHA1 in base64", BODY, base64.b64encode(mac(BODY, digest=hashlib.sha1).digest()).decode())
case("wrong-scheme", "the prefix v1=", BODY, "v1=" + HEX)
case("wrong-scheme", "the prefix sha1= before the right digits", BODY, "sha1=" + HEX)
case("wrong-scheme", "the prefix hmac-sha256=", BODY, "hmac-sha256=" + HEX)
case("wrong-scheme", "SHA-256 without a key", BODY, "sha256=" + hashlib.sha256(BODY).hexdigest())
case("wrong-scheme", "SHA-256 of secret and body", BODY, "sha256=" + hashlib.sha256(SECRET + BODY).hexdigest())
case("wrong-scheme", "timestamp and body, as Stripe", BODY,
     "t=1781800800,v1=" + mac(b"1781800800." + BODY).hexdigest())
case("wrong-scheme", "ISO time and body under our prefix", BODY, sign(b"2026-06-18T16:40:00Z." + BODY))
case("wrong-scheme", "Standard Webhooks", BODY, "v1," + base64.b64encode(
    mac(b"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C.1781800800." + BODY).digest()).decode())
case("wrong-scheme", "sha1= with another secret", BODY, "sha1=" + mac(BODY, b"x", hashlib.sha1).hexdigest())

case("truncated", "one character short", BODY, sign(BODY)[:-1])
case("truncated", "forty characters", BODY, sign(BODY)[:40])
case("truncated", "only the prefix", BODY, "sha256=")
case("truncated", "cut off in front", BODY, sign(BODY)[3:])
case("truncated", "half the digits", BODY, HEX[:32])
case("truncated", "half of another signature", BODY, sign(BODY, b"x")[:39])
case("empty", "nothing", BODY, "")
case("empty", "a blank", BODY, " ")

case("wrong-secret", "another secret", BODY, sign(BODY, b"another"))
case("wrong-secret", "another secret, in base64", BODY, base64.b64encode(mac(BODY, b"another").digest()).decode())
case("wrong-secret", "a secret with its file's newline", BODY, sign(BODY, SECRET + b"\n"))
case("wrong-secret", "a changed body", BODY.replace(b"901", b"902"), BODY)
case("wrong-secret", "no signature at all", BODY, "none")
changed = copy.deepcopy(EVENT)
changed["customer"]["name"] = "Someone else"
case("wrong-secret", "re-serialised and changed", json.dumps(changed).encode(), BODY)
