const secret = pm.variables.get("webhookSecret");
if (!secret)
    throw new Error("webhookSecret is empty. Set it to the signing secret of the subscription.");
if (!pm.variables.get("webhookReceiverUrl"))
    throw new Error("webhookReceiverUrl is empty. Set it to the address of the receiver.");

const now = Date.now();
let body = pm.variables.replaceIn(pm.request.body.raw);
if (pm.variables.get("newEvents") === "true")
    body = asNewEvent(body, now);
const eventId = String(JSON.parse(body).eventId);
const signed = sign(body, eventId, now, secret);

// What was signed is what is sent: no variable is left to be filled in afterwards.
pm.request.body.raw = body;
pm.variables.set("computedEventId", eventId);
pm.variables.set("computedDeliveryId", "del_" + ulid(now));
pm.variables.set("computedTimestamp", signed.timestamp);
pm.variables.set("computedSignature", signed.signature);

// An event type with a name in double braces is text: the name stands for itself.
const eventType = pm.request.headers.get("X-Ordinavo-Event-Type") || "";
for (const [, name] of eventType.matchAll(/\{\{([^{}]*)\}\}/g))
    pm.variables.set(name, "{{" + name + "}}");
