#!/usr/bin/env bash
# Judges deliveries that were saved to files: headers one per line, the body as it came in.
#   ORDINAVO_WEBHOOK_SECRET=… ./verify-delivery.sh NOW HEADERS BODY [HEADERS BODY]…
# NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.
set -u

# shellcheck source-path=SCRIPTDIR source=ordinavo-webhook.sh
. "$(dirname "${BASH_SOURCE[0]}")/ordinavo-webhook.sh"

declare -A stored=()
# shellcheck disable=SC2317 # verifyDelivery calls it
storeOnce() {
    [ -z "${stored[$1]:-}" ] || return 1
    stored[$1]=yes
}

now=$1
shift
failed=0
while [ $# -ge 2 ]; do
    verifyDelivery "$1" "$2" "$now" || failed=1
    shift 2
done
exit $failed
