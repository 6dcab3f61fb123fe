// Judges deliveries that were saved to files: headers one per line, the body as it came in.
//
//	ORDINAVO_WEBHOOK_SECRET=… go run ./verify-delivery NOW HEADERS BODY [HEADERS BODY]…
//
// NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
	"time"

	"example.com/ordinavo"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 4 || len(os.Args)%2 != 0 {
		log.Fatal("usage: verify-delivery NOW HEADERS BODY [HEADERS BODY]…")
	}
	secret, err := ordinavo.SecretFromEnvironment()
	if err != nil {
		log.Fatal(err)
	}
	now, err := time.Parse(time.RFC3339, os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	stored := map[string]bool{}
	storeOnce := func(eventID string, _ []byte) (bool, error) {
		isNew := !stored[eventID]
		stored[eventID] = true
		return isNew, nil
	}
	isRejected := false
	for at := 2; at < len(os.Args); at += 2 {
		verdict, err := ordinavo.Verify(readHeader(os.Args[at]), read(os.Args[at+1]), secret, storeOnce, now)
		if err != nil {
			log.Fatal(err)
		}
		isRejected = isRejected || verdict.Status == ordinavo.Rejected
		fmt.Println(verdict.Status, verdict.Reason+verdict.EventID)
	}
	if isRejected {
		os.Exit(1)
	}
}

func read(path string) []byte {
	bytes, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return bytes
}

func readHeader(path string) http.Header {
	header := http.Header{}
	for _, line := range strings.Split(string(read(path)), "\n") {
		if name, value, found := strings.Cut(line, ":"); found {
			header.Add(name, strings.TrimSpace(value))
		}
	}
	return header
}
