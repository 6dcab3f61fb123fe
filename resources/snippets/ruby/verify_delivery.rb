# frozen_string_literal: true

# Judges deliveries that were saved to files: headers one per line, the body as it came in.
#   ORDINAVO_WEBHOOK_SECRET=… ruby verify_delivery.rb NOW HEADERS BODY [HEADERS BODY]…
# NOW is the time to judge by, for example 2026-06-18T16:40:00Z. Prints one line for each delivery.

require 'set'
require_relative 'ordinavo_webhook'

def read_headers(path)
  File.readlines(path, chomp: true).filter_map do |line|
    name, value = line.split(':', 2)
    [name, value.strip] if value
  end.to_h
end

now, *files = ARGV
secret = OrdinavoWebhook.secret_from_environment
stored = Set.new

verdicts = files.each_slice(2).map do |headers, body|
  verdict = OrdinavoWebhook.verify(read_headers(headers), File.binread(body), secret, now: Time.iso8601(now)) do |id|
    stored.add?(id)
  end
  puts "#{verdict.status} #{verdict.reason || verdict.event['eventId']}"
  verdict
end
exit(verdicts.none? { |verdict| verdict.status == :rejected })
