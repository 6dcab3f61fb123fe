//! Verifies webhook deliveries of Ordinavo.
//! @TESTED@
//!
//! Give it the body's bytes as they came in, not a parsed and re-serialised object. In axum:
//!
//! ```ignore
//! async fn receive(headers: HeaderMap, body: Bytes) -> StatusCode {
//!     let header = |name: &str| headers.get(name)?.to_str().ok();
//!     match verify(header, &body, &secret, store_once, Utc::now()) {
//!         Verdict::Rejected(_) => StatusCode::UNAUTHORIZED,
//!         _ => StatusCode::NO_CONTENT,
//!     }
//! }
//! ```

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use hmac::{Hmac, Mac};
use serde_json::Value;
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// Older: documented; further ahead: assumed, for clocks that differ.
const TOLERANCE_SECONDS: i64 = 300;

#[derive(Debug, PartialEq)]
pub enum Verdict {
    Accepted { event_id: String, event: Value },
    Duplicate { event_id: String },
    Rejected(&'static str),
}

pub fn secret_from_environment() -> Result<Vec<u8>, String> {
    match std::env::var("ORDINAVO_WEBHOOK_SECRET") {
        Ok(secret) if !secret.is_empty() => Ok(secret.into_bytes()),
        _ => Err("ORDINAVO_WEBHOOK_SECRET is not set".into()),
    }
}

/// Judges one delivery. `header` gives a header by its name in any case. `store_once` stores a verified event
/// under a unique key on its event id, and returns false when it was there already; retries have the same
/// event id. Panics when the secret is empty.
pub fn verify<'a>(
    header: impl Fn(&str) -> Option<&'a str>,
    body: &[u8],
    secret: &[u8],
    store_once: impl FnOnce(&str, &Value) -> bool,
    now: DateTime<Utc>,
) -> Verdict {
    let judged = check_signature(header("x-ordinavo-signature"), body, secret)
        .and_then(|()| check_timestamp(header("x-ordinavo-timestamp"), now))
        .and_then(|()| check_event(header, body));
    match judged {
        Err(reason) => Verdict::Rejected(reason),
        Ok((event_id, event)) if store_once(&event_id, &event) => Verdict::Accepted { event_id, event },
        Ok((event_id, _)) => Verdict::Duplicate { event_id },
    }
}

fn check_signature(signature: Option<&str>, body: &[u8], secret: &[u8]) -> Result<(), &'static str> {
    assert!(!secret.is_empty(), "the webhook secret is empty");
    let signature = signature.filter(|value| !value.is_empty()).ok_or("missing-signature")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(body);
    let hex: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let is_equal: bool = signature.as_bytes().ct_eq(format!("sha256={hex}").as_bytes()).into();
    is_equal.then_some(()).ok_or("signature-mismatch")
}

fn check_timestamp(timestamp: Option<&str>, now: DateTime<Utc>) -> Result<(), &'static str> {
    let sent_at = NaiveDateTime::parse_from_str(timestamp.unwrap_or(""), "%Y-%m-%dT%H:%M:%SZ")
        .map_err(|_| "malformed-timestamp")?;
    let age = now.naive_utc() - sent_at;
    let tolerance = Duration::seconds(TOLERANCE_SECONDS);
    (age <= tolerance && -age <= tolerance).then_some(()).ok_or("timestamp-outside-tolerance")
}

/// The signature covers the body alone, so the headers have to say the same as the body.
fn check_event<'a>(
    header: impl Fn(&str) -> Option<&'a str>,
    body: &[u8],
) -> Result<(String, Value), &'static str> {
    let event: Value = serde_json::from_slice(body).map_err(|_| "malformed-body")?;
    let event_id = event["eventId"].as_str().ok_or("malformed-body")?.to_owned();
    let event_type = event["eventType"].as_str().ok_or("malformed-body")?;
    if header("x-ordinavo-event-id") != Some(event_id.as_str()) {
        return Err("event-id-mismatch");
    }
    if header("x-ordinavo-event-type") != Some(event_type) {
        return Err("event-type-mismatch");
    }
    Ok((event_id, event))
}
