import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies webhook deliveries of Ordinavo.
 * @TESTED@
 *
 * <p>Give it the body's bytes as they came in, not a parsed and re-serialised object. In Spring:
 *
 * <pre>{@code
 * @PostMapping("/hook")
 * ResponseEntity<Void> receive(HttpServletRequest request, @RequestBody byte[] body) {
 *     var verdict = webhook.verify(request::getHeader, body, this::storeOnce, Instant.now());
 *     return ResponseEntity.status(verdict.status().equals("rejected") ? 401 : 204).build();
 * }
 * }</pre>
 *
 * <p>Needs Java 17 and com.fasterxml.jackson.core:jackson-databind.
 */
public final class OrdinavoWebhook {
    /** Older: documented; further ahead: assumed, for clocks that differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final ObjectMapper json = new ObjectMapper();
    private final SecretKeySpec key;

    /** Status is accepted, duplicate or rejected; reason is null unless rejected, event null when rejected. */
    public record Verdict(String status, String reason, JsonNode event) {
        private static Verdict rejected(String reason) {
            return new Verdict("rejected", reason, null);
        }
    }

    public OrdinavoWebhook(String secret) {
        if (secret == null || secret.isEmpty()) {
            throw new IllegalArgumentException("The webhook secret is empty");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    public static OrdinavoWebhook fromEnvironment() {
        String secret = System.getenv("ORDINAVO_WEBHOOK_SECRET");
        if (secret == null || secret.isEmpty()) {
            throw new IllegalStateException("ORDINAVO_WEBHOOK_SECRET is not set");
        }
        return new OrdinavoWebhook(secret);
    }

    /**
     * Judges one delivery.
     *
     * @param header gives a header by its name in any case, or null
     * @param storeOnce stores a verified event under a unique key on its eventId; false when it was there
     *     already. Retries have the same eventId.
     */
    public Verdict verify(
            UnaryOperator<String> header, byte[] body, BiPredicate<String, JsonNode> storeOnce, Instant now) {
        String signature = header.apply("X-Ordinavo-Signature");
        if (signature == null || signature.isEmpty()) {
            return Verdict.rejected("missing-signature");
        }
        // isEqual() compares in constant time.
        if (!MessageDigest.isEqual(sign(body), signature.getBytes(StandardCharsets.UTF_8))) {
            return Verdict.rejected("signature-mismatch");
        }

        String timestamp = header.apply("X-Ordinavo-Timestamp");
        Instant sentAt;
        try {
            sentAt = Instant.parse(timestamp == null ? "" : timestamp);
        } catch (DateTimeException malformed) {
            return Verdict.rejected("malformed-timestamp");
        }
        if (Duration.between(sentAt, now).abs().compareTo(TOLERANCE) > 0) {
            return Verdict.rejected("timestamp-outside-tolerance");
        }

        JsonNode event;
        try {
            event = json.readTree(body);
        } catch (IOException malformed) {
            return Verdict.rejected("malformed-body");
        }
        if (!event.path("eventId").isTextual() || !event.path("eventType").isTextual()) {
            return Verdict.rejected("malformed-body");
        }
        // The signature covers the body alone, so the headers have to say the same as the body.
        String eventId = event.get("eventId").textValue();
        if (!eventId.equals(header.apply("X-Ordinavo-Event-Id"))) {
            return Verdict.rejected("event-id-mismatch");
        }
        if (!event.get("eventType").textValue().equals(header.apply("X-Ordinavo-Event-Type"))) {
            return Verdict.rejected("event-type-mismatch");
        }

        return new Verdict(storeOnce.test(eventId, event) ? "accepted" : "duplicate", null, event);
    }

    private byte[] sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            StringBuilder value = new StringBuilder("sha256=");
            for (byte b : mac.doFinal(body)) {
                value.append(String.format("%02x", b));
            }
            return value.toString().getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
