// Ordinavo's scheme: HMAC-SHA256 of the raw body alone, in lower-case hex.
function sign(body, eventId, milliseconds, secret) {
    return {
        timestamp: isoSeconds(milliseconds),
        signature: "sha256=" + CryptoJS.HmacSHA256(body, secret).toString(CryptoJS.enc.Hex),
    };
}
