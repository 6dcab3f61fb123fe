// Ordinavo's scheme: HMAC-SHA256 of the raw body alone, in lower-case hex.
export function sign(body, eventId, milliseconds) {
    return {
        timestamp: isoSeconds(milliseconds),
        signature: "sha256=" + crypto.hmac("sha256", secret, body, "hex"),
    };
}

