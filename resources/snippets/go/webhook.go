// Package ordinavo verifies webhook deliveries of Ordinavo.
// @TESTED@
//
// Give it the body's bytes as they came in, not a decoded and re-encoded object:
//
//	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//	…
//	verdict, err := ordinavo.Verify(r.Header, body, secret, storeOnce, time.Now())
//	…
//	if verdict.Status == ordinavo.Rejected {
//		w.WriteHeader(http.StatusUnauthorized)
//	}
package ordinavo

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"time"
)

// Tolerance for the timestamp. Older: documented; further ahead: assumed, for clocks that differ.
const Tolerance = 5 * time.Minute

const (
	Accepted  = "accepted"
	Duplicate = "duplicate"
	Rejected  = "rejected"
)

// Verdict on one delivery. Reason is set when it is rejected, EventID when it is not.
type Verdict struct {
	Status  string
	Reason  string
	EventID string
}

// StoreOnce stores a verified event under a unique key on its event id, and returns false when it was there
// already. Retries have the same event id.
type StoreOnce func(eventID string, body []byte) (bool, error)

// SecretFromEnvironment reads ORDINAVO_WEBHOOK_SECRET.
func SecretFromEnvironment() ([]byte, error) {
	secret := os.Getenv("ORDINAVO_WEBHOOK_SECRET")
	if secret == "" {
		return nil, errors.New("ORDINAVO_WEBHOOK_SECRET is not set")
	}
	return []byte(secret), nil
}

// Verify judges one delivery. An error means that it could not be judged or stored: answer 500, so that it
// is sent again.
func Verify(header http.Header, body, secret []byte, storeOnce StoreOnce, now time.Time) (Verdict, error) {
	if len(secret) == 0 {
		return Verdict{}, errors.New("the webhook secret is empty")
	}
	signature := header.Get("X-Ordinavo-Signature")
	if signature == "" {
		return rejected("missing-signature"), nil
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	expected := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	if !hmac.Equal([]byte(signature), []byte(expected)) { // in constant time
		return rejected("signature-mismatch"), nil
	}

	sentAt, err := time.Parse("2006-01-02T15:04:05Z", header.Get("X-Ordinavo-Timestamp"))
	if err != nil {
		return rejected("malformed-timestamp"), nil
	}
	if age := now.Sub(sentAt); age > Tolerance || age < -Tolerance {
		return rejected("timestamp-outside-tolerance"), nil
	}

	var event struct {
		EventID   *string `json:"eventId"`
		EventType *string `json:"eventType"`
	}
	if json.Unmarshal(body, &event) != nil || event.EventID == nil || event.EventType == nil {
		return rejected("malformed-body"), nil
	}
	// The signature covers the body alone, so the headers have to say the same as the body.
	if header.Get("X-Ordinavo-Event-Id") != *event.EventID {
		return rejected("event-id-mismatch"), nil
	}
	if header.Get("X-Ordinavo-Event-Type") != *event.EventType {
		return rejected("event-type-mismatch"), nil
	}

	isNew, err := storeOnce(*event.EventID, body)
	if err != nil {
		return Verdict{}, err
	}
	if !isNew {
		return Verdict{Status: Duplicate, EventID: *event.EventID}, nil
	}
	return Verdict{Status: Accepted, EventID: *event.EventID}, nil
}

func rejected(reason string) Verdict {
	return Verdict{Status: Rejected, Reason: reason}
}
