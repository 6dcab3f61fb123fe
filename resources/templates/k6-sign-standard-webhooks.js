// Not Ordinavo's scheme, but this design's: Standard Webhooks, HMAC-SHA256 of "<id>.<unix seconds>.<raw body>".
export function sign(body, eventId, milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    const key = secret.startsWith("whsec_") ? encoding.b64decode(secret.slice(6)) : secret;
    return {
        timestamp: String(seconds),
        signature: "v1," + crypto.hmac("sha256", key, `${eventId}.${seconds}.${body}`, "base64"),
    };
}

