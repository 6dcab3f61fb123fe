const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function ulid(milliseconds) {
    let time = "";
    for (let i = 0, rest = milliseconds; i < 10; ++i, rest = Math.floor(rest / 32))
        time = letters[rest % 32] + time;
    let random = "";
    while (random.length < 16)
        random += letters[Math.floor(Math.random() * 32)];
    return time + random;
}

function isoSeconds(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

// The same payload as another event: a receiver that has seen the first one takes it as new.
function asNewEvent(body, milliseconds) {
    return body
        .replace(/("eventId"\s*:\s*)"[^"]*"/, (all, name) => name + '"evt_' + ulid(milliseconds) + '"')
        .replace(/("occurredAt"\s*:\s*)"[^"]*"/, (all, name) => name + '"' + isoSeconds(milliseconds) + '"');
}

