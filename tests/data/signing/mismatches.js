// Signatures that do not verify, as node makes them: one JSON line per case.
const { createHmac } = require('crypto');

const secret = 'hookbench-sample-secret-not-for-production';
const event = {
  eventId: 'evt_01JZ8Y6EXAMPLE',
  eventType: 'billing.event_created',
  occurredAt: '2026-06-18T16:50:00Z',
  payloadVersion: '2026-06-18',
  customer: { ordinavoCustomerId: 12, externalId: null, name: 'Øresund "Køl" \u2028 ❄️' },
  billingEvent: { id: 3001, status: 'Pending', sourceType: 'VisitReport', paths: 'a/b\\c' },
};
const mac = (text, hash = 'sha256') => createHmac(hash, secret).update(text);
const body = JSON.stringify(event);

function line(cause, name, signature, given = body) {
  console.log(JSON.stringify({
    cause, name: 'node: ' + name, signature, body: Buffer.from(given).toString('base64'),
  }));
}
const over = (text) => 'sha256=' + mac(text).digest('hex');
const sorted = (value) => value && typeof value === 'object'
  ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value;

line('', 'the right signature', over(body));
line('reserialised-json', 'JSON.stringify, indent 2', over(JSON.stringify(event, null, 2)));
line('reserialised-json', 'JSON.stringify, indent 4', over(JSON.stringify(event, null, 4)));
line('reserialised-json', 'JSON.stringify, tabs', over(JSON.stringify(event, null, '\t')));
line('reserialised-json', 'sorted', over(JSON.stringify(sorted(event))));
line('reserialised-json', 'JSON.stringify of a pretty body', over(body), JSON.stringify(event, null, 2));
line('reserialised-json', 'a receiver that sorted', over(body), JSON.stringify(sorted(event)));
line('base64', "digest('base64')", mac(body).digest('base64'));
line('base64', "digest('base64url')", 'sha256=' + mac(body).digest('base64url'));
line('missing-prefix', "digest('hex')", mac(body).digest('hex'));
line('upper-case', 'toUpperCase', 'sha256=' + mac(body).digest('hex').toUpperCase());
line('wrong-scheme', 'sha1', 'sha1=' + mac(body, 'sha1').digest('hex'));
line('wrong-scheme', 'sha512 in base64', mac(body, 'sha512').digest('base64'));
line('trailing-newline', 'a template string', over(`${body}\n`));
line('line-endings', 'CR LF', over(JSON.stringify(event, null, 2).replace(/\n/g, '\r\n')), JSON.stringify(event, null, 2));
line('byte-order-mark', 'a mark', over('\ufeff' + body));
line('truncated', 'slice', over(body).slice(0, 50));
line('empty', 'undefined', '');
line('wrong-secret', 'another body', over(body + ' '));
