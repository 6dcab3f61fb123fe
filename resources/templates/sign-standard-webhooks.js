// Not Ordinavo's scheme, but this design's: Standard Webhooks, HMAC-SHA256 of "<id>.<unix seconds>.<raw body>".
function sign(body, eventId, milliseconds, secret) {
    const seconds = Math.floor(milliseconds / 1000);
    const key = secret.startsWith("whsec_") ? CryptoJS.enc.Base64.parse(secret.slice(6)) : secret;
    const mac = CryptoJS.HmacSHA256(eventId + "." + seconds + "." + body, key);
    return { timestamp: String(seconds), signature: "v1," + mac.toString(CryptoJS.enc.Base64) };
}
