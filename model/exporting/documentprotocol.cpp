#include "model/delivery/durationtext.h"
#include "model/delivery/retrypolicy.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

struct HeaderMeaning
{
    const char *name;
    const char *meaning;
    bool isOrdinavos;
    const char *assumption = nullptr;
};

constexpr std::array headerMeanings{
    HeaderMeaning{"X-Ordinavo-Event-Id",
                  QT_TRANSLATE_NOOP("Document", "The event; equals eventId in the body."), true},
    HeaderMeaning{"X-Ordinavo-Event-Type",
                  QT_TRANSLATE_NOOP("Document", "The event type; equals eventType in the body."), true},
    HeaderMeaning{"X-Ordinavo-Delivery-Id", QT_TRANSLATE_NOOP("Document", "This delivery."), true,
                  QT_TRANSLATE_NOOP("Document", "assumed: new for each attempt")},
    HeaderMeaning{"X-Ordinavo-Timestamp",
                  QT_TRANSLATE_NOOP("Document", "A time in UTC as ISO 8601, not Unix time."), true,
                  QT_TRANSLATE_NOOP("Document", "assumed: the time of the attempt")},
    HeaderMeaning{"X-Ordinavo-Signature", QT_TRANSLATE_NOOP("Document", "The signature over the body."),
                  true},
    HeaderMeaning{"X-Ordinavo-Webhook-Version",
                  QT_TRANSLATE_NOOP("Document", "The version of headers and signature."), true},
    HeaderMeaning{"Content-Type", QT_TRANSLATE_NOOP("Document", "The body is JSON in UTF-8."), true},
    HeaderMeaning{"webhook-id", QT_TRANSLATE_NOOP("Document", "The event."), false},
    HeaderMeaning{"webhook-timestamp", QT_TRANSLATE_NOOP("Document", "A Unix time."), false},
    HeaderMeaning{"webhook-signature", QT_TRANSLATE_NOOP("Document", "The signature over id, time and body."),
                  false},
};

const HeaderMeaning *meaningOf(const QByteArray &name)
{
    for (const HeaderMeaning &meaning : headerMeanings)
        if (name.compare(meaning.name, Qt::CaseInsensitive) == 0)
            return &meaning;
    return nullptr;
}

struct Rule
{
    const char *subject;
    const char *rule;
    Provenance provenance;
};

constexpr std::array deliveryRules{
    Rule{QT_TRANSLATE_NOOP("Document", "Delivery"),
         QT_TRANSLATE_NOOP("Document", "At least once: the same event can arrive more than once."),
         Provenance::Documented},
    Rule{QT_TRANSLATE_NOOP("Document", "Order"),
         QT_TRANSLATE_NOOP("Document", "Not guaranteed: retries may arrive late or out of order."),
         Provenance::Documented},
    Rule{QT_TRANSLATE_NOOP("Document", "Duplicates"),
         QT_TRANSLATE_NOOP(
             "Document",
             "Recognised by the event id, not by the delivery id. The receiver keeps the ids that it "
             "has processed."),
         Provenance::Documented},
    Rule{QT_TRANSLATE_NOOP("Document", "Freshness"),
         QT_TRANSLATE_NOOP("Document", "Timestamps older than 5 minutes are refused."),
         Provenance::Documented},
    Rule{QT_TRANSLATE_NOOP("Document", "Success"),
         QT_TRANSLATE_NOOP("Document",
                           "The receiver answers 2xx only after it has accepted the event for processing."),
         Provenance::Documented},
    Rule{QT_TRANSLATE_NOOP("Document", "Request"),
         QT_TRANSLATE_NOOP("Document", "POST by HTTPS; redirects are not followed."), Provenance::Assumed},
    Rule{QT_TRANSLATE_NOOP("Document", "Retry"),
         QT_TRANSLATE_NOOP("Document",
                           "After 3xx, 4xx, 5xx, time-outs and network errors, by the schedule below. 410 "
                           "stops and disables the subscription."),
         Provenance::Assumed},
    Rule{QT_TRANSLATE_NOOP("Document", "Retry-After"),
         QT_TRANSLATE_NOOP("Document", "With 429 and 503 it replaces the wait of the schedule."),
         Provenance::Assumed},
    Rule{QT_TRANSLATE_NOOP("Document", "What a retry keeps"),
         QT_TRANSLATE_NOOP("Document",
                           "Event id and body stay the same to the byte; delivery id and timestamp are new."),
         Provenance::Assumed},
};

