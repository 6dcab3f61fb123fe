// Not Ordinavo's scheme, but this design's: HMAC-SHA256 of "<unix seconds>.<raw body>".
export function sign(body, eventId, milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    return {
        timestamp: isoSeconds(milliseconds),
        signature: `t=${seconds},v1=` + crypto.hmac("sha256", secret, `${seconds}.${body}`, "hex"),
    };
}

