# shellcheck shell=bash
# Verifies webhook deliveries of Ordinavo with openssl and jq.
# @TESTED@
#
# Needs the body's bytes as they came in, in a file: a shell variable loses final newlines.
#
#   . ordinavo-webhook.sh
#   verdict=$(verifyDelivery headers.txt body.json) || …
#
# It calls storeOnce EVENT_ID BODY_FILE, which you write: it stores a verified event under a unique key on its
# event id, and fails when it was there already. Retries have the same event id.

toleranceSeconds=300 # older: documented; further ahead: assumed, for clocks that differ

# headerValue HEADERS NAME: headers one per line, names in any case.
headerValue() {
    local name value
    while IFS=: read -r name value || [ -n "$name" ]; do
        if [ "${name,,}" = "${2,,}" ]; then
            value=${value%$'\r'}
            printf '%s' "${value#"${value%%[![:space:]]*}"}"
            return
        fi
    done <"$1"
}

sha256() { openssl dgst -sha256 -binary; }
toHex() { od -An -v -tx1 | tr -d ' \n'; }

# xored HEX_KEY BYTE: the key, filled up to SHA-256's block of 64 bytes, with each byte xored.
xored() {
    local at byte hex
    for ((at = 0; at < 128; at += 2)); do
        byte=${1:at:2}
        printf -v hex '\\x%02x' $((16#${byte:-0} ^ $2))
        printf '%b' "$hex"
    done
}

# hmacSha256 FILE: by RFC 2104. `openssl dgst -hmac` would show the secret to everyone who runs ps.
hmacSha256() {
    local LC_ALL=C key
    key=$(printf '%s' "$ORDINAVO_WEBHOOK_SECRET" | toHex)
    [ ${#key} -le 128 ] || key=$(printf '%s' "$ORDINAVO_WEBHOOK_SECRET" | sha256 | toHex)
    { xored "$key" 0x5c && { xored "$key" 0x36 && cat "$1"; } | sha256; } | sha256 | toHex
}

# equalValues A B: bash compares byte by byte until the first difference; under a fresh random prefix and a
# hash, the time that takes tells nothing about the values.
equalValues() {
    local prefix left right
    prefix=$(openssl rand -hex 32)
    left=$(printf '%s' "$prefix$1" | sha256 | toHex)
    right=$(printf '%s' "$prefix$2" | sha256 | toHex)
    [ ${#left} -eq 64 ] && [ "$left" = "$right" ]
}

# verifyDelivery HEADERS BODY [NOW]: prints "accepted ID", "duplicate ID" or "rejected REASON"; fails when
# rejected. The secret comes from ORDINAVO_WEBHOOK_SECRET.
verifyDelivery() {
    : "${ORDINAVO_WEBHOOK_SECRET:?is not set}"
    local signature timestamp sentAt now id type

    signature=$(headerValue "$1" X-Ordinavo-Signature)
    [ -n "$signature" ] || { rejected missing-signature; return 1; }
    equalValues "$signature" "sha256=$(hmacSha256 "$2")" || { rejected signature-mismatch; return 1; }

    timestamp=$(headerValue "$1" X-Ordinavo-Timestamp)
    sentAt=$(secondsOf "$timestamp") || { rejected malformed-timestamp; return 1; }
    now=$(date -u -d "${3:-now}" +%s) || return 1
    ((now - sentAt <= toleranceSeconds && sentAt - now <= toleranceSeconds)) ||
        { rejected timestamp-outside-tolerance; return 1; }

    jq -es 'length == 1 and (.[0] | (.eventId | type) == "string" and (.eventType | type) == "string")' \
        "$2" >/dev/null 2>&1 ||
        { rejected malformed-body; return 1; }
    id=$(jq -r .eventId "$2")
    type=$(jq -r .eventType "$2")
    # The signature covers the body alone, so the headers have to say the same as the body.
    [ "$(headerValue "$1" X-Ordinavo-Event-Id)" = "$id" ] || { rejected event-id-mismatch; return 1; }
    [ "$(headerValue "$1" X-Ordinavo-Event-Type)" = "$type" ] || { rejected event-type-mismatch; return 1; }

    if storeOnce "$id" "$2"; then
        printf 'accepted %s\n' "$id"
    else
        printf 'duplicate %s\n' "$id"
    fi
}

rejected() { printf 'rejected %s\n' "$1"; }

# secondsOf TIMESTAMP: 2026-06-18T16:40:00Z as seconds since 1970; fails when it is written otherwise.
secondsOf() {
    [[ $1 =~ ^[0-9]{4}(-[0-9]{2}){2}T([0-9]{2}:){2}[0-9]{2}Z$ ]] && date -u -d "$1" +%s 2>/dev/null
}
