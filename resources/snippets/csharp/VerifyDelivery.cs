using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

/// <summary>
/// Judges deliveries that were saved to files: headers one per line, the body as it came in.
/// <code>ORDINAVO_WEBHOOK_SECRET=… VerifyDelivery NOW HEADERS BODY [HEADERS BODY]…</code>
/// NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.
/// </summary>
public static class VerifyDelivery
{
    public static int Main(string[] arguments)
    {
        var webhook = OrdinavoWebhook.FromEnvironment();
        var now = DateTimeOffset.Parse(arguments[0], CultureInfo.InvariantCulture);
        var stored = new HashSet<string>();
        var isRejected = false;
        for (var at = 1; at + 1 < arguments.Length; at += 2)
        {
            var headers = ReadHeaders(arguments[at]);
            var verdict = webhook.Verify(
                name => headers.TryGetValue(name, out var value) ? value : null,
                File.ReadAllBytes(arguments[at + 1]), (eventId, body) => stored.Add(eventId), now);
            Console.WriteLine(verdict.Status + " " + (verdict.Reason ?? verdict.EventId));
            isRejected |= verdict.Status == "rejected";
        }
        return isRejected ? 1 : 0;
    }

    private static Dictionary<string, string> ReadHeaders(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in File.ReadAllLines(path))
        {
            var colon = line.IndexOf(':');
            if (colon > 0)
                headers[line.Substring(0, colon)] = line.Substring(colon + 1).Trim();
        }
        return headers;
    }
}
