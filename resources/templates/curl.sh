#!/bin/sh
# Sends one signed delivery with curl:
#   HOOKBENCH_SECRET=… HOOKBENCH_URL=https://receiver.example/hook sh THIS_FILE
# The address can also be the first argument. The body is the exported one, byte for byte; timestamp and delivery id
# are new in every run, so that a second run is a retry of the same event. Ends with 0 when the receiver answers 2xx.
#
@NOTES@set -eu

@VALUES@
stop() {
    printf '%s\n' "$1" >&2
    exit 2
}

[ -n "${HOOKBENCH_SECRET:-}" ] ||
    stop 'HOOKBENCH_SECRET is not set. Put the signing secret of the subscription into it; nothing was sent.'
url=${1:-${HOOKBENCH_URL:-}}
[ -n "$url" ] ||
    stop 'There is no address to send to. Set HOOKBENCH_URL, or give the address as the first argument.'
for program in curl openssl; do
    command -v "$program" >/dev/null || stop "$program is not installed; nothing was sent."
done

sha256() { openssl dgst -sha256 -binary; }
@FUNCTIONS@

# HMAC-SHA256 by RFC 2104. openssl has it too, but takes the key as an argument, which every user of the machine can read.
if [ "$(secretBytes | wc -c)" -gt 64 ]; then
    key=$(secretBytes | sha256 | od -An -v -tu1)
else
    key=$(secretBytes | od -An -v -tu1)
fi
pad() {
    octal='' count=0
    for byte in $key; do
        value=$((byte ^ $1)) count=$((count + 1))
        octal="$octal\\0$((value / 64))$((value / 8 % 8))$((value % 8))"
    done
    while [ "$count" -lt 64 ]; do
        count=$((count + 1))
        octal="$octal\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"
    done
    printf '%b' "$octal"
}
hmac() {
    { pad 54 && cat; } | sha256 | { pad 92 && cat; } | sha256
}

now=$(date -u '+%s %Y-%m-%dT%H:%M:%SZ')
@SIGN@

answer=$(printf '%s' "$body" | curl --silent --show-error --include --globoff --max-time 15 \
    --user-agent '' --header 'Accept:' \
@HEADERS@    --data-binary @- --write-out '\n%{http_code}' --url "$url")
printf '%s\n' "$answer"
case $(printf '%s\n' "$answer" | tail -n 1) in
2??) exit 0 ;;
*) exit 1 ;;
esac
