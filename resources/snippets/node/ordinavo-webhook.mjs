// Verifies webhook deliveries of Ordinavo.
// @TESTED@
//
// Give it the body's bytes as they came in, not a parsed and re-serialised object:
//
//   app.post('/hook', express.raw({ type: '*/*' }), async (req, res) => {
//     const verdict = await verifyDelivery(req.headers, req.body, secretFromEnvironment(), storeOnce);
//     res.sendStatus(verdict.status === 'rejected' ? 401 : 204);
//   });

import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_MS = 5 * 60 * 1000; // older: documented; further ahead: assumed, for clocks that differ
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export function secretFromEnvironment() {
  const secret = process.env.ORDINAVO_WEBHOOK_SECRET;
  if (!secret) throw new Error('ORDINAVO_WEBHOOK_SECRET is not set');
  return secret;
}

/**
 * @param {Record<string, string>} headers names in lower case, as Node.js gives them
 * @param {Buffer} body the raw bytes
 * @param {string} secret
 * @param {(eventId: string, event: object) => boolean | Promise<boolean>} storeOnce stores a verified event
 *   under a unique key on its eventId; false when it was there already. Retries have the same eventId.
 * @param {Date} now
 * @returns {Promise<{status: 'accepted' | 'duplicate' | 'rejected', reason?: string, event?: object}>}
 */
export async function verifyDelivery(headers, body, secret, storeOnce, now = new Date()) {
  if (!secret) throw new Error('the webhook secret is empty');
  const rejected = (reason) => ({ status: 'rejected', reason });

  const signature = headers['x-ordinavo-signature'];
  if (!signature) return rejected('missing-signature');
  const expected = 'sha256=' + createHmac('sha256', secret).update(body).digest('hex');
  if (!equalInConstantTime(signature, expected)) return rejected('signature-mismatch');

  const timestamp = headers['x-ordinavo-timestamp'] ?? '';
  const sentAt = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(sentAt)) return rejected('malformed-timestamp');
  if (Math.abs(now.getTime() - sentAt) > TOLERANCE_MS) return rejected('timestamp-outside-tolerance');

  let event;
  try {
    event = JSON.parse(body.toString('utf8'));
  } catch {
    return rejected('malformed-body');
  }
  if (typeof event?.eventId !== 'string' || typeof event.eventType !== 'string') return rejected('malformed-body');
  // The signature covers the body alone, so the headers have to say the same as the body.
  if (headers['x-ordinavo-event-id'] !== event.eventId) return rejected('event-id-mismatch');
  if (headers['x-ordinavo-event-type'] !== event.eventType) return rejected('event-type-mismatch');

  return { status: (await storeOnce(event.eventId, event)) ? 'accepted' : 'duplicate', event };
}

function equalInConstantTime(a, b) {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
