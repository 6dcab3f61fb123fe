// Not Ordinavo's scheme, but this design's: HMAC-SHA256 of "<unix seconds>.<raw body>".
function sign(body, eventId, milliseconds, secret) {
    const seconds = Math.floor(milliseconds / 1000);
    const mac = CryptoJS.HmacSHA256(seconds + "." + body, secret);
    return {
        timestamp: isoSeconds(milliseconds),
        signature: "t=" + seconds + ",v1=" + mac.toString(CryptoJS.enc.Hex),
    };
}
