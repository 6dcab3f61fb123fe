import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges deliveries that were saved to files: headers one per line, the body as it came in.
 *
 * <pre>ORDINAVO_WEBHOOK_SECRET=… java -cp .:jackson-databind.jar:… VerifyDelivery NOW HEADERS BODY [HEADERS BODY]…</pre>
 *
 * <p>NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.
 */
public final class VerifyDelivery {
    public static void main(String[] arguments) throws IOException {
        OrdinavoWebhook webhook = OrdinavoWebhook.fromEnvironment();
        Instant now = Instant.parse(arguments[0]);
        Set<String> stored = new HashSet<>();
        boolean isRejected = false;
        for (int at = 1; at + 1 < arguments.length; at += 2) {
            Map<String, String> headers = readHeaders(Path.of(arguments[at]));
            byte[] body = Files.readAllBytes(Path.of(arguments[at + 1]));
            var verdict = webhook.verify(headers::get, body, (eventId, event) -> stored.add(eventId), now);
            isRejected |= verdict.status().equals("rejected");
            System.out.println(verdict.status() + " "
                    + (verdict.event() == null ? verdict.reason() : verdict.event().get("eventId").textValue()));
        }
        System.exit(isRejected ? 1 : 0);
    }

    private static Map<String, String> readHeaders(Path path) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Files.readAllLines(path)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
