package OrdinavoWebhook;

# Verifies webhook deliveries of Ordinavo, with modules of Perl's own.
# @TESTED@
#
# Give it the body's bytes as they came in, not a decoded and re-encoded object. In Mojolicious:
#
#   my $verdict = OrdinavoWebhook::verify($c->req->headers->to_hash, $c->req->body,
#       OrdinavoWebhook::secret_from_environment(), \&store_once);
#   $c->rendered($verdict->{status} eq 'rejected' ? 401 : 204);

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256_hex);
use JSON::PP ();
use Time::Local qw(timegm);

# Seconds. Older: documented; further ahead: assumed, for clocks that differ.
use constant TOLERANCE => 300;

sub secret_from_environment {
    my $secret = $ENV{ORDINAVO_WEBHOOK_SECRET} // '';
    die "ORDINAVO_WEBHOOK_SECRET is not set\n" if $secret eq '';
    return $secret;
}

# $store_once->($event_id, $event) stores a verified event under a unique key on its eventId, and returns false
# when it was there already. Retries have the same eventId. Returns { status => accepted, duplicate or
# rejected, reason, event }; reason only when rejected.
sub verify {
    my ($headers, $body, $secret, $store_once, $now) = @_;
    die "the webhook secret is empty\n" if !defined $secret || $secret eq '';
    my %header = map { lc($_) => $headers->{$_} } keys %$headers;

    my $signature = $header{'x-ordinavo-signature'} // '';
    return rejected('missing-signature') if $signature eq '';
    return rejected('signature-mismatch')
        if !equal_in_constant_time($signature, 'sha256=' . hmac_sha256_hex($body, $secret));

    my $sent_at = epoch_of($header{'x-ordinavo-timestamp'} // '');
    return rejected('malformed-timestamp') if !defined $sent_at;
    return rejected('timestamp-outside-tolerance') if abs(($now // time) - $sent_at) > TOLERANCE;

    my $event = eval { JSON::PP->new->utf8->decode($body) };
    return rejected('malformed-body')
        if ref $event ne 'HASH' || grep { !defined $event->{$_} || ref $event->{$_} } qw(eventId eventType);
    # The signature covers the body alone, so the headers have to say the same as the body.
    return rejected('event-id-mismatch') if ($header{'x-ordinavo-event-id'} // '') ne $event->{eventId};
    return rejected('event-type-mismatch') if ($header{'x-ordinavo-event-type'} // '') ne $event->{eventType};

    my $is_new = $store_once->($event->{eventId}, $event);
    return { status => $is_new ? 'accepted' : 'duplicate', event => $event };
}

sub rejected { return { status => 'rejected', reason => $_[0] } }

sub equal_in_constant_time {
    my ($left, $right) = @_;
    return 0 if length $left != length $right;
    my $difference = 0;
    $difference |= ord(substr $left, $_, 1) ^ ord(substr $right, $_, 1) for 0 .. length($left) - 1;
    return $difference == 0;
}

sub epoch_of {
    my ($year, $month, @rest) = $_[0] =~ /\A(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z\z/a or return;
    my ($day, $hour, $minute, $second) = @rest;
    return eval { timegm($second, $minute, $hour, $day, $month - 1, $year) };
}

1;
