using System;
using System.Globalization;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;

/// <summary>
/// Verifies webhook deliveries of Ordinavo.
/// @TESTED@
/// The tests use Mono; .NET and .NET Framework have the same classes.
/// </summary>
/// <example>
/// Give it the body's bytes as they came in, not a parsed and re-serialised object. In ASP.NET Core:
/// <code>
/// app.MapPost("/hook", async (HttpRequest request) =>
/// {
///     using var body = new MemoryStream();
///     await request.Body.CopyToAsync(body);
///     var verdict = webhook.Verify(name => request.Headers[name], body.ToArray(), StoreOnce, DateTimeOffset.UtcNow);
///     return Results.StatusCode(verdict.Status == "rejected" ? 401 : 204);
/// });
/// </code>
/// </example>
public sealed class OrdinavoWebhook
{
    // Older: documented; further ahead: assumed, for clocks that differ.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly byte[] secret;

    public OrdinavoWebhook(string secret)
    {
        if (string.IsNullOrEmpty(secret))
            throw new ArgumentException("The webhook secret is empty");
        this.secret = Encoding.UTF8.GetBytes(secret);
    }

    public static OrdinavoWebhook FromEnvironment()
    {
        var secret = Environment.GetEnvironmentVariable("ORDINAVO_WEBHOOK_SECRET");
        if (string.IsNullOrEmpty(secret))
            throw new InvalidOperationException("ORDINAVO_WEBHOOK_SECRET is not set");
        return new OrdinavoWebhook(secret);
    }

    /// <summary>Judges one delivery.</summary>
    /// <param name="header">gives a header by its name in any case, or null</param>
    /// <param name="body">the raw bytes</param>
    /// <param name="storeOnce">stores a verified event under a unique key on its eventId; false when it was
    /// there already. Retries have the same eventId.</param>
    /// <param name="now">the time to judge by</param>
    public Verdict Verify(
        Func<string, string> header, byte[] body, Func<string, byte[], bool> storeOnce, DateTimeOffset now)
    {
        var signature = header("X-Ordinavo-Signature");
        if (string.IsNullOrEmpty(signature))
            return Verdict.Rejected("missing-signature");
        if (!EqualInConstantTime(Sign(body), Encoding.UTF8.GetBytes(signature)))
            return Verdict.Rejected("signature-mismatch");

        if (!DateTimeOffset.TryParseExact(header("X-Ordinavo-Timestamp"), "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var sentAt))
            return Verdict.Rejected("malformed-timestamp");
        if ((now - sentAt).Duration() > Tolerance)
            return Verdict.Rejected("timestamp-outside-tolerance");

        var envelope = Envelope.Read(body);
        if (envelope?.EventId == null || envelope.EventType == null)
            return Verdict.Rejected("malformed-body");
        // The signature covers the body alone, so the headers have to say the same as the body.
        if (header("X-Ordinavo-Event-Id") != envelope.EventId)
            return Verdict.Rejected("event-id-mismatch");
        if (header("X-Ordinavo-Event-Type") != envelope.EventType)
            return Verdict.Rejected("event-type-mismatch");

        return new Verdict(storeOnce(envelope.EventId, body) ? "accepted" : "duplicate", null, envelope.EventId);
    }

    private byte[] Sign(byte[] body)
    {
        using (var hmac = new HMACSHA256(secret))
        {
            var hex = BitConverter.ToString(hmac.ComputeHash(body)).Replace("-", "").ToLowerInvariant();
            return Encoding.UTF8.GetBytes("sha256=" + hex);
        }
    }

    // .NET has CryptographicOperations.FixedTimeEquals() for this; .NET Framework does not.
    private static bool EqualInConstantTime(byte[] left, byte[] right)
    {
        var difference = left.Length ^ right.Length;
        for (var i = 0; i < left.Length && i < right.Length; ++i)
            difference |= left[i] ^ right[i];
        return difference == 0;
    }

    /// <summary>Status is accepted, duplicate or rejected; Reason is set when rejected, EventId when not.</summary>
    public sealed class Verdict
    {
        public string Status { get; }
        public string Reason { get; }
        public string EventId { get; }

        public Verdict(string status, string reason, string eventId)
        {
            Status = status;
            Reason = reason;
            EventId = eventId;
        }

        internal static Verdict Rejected(string reason) => new Verdict("rejected", reason, null);
    }

    [DataContract]
    private sealed class Envelope
    {
        [DataMember(Name = "eventId")] public string EventId { get; set; }
        [DataMember(Name = "eventType")] public string EventType { get; set; }

        // Null when the bytes are no JSON object.
        public static Envelope Read(byte[] body)
        {
            try
            {
                using (var stream = new MemoryStream(body))
                    return new DataContractJsonSerializer(typeof(Envelope)).ReadObject(stream) as Envelope;
            }
            catch (SerializationException)
            {
                return null;
            }
        }
    }
}
