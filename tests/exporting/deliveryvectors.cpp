#include "deliveryvectors.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookbench::test {

namespace {

const QString eventType = u"visit_report.approved"_s;

class Vectors final
{
public:
    explicit Vectors(const SecretBytes &secret)
        : m_signer(std::move(*Signer::create(SignatureScheme::Ordinavo, secret)))
    {
    }

    using Change = std::function<void(DeliveryVector &)>;

    /// A delivery of its own event, changed after it was signed.
    void add(const QByteArray &name, const QByteArray &verdict, const Change &change = {},
             std::chrono::seconds later = 0s)
    {
        const QByteArray id = freshId();
        addSigned(name, verdict, id, bodyOf(id), change, later);
    }

    void addSigned(const QByteArray &name, const QByteArray &verdict, const QByteArray &id,
                   const QByteArray &body, const Change &change = {}, std::chrono::seconds later = 0s)
    {
        const SignedRequest request = makeSignedRequest(
            m_signer, body, eventType, EventId{id}, DeliveryId{"del_1"}, Instant(exportInstant() + later));
        const bool isJudgedById = verdict == "accepted" || verdict == "duplicate";
        DeliveryVector vector{name, request.headers, body, isJudgedById ? verdict + ' ' + id : verdict};
        if (change)
            change(vector);
        vectors.append(vector);
    }

    void addRequest(const SignedRequest &request)
    {
        const SignedRequest again = makeSignedRequest(m_signer, request.body, request.eventType,
                                                      request.eventId, request.deliveryId, request.timestamp);
        vectors.append({"sample of " + request.eventType.toUtf8(), again.headers, again.body,
                        "accepted " + request.eventId.text});
    }

    QByteArray freshId() { return "evt_" + QByteArray::number(++m_last).rightJustified(26, '0'); }

    static QByteArray bodyOf(const QByteArray &id)
    {
        return R"({"eventId":")" + id +
               R"(","eventType":"visit_report.approved","unknown":[1.0,18446744073709551615],)" +
               R"("customer":{"name":"Größe عميل 🚿 \u00e9 \/"}})";
    }

    QList<DeliveryVector> vectors;

private:
    Signer m_signer;
    int m_last = 0;
};

Vectors::Change header(const QByteArray &name, const std::function<QByteArray(const QByteArray &)> &change)
{
    return [name, change](DeliveryVector &vector) {
        for (HeaderField &field : vector.headers)
            if (field.name == name)
                field.value = change(field.value);
    };
}

Vectors::Change without(const QByteArray &name)
{
    return [name](DeliveryVector &vector) {
        vector.headers.removeIf([&name](const HeaderField &field) { return field.name == name; });
    };
}

Vectors::Change header(const QByteArray &name, const QByteArray &value)
{
    return header(name, [value](const QByteArray &) -> QByteArray { return value; });
}

void addGood(Vectors &made)
{
    made.add("good", "accepted");
    made.add("headers in lower case", "accepted", [](DeliveryVector &vector) {
        for (HeaderField &field : vector.headers)
            field.name = field.name.toLower();
    });
    made.add("headers in upper case", "accepted", [](DeliveryVector &vector) {
        for (HeaderField &field : vector.headers)
            field.name = field.name.toUpper();
    });
    for (const QByteArray &end : {"\n"_ba, "\r\n"_ba, "  \n\n"_ba}) {
        const QByteArray id = made.freshId();
        made.addSigned("signed with " + end.toHex() + " at the end", "accepted", id,
                       Vectors::bodyOf(id) + end);
    }
}

void addRepeated(Vectors &made)
{
    const QByteArray id = made.freshId();
    const QByteArray body = Vectors::bodyOf(id);
    made.addSigned("tampered before the good one", "rejected signature-mismatch", id, body,
                   [](DeliveryVector &vector) { vector.body.replace("1.0", "2.0"); });
    made.addSigned("good after the tampered one", "accepted", id, body);
    made.addSigned("again", "duplicate", id, body);
    made.addSigned("again, as another delivery", "duplicate", id, body,
                   header("X-Ordinavo-Delivery-Id", "del_2"));
    made.addSigned("again and tampered", "rejected signature-mismatch", id, body,
                   [](DeliveryVector &vector) { vector.body += ' '; });
}

void addTampered(Vectors &made)
{
    const auto add = [&made](const QByteArray &name, const std::function<void(QByteArray &)> &change) {
        made.add(name, "rejected signature-mismatch",
                 [change](DeliveryVector &vector) { change(vector.body); });
    };
    add("a changed byte", [](QByteArray &body) { body[body.size() - 3] = '!'; });
    add("a newline at the end", [](QByteArray &body) { body += '\n'; });
    add("a byte order mark", [](QByteArray &body) { body.prepend("\xEF\xBB\xBF"); });
    add("re-serialised", [](QByteArray &body) { body.replace(":", ": "); });
    add("number written otherwise", [](QByteArray &body) { body.replace("1.0", "1"); });
    add("cut off", [](QByteArray &body) { body.chop(1); });
    add("empty", [](QByteArray &body) { body.clear(); });
}

