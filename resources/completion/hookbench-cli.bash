# bash completion for hookbench-cli

_hookbench_cli_words()
{
    local IFS=$' \t\n'
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_hookbench_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

# The event types of the design on the command line, or of the catalogue that comes along.
_hookbench_cli_event_types()
{
    local program=$1 design=$2
    "$program" --lang en events ${design:+"$design"} 2>/dev/null </dev/null |
        while read -r name _; do
            [[ $name == *.* ]] && printf '%s\n' "$name"
        done
}

_hookbench_cli_options()
{
    local secret="--secret-file --secret-stdin --secret-env --secret-ref"
    local event="--event --subscription --set --id --now --seed"
    local sequence="--sequence --duplicates --concurrent --count --rate --concurrency --age --tamper --body"
    local every="--lang --help"
    case $1 in
        new) echo "--catalogue --billing-endpoint --billing-feature --force $every" ;;
        events | lint) echo "--format $every" ;;
        matrix) echo "--subscription --format $every" ;;
        payload) echo "$event --headers --explain --format $secret $every" ;;
        sign) echo "--body --scheme --id --now $secret $every" ;;
        verify) echo "--signature --format --body --scheme --id --now $secret $every" ;;
        send) echo "$event $sequence --url --timeout --speed --ca --cert --key --plan --policy --attempts --format --no-history --database $secret $every" ;;
        simulate) echo "$event $sequence --answers --policy --attempts --format $every" ;;
        history) echo "--filter --run --limit --format --export --with-signatures --delete --keep-days --keep --database --now $every" ;;
        export) echo "--to --format --check --subscription $every" ;;
        receive) echo "--port --answers --dedup --tolerance --tls --ca-out --scheme --format $secret $every" ;;
    esac
}

_hookbench_cli()
{
    local program=$1 current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="new events matrix payload sign verify lint send simulate receive export history"
    local payload_options="customerContext contactDetails summaryPreview billingDetails"
    local command="" design="" word at
    COMPREPLY=()

    # "=" is a word of its own here: --format=json, and the state after --set customerContext=
    if [[ $current == "=" ]]; then
        current=""
    elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if [[ " $payload_options " == *" $previous "* ]]; then
        _hookbench_cli_words "on off" "$current"
        return
    fi

    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [[ -z $command ]]; then
            [[ " $commands " == *" $word "* ]] && command=$word
        elif [[ -z $design && ($word == sample || -f $word) && ${COMP_WORDS[at - 1]} != --* ]]; then
            design=$word
        fi
    done

    case $previous in
        --format)
            if [[ $command == matrix ]]; then
                _hookbench_cli_words "text json csv markdown" "$current"
            elif [[ $command == export ]]; then
                _hookbench_cli_words "json-schema openapi asyncapi postman bruno curl k6 fixtures code markdown html pdf csv mapping" "$current"
            else
                _hookbench_cli_words "text json" "$current"
            fi
            return
            ;;
        --lang) _hookbench_cli_words "en de fr ar" "$current"; return ;;
        --catalogue) _hookbench_cli_words "connect preview all" "$current"; return ;;
        --dedup) _hookbench_cli_words "eventId deliveryId off" "$current"; return ;;
        --tls) _hookbench_cli_words "good expired wrong-name self-signed" "$current"; return ;;
        --scheme) _hookbench_cli_words "ordinavo timestamp-body standard-webhooks" "$current"; return ;;
        --event) _hookbench_cli_words "$(_hookbench_cli_event_types "$program" "$design")" "$current"; return ;;
        --set)
            compopt -o nospace 2>/dev/null
            _hookbench_cli_words "${payload_options// /= }=" "$current"
            return
            ;;
        --policy)
            _hookbench_cli_files "$current"
            mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "standard svix convoy shopify github" -- "$current")
            return
            ;;
        --sequence)
            _hookbench_cli_words "once every-event-type duplicates concurrent reordered late burst tampered own-body" "$current"
            return
            ;;
        --tamper)
            _hookbench_cli_words "all wrong-secret changed-body appended-body missing-signature empty-signature truncated-signature wrong-prefix stale-timestamp future-timestamp missing-timestamp wrong-event-id wrong-event-type" "$current"
            return
            ;;
        --export) _hookbench_cli_words "har csv ndjson curl" "$current"; return ;;
        --body | --secret-file | --database | --ca-out | --ca | --cert | --key) _hookbench_cli_files "$current"; return ;;
        --to) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --secret-env) mapfile -t COMPREPLY < <(compgen -e -- "$current"); return ;;
        --secret-ref) _hookbench_cli_words "sample" "$current"; return ;;
        --subscription | --id | --now | --seed | --signature | --url | --timeout | --port | \
            --answers | --tolerance | --attempts | --duplicates | --count | --rate | --concurrency | --age | --speed | --filter | --run | --limit | --keep | --keep-days) return ;;
    esac

    if [[ -z $command ]]; then
        _hookbench_cli_words "$commands --help --version --lang" "$current"
    elif [[ $current == -* ]]; then
        _hookbench_cli_words "$(_hookbench_cli_options "$command")" "$current"
    elif [[ $command != @(sign|verify|receive) ]]; then
        _hookbench_cli_files "$current"
        [[ $command != new && sample == "$current"* ]] && COMPREPLY+=(sample)
    fi
}

complete -F _hookbench_cli hookbench-cli
