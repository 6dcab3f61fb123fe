// Judges deliveries that were saved to files: headers one per line, the body as it came in.
//   ORDINAVO_WEBHOOK_SECRET=… node verify-delivery.mjs NOW HEADERS BODY [HEADERS BODY]…
// NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.

import { readFileSync } from 'node:fs';
import { secretFromEnvironment, verifyDelivery } from './ordinavo-webhook.mjs';

const [now, ...files] = process.argv.slice(2);
const stored = new Set();
const storeOnce = (eventId) => !stored.has(eventId) && Boolean(stored.add(eventId));

function readHeaders(file) {
  const headers = {};
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

const secret = secretFromEnvironment();
let isRejected = false;
for (let at = 0; at + 1 < files.length; at += 2) {
  const verdict = await verifyDelivery(
    readHeaders(files[at]), readFileSync(files[at + 1]), secret, storeOnce, new Date(now));
  console.log(verdict.status, verdict.reason ?? verdict.event.eventId);
  isRejected ||= verdict.status === 'rejected';
}
process.exitCode = isRejected ? 1 : 0;
