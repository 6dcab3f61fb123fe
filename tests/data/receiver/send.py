"""Signs and sends deliveries with nothing but Python's standard library.

usage: send.py PORT SECRET EVENT_ID DELIVERY_ID TIMESTAMP [COUNT]

The body is read from stdin. Prints one line per answer: the status and the JSON body. COUNT above 1 sends
that many at the same time, each on its own connection.
"""
import concurrent.futures
import hashlib
import hmac
import http.client
import json
import sys

port, secret, event_id, delivery_id, timestamp = sys.argv[1:6]
count = int(sys.argv[6]) if len(sys.argv) > 6 else 1
body = sys.stdin.buffer.read()
headers = {
    "X-Ordinavo-Event-Id": event_id,
    "X-Ordinavo-Event-Type": json.loads(body)["eventType"],
    "X-Ordinavo-Delivery-Id": delivery_id,
    "X-Ordinavo-Timestamp": timestamp,
    "X-Ordinavo-Signature": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
    "X-Ordinavo-Webhook-Version": "v1",
    "Content-Type": "application/json; charset=utf-8",
}


def send(_):
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=20)
    connection.request("POST", "/hook", body, headers)
    answer = connection.getresponse()
    line = f"{answer.status} {answer.read().decode().strip()}"
    connection.close()
    return line


with concurrent.futures.ThreadPoolExecutor(count) as pool:
    for line in pool.map(send, range(count)):
        print(line)