void addSignatures(Vectors &made)
{
    const QByteArray name = "X-Ordinavo-Signature";
    made.add("no signature", "rejected missing-signature", without(name));
    made.add("empty signature", "rejected missing-signature", header(name, ""));
    const auto add = [&](const QByteArray &row, const std::function<QByteArray(const QByteArray &)> &change) {
        made.add(row, "rejected signature-mismatch", header(name, change));
    };
    add("prefix of another hash",
        [](const QByteArray &value) -> QByteArray { return "sha1=" + value.mid(7); });
    add("no prefix", [](const QByteArray &value) -> QByteArray { return value.mid(7); });
    add("prefix alone", [](const QByteArray &value) -> QByteArray { return value.left(7); });
    add("hex in upper case",
        [](const QByteArray &value) -> QByteArray { return "sha256=" + value.mid(7).toUpper(); });
    add("prefix in upper case",
        [](const QByteArray &value) -> QByteArray { return "SHA256=" + value.mid(7); });
    add("base64", [](const QByteArray &value) -> QByteArray {
        return "sha256=" + QByteArray::fromHex(value.mid(7)).toBase64();
    });
    add("cut off by one", [](const QByteArray &value) -> QByteArray { return value.chopped(1); });
    add("longer by one", [](const QByteArray &value) -> QByteArray { return value + '0'; });
    add("last digit changed", [](const QByteArray &value) -> QByteArray {
        return value.chopped(1) + (value.endsWith('0') ? '1' : '0');
    });
    add("two signatures in one", [](const QByteArray &value) -> QByteArray { return value + ", " + value; });
    add("a wildcard", [](const QByteArray &) -> QByteArray { return "sha256=*"_ba; });
    add("not ASCII", [](const QByteArray &value) -> QByteArray { return value.chopped(1) + "\u00e9"; });
}

void addTimes(Vectors &made)
{
    const QByteArray name = "X-Ordinavo-Timestamp";
    made.add("5 minutes old", "accepted", {}, -300s);
    made.add("5 minutes ahead", "accepted", {}, 300s);
    made.add("stale by a second", "rejected timestamp-outside-tolerance", {}, -301s);
    made.add("a day old", "rejected timestamp-outside-tolerance", {}, -86400s);
    made.add("ahead by a second too much", "rejected timestamp-outside-tolerance", {}, 301s);
    made.add("no timestamp", "rejected malformed-timestamp", without(name));
    for (const QByteArray &value :
         {""_ba, "1781800800"_ba, "2026-06-18"_ba, "2026-06-18T16:40:00"_ba, "2026-13-18T16:40:00Z"_ba,
          "Thu, 18 Jun 2026 16:40:00 GMT"_ba, "now"_ba, "$(id)"_ba})
        made.add("timestamp \"" + value + '"', "rejected malformed-timestamp", header(name, value));
}

void addContents(Vectors &made)
{
    made.add("event id of another event", "rejected event-id-mismatch",
             header("X-Ordinavo-Event-Id", "evt_00000000000000000000000000"));
    made.add("no event id", "rejected event-id-mismatch", without("X-Ordinavo-Event-Id"));
    made.add("event type of another event", "rejected event-type-mismatch",
             header("X-Ordinavo-Event-Type", "target.imported"));
    made.add("event type in other case", "rejected event-type-mismatch",
             header("X-Ordinavo-Event-Type", "Visit_report.approved"));
    made.add("no event type", "rejected event-type-mismatch", without("X-Ordinavo-Event-Type"));
    for (const QByteArray &body :
         {""_ba, "null"_ba, "[]"_ba, "\"evt_1\""_ba, "{"_ba, "{}"_ba, R"({"eventId":"evt_1"})"_ba,
          R"({"eventType":"visit_report.approved"})"_ba, "eventId=evt_1"_ba})
        made.addSigned("signed body " + body, "rejected malformed-body", "evt_1", body);
}

} // namespace

QList<DeliveryVector> deliveryVectors(const ExportContext &context, const SecretBytes &secret)
{
    Vectors made(secret);
    for (const ExportedEvent &event : context.events)
        made.addRequest(event.request);
    addGood(made);
    addRepeated(made);
    addTampered(made);
    addSignatures(made);
    addTimes(made);
    addContents(made);
    return made.vectors;
}

QList<DeliveryVector> keyVectors(const SecretBytes &secret)
{
    Vectors made(secret);
    addGood(made);
    addRepeated(made);
    return made.vectors;
}

} // namespace hookbench::test
