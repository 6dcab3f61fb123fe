#!/usr/bin/env python3
"""HAR 1.2 as http://www.softwareishard.com/blog/har-12-spec/ has it: what must be there, and of which type."""

import json, sys, datetime, base64
log = json.load(open(sys.argv[1], encoding="utf-8"))["log"]
assert log["version"] == "1.2" and log["creator"]["name"] and log["creator"]["version"]
number = (int, float)
for e in log["entries"]:
    datetime.datetime.fromisoformat(e["startedDateTime"].replace("Z", "+00:00"))
    t = e["timings"]
    for k in ("blocked", "dns", "connect", "ssl", "send", "wait", "receive"):
        assert isinstance(t[k], number) and t[k] >= -1, k
    assert min(t["send"], t["wait"], t["receive"]) >= 0
    total = sum(max(0, t[k]) for k in t if k != "ssl")
    assert abs(total - e["time"]) < 1e-6
    assert isinstance(e["cache"], dict)
    q, r = e["request"], e["response"]
    for k, kind in (("method", str), ("url", str), ("httpVersion", str), ("cookies", list), ("headers", list),
                    ("queryString", list), ("headersSize", int), ("bodySize", int)):
        assert isinstance(q[k], kind), k
    assert isinstance(q["postData"]["mimeType"], str) and isinstance(q["postData"]["text"], str)
    for k, kind in (("status", int), ("statusText", str), ("httpVersion", str), ("cookies", list),
                    ("headers", list), ("content", dict), ("redirectURL", str), ("headersSize", int),
                    ("bodySize", int)):
        assert isinstance(r[k], kind), k
    assert isinstance(r["content"]["size"], int) and isinstance(r["content"]["mimeType"], str)
    for h in q["headers"] + r["headers"]:
        assert isinstance(h["name"], str) and isinstance(h["value"], str)
    if r["status"] == 0:
        assert e["comment"]
assert base64.b64decode(log["entries"][3]["response"]["content"]["text"]) == b"\xff\xfe\x00"
print(len(log["entries"]), [h["name"] for h in log["entries"][0]["request"]["headers"]])
