#!/usr/bin/env perl
# Judges deliveries that were saved to files: headers one per line, the body as it came in.
#   ORDINAVO_WEBHOOK_SECRET=… perl verify-delivery.pl NOW HEADERS BODY [HEADERS BODY]…
# NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.

use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;
use OrdinavoWebhook;

sub read_file {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!\n";
    local $/ = undef;
    return scalar <$file>;
}

sub read_headers {
    my ($path) = @_;
    return { map { /\A([^:]+):\s*(.*?)\s*\z/ ? ($1 => $2) : () } split /\r?\n/, read_file($path) };
}

my ($time, @files) = @ARGV;
my $now    = OrdinavoWebhook::epoch_of($time) // die "$time is no time such as 2026-06-18T16:40:00Z\n";
my $secret = OrdinavoWebhook::secret_from_environment();
my %stored;
my $is_rejected = 0;
while (my ($headers, $body) = splice @files, 0, 2) {
    my $verdict = OrdinavoWebhook::verify(read_headers($headers), read_file($body), $secret,
        sub { !$stored{ $_[0] }++ }, $now);
    print "$verdict->{status} ", $verdict->{reason} // $verdict->{event}{eventId}, "\n";
    $is_rejected = 1 if $verdict->{status} eq 'rejected';
}
exit $is_rejected;
