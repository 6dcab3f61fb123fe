const CryptoJS = require("crypto-js");

const secret = bru.getEnvVar("webhookSecret");
if (!secret)
    throw new Error("webhookSecret is empty. Choose the environment, and set it to the signing secret of the subscription.");
if (!bru.getEnvVar("webhookReceiverUrl"))
    throw new Error("webhookReceiverUrl is empty. Choose the environment, and set it to the address of the receiver.");

const now = Date.now();
let body = req.getBody({ raw: true });
if (typeof body !== "string")
    throw new Error("This version of Bruno does not give the raw body that is signed. Take a newer one.");
if (bru.getEnvVar("newEvents") === "true")
    body = asNewEvent(body, now);
const event = JSON.parse(body);
const signed = sign(body, String(event.eventId), now, secret);

req.setBody(body, { raw: true });
bru.setVar("computedEventId", String(event.eventId));
bru.setVar("computedEventType", String(event.eventType));
bru.setVar("computedDeliveryId", "del_" + ulid(now));
bru.setVar("computedTimestamp", signed.timestamp);
bru.setVar("computedSignature", signed.signature);

// An event type with a name in double braces is text: the name stands for itself.
for (const [, name] of String(event.eventType).matchAll(/\{\{([^{}]*)\}\}/g))
    bru.setVar(name, "{{" + name + "}}");
