<?php

declare(strict_types=1);

/**
 * Verifies webhook deliveries of Ordinavo.
 * @TESTED@
 *
 * Give it the body's bytes as they came in, not a decoded and re-encoded object:
 *
 *     $verdict = OrdinavoWebhook::fromEnvironment()
 *         ->verify(getallheaders(), file_get_contents('php://input'), $storeOnce);
 *     http_response_code($verdict['status'] === 'rejected' ? 401 : 204);
 */
final class OrdinavoWebhook
{
    /** Seconds. Older: documented; further ahead: assumed, for clocks that differ. */
    private const TOLERANCE = 300;

    public function __construct(#[SensitiveParameter] private string $secret)
    {
        if ($secret === '') {
            throw new InvalidArgumentException('The webhook secret is empty');
        }
    }

    public static function fromEnvironment(): self
    {
        $secret = getenv('ORDINAVO_WEBHOOK_SECRET');
        if ($secret === false || $secret === '') {
            throw new RuntimeException('ORDINAVO_WEBHOOK_SECRET is not set');
        }
        return new self($secret);
    }

    /**
     * @param array<string, string> $headers names in any case
     * @param callable(string, array): bool $storeOnce stores a verified event under a unique key on its
     *     eventId; false when it was there already. Retries have the same eventId.
     * @return array{status: string, reason?: string, event?: array} accepted, duplicate or rejected
     */
    public function verify(
        array $headers,
        string $body,
        callable $storeOnce,
        DateTimeImmutable $now = new DateTimeImmutable()
    ): array {
        $headers = array_change_key_case($headers, CASE_LOWER);

        $signature = $headers['x-ordinavo-signature'] ?? '';
        if ($signature === '') {
            return self::rejected('missing-signature');
        }
        $expected = 'sha256=' . hash_hmac('sha256', $body, $this->secret);
        if (!hash_equals($expected, $signature)) {
            return self::rejected('signature-mismatch');
        }

        $timestamp = $headers['x-ordinavo-timestamp'] ?? '';
        $format = 'Y-m-d\TH:i:s\Z';
        $sentAt = DateTimeImmutable::createFromFormat($format, $timestamp, new DateTimeZone('UTC'));
        // PHP takes month 13 for January.
        if ($sentAt === false || $sentAt->format($format) !== $timestamp) {
            return self::rejected('malformed-timestamp');
        }
        if (abs($now->getTimestamp() - $sentAt->getTimestamp()) > self::TOLERANCE) {
            return self::rejected('timestamp-outside-tolerance');
        }

        $event = json_decode($body, true);
        if (!is_string($event['eventId'] ?? null) || !is_string($event['eventType'] ?? null)) {
            return self::rejected('malformed-body');
        }
        // The signature covers the body alone, so the headers have to say the same as the body.
        if (($headers['x-ordinavo-event-id'] ?? null) !== $event['eventId']) {
            return self::rejected('event-id-mismatch');
        }
        if (($headers['x-ordinavo-event-type'] ?? null) !== $event['eventType']) {
            return self::rejected('event-type-mismatch');
        }

        return ['status' => $storeOnce($event['eventId'], $event) ? 'accepted' : 'duplicate', 'event' => $event];
    }

    private static function rejected(string $reason): array
    {
        return ['status' => 'rejected', 'reason' => $reason];
    }
}
