//! Judges deliveries that were saved to files: headers one per line, the body as it came in.
//!
//!     ORDINAVO_WEBHOOK_SECRET=… cargo run -- NOW HEADERS BODY [HEADERS BODY]…
//!
//! NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.

use chrono::{DateTime, Utc};
use ordinavo_webhook::{secret_from_environment, verify, Verdict};
use std::collections::{HashMap, HashSet};
use std::{env, error::Error, fs, process};

fn read_headers(path: &str) -> Result<HashMap<String, String>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let pairs = text.lines().filter_map(|line| line.split_once(':'));
    Ok(pairs.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect())
}

fn main() -> Result<(), Box<dyn Error>> {
    let secret = secret_from_environment()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (now, files) = arguments.split_first().ok_or("which time is it judged by?")?;
    let now: DateTime<Utc> = DateTime::parse_from_rfc3339(now)?.into();
    let mut stored = HashSet::new();
    let mut is_rejected = false;
    for pair in files.chunks_exact(2) {
        let headers = read_headers(&pair[0])?;
        let header = |name: &str| headers.get(name).map(String::as_str);
        let body = fs::read(&pair[1])?;
        match verify(header, &body, &secret, |id, _| stored.insert(id.to_owned()), now) {
            Verdict::Accepted { event_id, .. } => println!("accepted {event_id}"),
            Verdict::Duplicate { event_id } => println!("duplicate {event_id}"),
            Verdict::Rejected(reason) => {
                println!("rejected {reason}");
                is_rejected = true;
            }
        }
    }
    process::exit(i32::from(is_rejected))
}