constexpr std::array receiverDuties{
    Rule{"", QT_TRANSLATE_NOOP("Document", "Verify the signature before anything else."),
         Provenance::Documented},
    Rule{"", QT_TRANSLATE_NOOP("Document", "Refuse timestamps that are older than 5 minutes."),
         Provenance::Documented},
    Rule{"",
         QT_TRANSLATE_NOOP("Document",
                           "Store the ids of processed events, and take an event that comes again as done."),
         Provenance::Documented},
    Rule{"",
         QT_TRANSLATE_NOOP("Document",
                           "Expect events late and out of order: compare their times before an older state "
                           "replaces a newer one."),
         Provenance::Documented},
    Rule{"",
         QT_TRANSLATE_NOOP("Document",
                           "Answer 2xx only after the event is safely accepted, and work on it afterwards."),
         Provenance::Documented},
    Rule{"", QT_TRANSLATE_NOOP("Document", "Ignore fields and event types that you do not know."),
         Provenance::Documented},
    Rule{
        "",
        QT_TRANSLATE_NOOP("Document", "Protect, store and delete what was received under your own policies."),
        Provenance::Documented},
    Rule{"",
         QT_TRANSLATE_NOOP("Document", "Compare event id and event type of the headers with the "
                                       "body, since only the body is signed."),
         Provenance::Assumed},
    Rule{"",
         QT_TRANSLATE_NOOP("Document",
                           "Keep the secret out of code, logs and tickets, and accept two secrets while one "
                           "is replaced."),
         Provenance::Assumed},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

DocumentTable scheduleTable(const RetryPolicy &policy)
{
    DocumentTable table;
    table.headings = {Text::tr("Attempt"), Text::tr("Wait after the previous attempt"),
                      Text::tr("After the first attempt")};
    table.widths = {20, 40, 40};
    RetryPolicy::Milliseconds total{0};
    table.rows.append({{Span(u"1"_s)}, {Span(u"–"_s)}, {Span(u"–"_s)}});
    for (qsizetype i = 0; i < policy.delays.size(); ++i) {
        total += policy.delays.at(i);
        table.rows.append({{Span(QString::number(i + 2))},
                           {Span(durationText(policy.delays.at(i)))},
                           {Span(durationText(total))}});
    }
    return table;
}

} // namespace

void addProtocol(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Headers"));
    const ExportedEvent *event = documentedEvent(context);
    if (event == nullptr)
        return document.paragraph(phrase(Text::tr("The subscription gets no events.")));
    DocumentTable table;
    table.headings = {Text::tr("Header"), Text::tr("Meaning"), Text::tr("Example"), Text::tr("Known from")};
    table.widths = {25, 27, 34, 14};
    for (const HeaderField &header : event->request.headers) {
        const HeaderMeaning *meaning = meaningOf(header.name);
        const bool isOrdinavos = meaning != nullptr && meaning->isOrdinavos;
        Phrase tells{Span(meaning == nullptr ? QString() : translated(meaning->meaning))};
        if (meaning != nullptr && meaning->assumption != nullptr)
            tells += Phrase{Span(u" "_s), Span(translated(meaning->assumption), SpanStyle::Assumed)};
        table.rows.append({{code(QString::fromUtf8(header.name))},
                           tells,
                           {code(QString::fromUtf8(header.value))},
                           {isOrdinavos ? provenanceSpan(Provenance::Documented)
                                        : Span(Text::tr("not Ordinavo's"), SpanStyle::Assumed)}});
    }
    document.addTable(table);
}

void addDelivery(Document &document, const ExportContext &)
{
    document.heading(1, Text::tr("Delivery, retries, order and duplicates"));
    DocumentTable table;
    table.headings = {Text::tr("Subject"), Text::tr("Rule"), Text::tr("Known from")};
    table.widths = {20, 64, 16};
    for (const Rule &rule : deliveryRules)
        table.rows.append({{strong(translated(rule.subject))},
                           {Span(translated(rule.rule))},
                           {provenanceSpan(rule.provenance)}});
    document.addTable(table);
    document.heading(2, Text::tr("Schedule of retries"));
    const RetryPolicy policy = standardRetryPolicy();
    document.paragraph(
        phrase(Text::tr("%1: Ordinavo publishes no schedule. This one follows Standard Webhooks; each wait "
                        "varies by up to %2 %, and an attempt ends after %3."),
               {provenanceSpan(Provenance::Assumed), Span(QString::number(qRound(policy.jitter * 100))),
                Span(durationText(policy.timeout))}));
    document.addTable(scheduleTable(policy));
}

void addReceiverDuties(Document &document, const ExportContext &)
{
    document.heading(1, Text::tr("What the receiver has to do"));
    QList<Phrase> items;
    for (const Rule &duty : receiverDuties)
        items.append(phrase(u"%1\u00a0%2"_s, {Span(translated(duty.rule)), provenanceSpan(duty.provenance)}));
    document.numbers(items);
}

} // namespace hookbench
