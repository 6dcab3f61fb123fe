<?php

declare(strict_types=1);

// Judges deliveries that were saved to files: headers one per line, the body as it came in.
//   ORDINAVO_WEBHOOK_SECRET=… php verify-delivery.php NOW HEADERS BODY [HEADERS BODY]…
// NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.

require __DIR__ . '/OrdinavoWebhook.php';

function readHeaders(string $path): array
{
    $headers = [];
    foreach (file($path, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
        [$name, $value] = explode(':', $line, 2);
        $headers[$name] = trim($value);
    }
    return $headers;
}

[, $now] = $argv;
$stored = [];
$storeOnce = function (string $eventId) use (&$stored): bool {
    $isNew = !isset($stored[$eventId]);
    $stored[$eventId] = true;
    return $isNew;
};

$webhook = OrdinavoWebhook::fromEnvironment();
$isRejected = false;
foreach (array_chunk(array_slice($argv, 2), 2) as [$headers, $body]) {
    $verdict = $webhook->verify(
        readHeaders($headers), file_get_contents($body), $storeOnce, new DateTimeImmutable($now));
    echo $verdict['status'], ' ', $verdict['reason'] ?? $verdict['event']['eventId'], "\n";
    $isRejected = $isRejected || $verdict['status'] === 'rejected';
}
exit($isRejected ? 1 : 0);
