# frozen_string_literal: true

# Verifies webhook deliveries of Ordinavo.
# @TESTED@
#
# Give it the body's bytes as they came in, not a parsed and re-serialised object. In Rails:
#
#   headers = OrdinavoWebhook::HEADERS.to_h { |name| [name, request.headers[name]] }
#   verdict = OrdinavoWebhook.verify(headers, request.raw_post, OrdinavoWebhook.secret_from_environment) do |id, event|
#     StoredEvent.insert({ event_id: id, payload: event }, unique_by: :event_id).any?
#   end
#   head(verdict.status == :rejected ? :unauthorized : :no_content)

require 'json'
require 'openssl'
require 'time'

module OrdinavoWebhook
  # Seconds. Older: documented; further ahead: assumed, for clocks that differ.
  TOLERANCE = 300

  HEADERS = %w[x-ordinavo-signature x-ordinavo-timestamp x-ordinavo-event-id x-ordinavo-event-type].freeze

  # status is :accepted, :duplicate or :rejected.
  Verdict = Struct.new(:status, :reason, :event)

  def self.secret_from_environment
    secret = ENV.fetch('ORDINAVO_WEBHOOK_SECRET', '')
    raise 'ORDINAVO_WEBHOOK_SECRET is not set' if secret.empty?

    secret
  end

  # The block stores a verified event under a unique key on its eventId, and returns false when it was there
  # already. Retries have the same eventId.
  def self.verify(headers, body, secret, now: Time.now)
    raise ArgumentError, 'the webhook secret is empty' if secret.empty?

    headers = headers.transform_keys(&:downcase)
    reason = forged(headers['x-ordinavo-signature'].to_s, body, secret) ||
             untimely(headers['x-ordinavo-timestamp'].to_s, now)
    return Verdict.new(:rejected, reason) if reason

    event = parse(body)
    reason = contradiction(headers, event)
    return Verdict.new(:rejected, reason) if reason

    Verdict.new(yield(event['eventId'], event) ? :accepted : :duplicate, nil, event)
  end

  def self.forged(signature, body, secret)
    return 'missing-signature' if signature.empty?

    expected = "sha256=#{OpenSSL::HMAC.hexdigest('SHA256', secret, body)}"
    # Compares in constant time; lengths may differ.
    'signature-mismatch' unless OpenSSL.secure_compare(signature, expected)
  end

  def self.untimely(timestamp, now)
    sent_at = Time.strptime(timestamp, '%Y-%m-%dT%H:%M:%S%z')
    'timestamp-outside-tolerance' if (now - sent_at).abs > TOLERANCE
  rescue ArgumentError
    'malformed-timestamp'
  end

  # The signature covers the body alone, so the headers have to say the same as the body.
  def self.contradiction(headers, event)
    return 'malformed-body' unless event.is_a?(Hash) && event.values_at('eventId', 'eventType').all?(String)
    return 'event-id-mismatch' if headers['x-ordinavo-event-id'] != event['eventId']

    'event-type-mismatch' if headers['x-ordinavo-event-type'] != event['eventType']
  end

  def self.parse(body)
    JSON.parse(body.dup.force_encoding(Encoding::UTF_8))
  rescue JSON::ParserError
    nil
  end

  private_class_method :forged, :untimely, :contradiction, :parse
end
