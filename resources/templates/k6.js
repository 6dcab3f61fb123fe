// Signed deliveries at a steady rate, some of them twice. README.md says how to run it, here and on many machines,
// what is assumed, and which questions Ordinavo has not answered. Billing triggers are not invoices.
import { check } from "k6";
import crypto from "k6/crypto";
import encoding from "k6/encoding";
import exec from "k6/execution";
import http from "k6/http";
import { Counter } from "k6/metrics";

const events = @EVENTS@;

const url = __ENV.HOOKBENCH_URL;
const secret = __ENV.HOOKBENCH_SECRET;
if (!url)
    throw new Error("HOOKBENCH_URL is not set. Give the receiver's address: --env HOOKBENCH_URL=https://…");
if (!secret)
    throw new Error("HOOKBENCH_SECRET is not set. Put the signing secret of the subscription into the environment.");
if (events.length === 0)
    throw new Error("The subscription gets no event types: there is nothing to send.");

function setting(name, fallback) {
    const value = Number(__ENV[name] || fallback);
    if (!(value >= 0))
        throw new Error(`${name} is no number.`);
    return value;
}

const duplicates = setting("DUPLICATES", 0.05);
const repeated = new Counter("repeated_deliveries");

export const options = {
    scenarios: {
        deliveries: {
            executor: "constant-arrival-rate",
            rate: setting("RATE", 20),
            timeUnit: "1s",
            duration: __ENV.DURATION || "1m",
            preAllocatedVUs: setting("VUS", 50),
            maxVUs: setting("MAX_VUS", 500),
        },
    },
    thresholds: {
        checks: ["rate>0.99"],
        http_req_failed: ["rate<0.01"],
        http_req_duration: ["p(95)<1000", "max<15000"],
        dropped_iterations: ["count==0"],
    },
    discardResponseBodies: true,
    maxRedirects: 0,
    userAgent: "",
};

@SIGNING@
function post(event, body, eventId) {
    const now = Date.now();
    const signed = sign(body, eventId, now);
    const values = {
        eventId,
        eventType: event.eventType,
        deliveryId: "del_" + ulid(now),
        timestamp: signed.timestamp,
        signature: signed.signature,
    };
    const headers = {};
    for (const [name, value] of @HEADERS@)
        headers[name] = value in values ? values[value] : value;
    const answer = http.post(url, body, { headers, timeout: "15s", redirects: 0 });
    check(answer, { "the receiver answers 2xx": (one) => one.status >= 200 && one.status < 300 });
}

export default function () {
    // Counted over all machines, so that each of them sends every event type.
    const event = events[exec.scenario.iterationInTest % events.length];
    const body = asNewEvent(event.body, Date.now());
    const eventId = JSON.parse(body).eventId;
    post(event, body, eventId);
    if (Math.random() < duplicates) {
        repeated.add(1);
        post(event, body, eventId);
    }
}
