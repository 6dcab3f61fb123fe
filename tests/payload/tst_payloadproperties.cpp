#include "tests/payload/payloadfixture.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using test::PayloadFixture;

namespace {

/// One point of the space: what the payload depends on, besides event type and sample.
struct Case
{
    std::array<bool, 4> wanted{}; ///< what the cells ask for, worked out here and not by the model
    bool billingPossible = false;
    bool extendedContact = false;
    bool nullWhenOff = false;
    QString version;
    QString eventType;
    bool nullWithoutId = true;
};

bool startsWithAny(const QByteArray &path, std::initializer_list<QByteArrayView> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&path](QByteArrayView start) { return path.startsWith(start); });
}

/// The payload matrix of domain.md 1 and 4 once more, in a few lines and by path only: whether it lets a
/// path into a payload.
bool matrixAllows(const QByteArray &path, const Case &point)
{
    const auto wanted = [&point](Option option) { return point.wanted[std::size_t(option)]; };
    if (path.endsWith("internalNotes") || path == "apiKey" || path == "webhookSecret" ||
        path == "target.customerNumber")
        return false;
    if (startsWithAny(path, {"customer.", "location."}))
        return wanted(Option::CustomerContext);
    if (startsWithAny(path, {"contact."})) {
        const bool extended = path == "contact.role" || path == "contact.email" || path == "contact.phone";
        return wanted(Option::CustomerContext) && wanted(Option::ContactDetails) &&
               (!extended || point.extendedContact);
    }
    if (path.endsWith("Preview"))
        return wanted(Option::SummaryPreview);
    const bool reference = path == "billingEvent.visitReportId" || path == "billingEvent.targetId" ||
                           path == "billingEvent.appointmentId" || path == "billingEvent.createdAtUtc";
    if (reference || (path == "visitReport.billingStatus" && point.eventType.startsWith(u"billing.")))
        return wanted(Option::BillingDetails) && point.billingPossible;
    if (point.version == u"connect")
        return path != "tenantId" && path != "source" && path != "visitReport.followUpRequired" &&
               path != "visitReport.attachmentCount";
    return true;
}

/// What must be there when the matrix allows it; nothing here is ever without a value.
const QList<QByteArray> &neverMissing()
{
    static const QList<QByteArray> paths{"eventId",
                                         "eventType",
                                         "occurredAt",
                                         "payloadVersion",
                                         "customer.ordinavoCustomerId",
                                         "customer.customerNumber",
                                         "customer.name",
                                         "location.ordinavoLocationId",
                                         "location.name",
                                         "location.city",
                                         "contact.ordinavoContactId",
                                         "contact.displayName",
                                         "contact.email"};
    return paths;
}

void collectLeaves(const Json &json, const QByteArray &path, const Case &point, QSet<QByteArray> &leaves)
{
    static const QSet<QByteArray> contextObjects{"customer", "location", "contact"};
    if (json.is_object()) {
        for (const auto &member : json.items())
            collectLeaves(member.value(),
                          (path.isEmpty() ? path : path + '.') + QByteArray::fromStdString(member.key()),
                          point, leaves);
    } else if (!(json.is_null() && point.nullWhenOff && contextObjects.contains(path))) {
        leaves.insert(path);
    }
}

void collectStrings(const Json &json, std::string &all)
{
    if (json.is_string())
        all += json.get_ref<const std::string &>() + '\n';
    else if (json.is_structured())
        for (const Json &member : json)
            collectStrings(member, all);
}

QByteArray describe(const Case &point, const QByteArray &problem)
{
    QByteArray text = point.version.toUtf8() + ' ' + point.eventType.toUtf8() + ' ';
    for (const bool wanted : point.wanted)
        text += wanted ? '1' : '0';
    return text + ' ' + problem;
}

} // namespace

class PayloadPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    // All event types × all 81 states of a cell row × four kinds of endpoint × all samples, for each
    // catalogue version; the other settings of the design take turns.
    void everyPayloadKeepsToTheMatrix_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("sample");
        PayloadFixture fixture;
        for (const CatalogueVersion &version : fixture.catalogue.versions)
            for (const SampleRecords &sample : fixture.samples)
                QTest::addRow("%s, %s", qPrintable(version.id), qPrintable(sample.id))
                    << version.id << sample.id;
    }
    void everyPayloadKeepsToTheMatrix()
    {
        QFETCH(QString, version);
        QFETCH(QString, sample);
        m_fixture.design.catalogueVersion = version;
        m_fixture.sample = sample;
        m_forbidden = m_fixture.request().sample.forbiddenTexts();
        QVERIFY(m_forbidden.size() > 10);
        int turn = 0;
        for (const EventType *eventType : m_fixture.catalogue.eventTypesOf(version))
            for (int states = 0; states < 81; ++states)
                for (int endpoint = 0; endpoint < 4; ++endpoint) {
                    const Case point = prepare(*eventType, states, endpoint, ++turn);
                    const QByteArray problem = problemWith(point);
                    if (!problem.isEmpty())
                        QFAIL(describe(point, problem).constData());
                }
        QVERIFY(turn >= 16 * 81 * 4);
    }

private:
    Case prepare(const EventType &eventType, int states, int endpoint, int turn)
    {
        // Primes, so that no two settings move in step.
        Design &design = m_fixture.design;
        design.contactDefault = turn % 2 ? ContactDefault::Included : ContactDefault::OptIn;
        design.contactFields = turn % 3 ? ContactFields::Extended : ContactFields::Published;
        design.whenOff = turn % 5 > 2 ? Absence::Null : Absence::Omitted;
        design.whenNoExternalId = turn % 7 > 3 ? Absence::Null : Absence::Omitted;
        design.summaryLength = 20 + turn % 11 * 20;
        design.billingFeature = endpoint & 1;
        Subscription &subscription = m_fixture.subscription();
        subscription.billingEndpoint = endpoint & 2;
        subscription.sourceSystem = turn % 13 > 6 ? u"field_crm"_s : u"logistics_erp"_s;
        subscription.eventOptions.clear();
        m_fixture.eventType = eventType.name;

        Case point{{},
                   endpoint == 3,
                   design.contactFields == ContactFields::Extended,
                   design.whenOff == Absence::Null,
                   design.catalogueVersion,
                   eventType.name,
                   design.whenNoExternalId == Absence::Null};
        const std::array<bool, 4> vendorDefault{true, design.contactDefault == ContactDefault::Included,
                                                false, false};
        for (const Option option : allOptions) {
            const std::size_t index = std::size_t(option);
            const auto cell = OptionState(states % 3);
            states /= 3;
            const auto row = OptionState((turn / int(index + 1)) % 3);
            subscription.options[option] = row;
            setOptionState(subscription, eventType.name, option, cell);
            const OptionState decisive = cell == OptionState::Inherit ? row : cell;
            point.wanted[index] =
                decisive == OptionState::Inherit ? vendorDefault[index] : decisive == OptionState::On;
        }
        return point;
    }

    /// What is wrong with the payload of this point; empty when nothing is.
    [[nodiscard]] QByteArray problemWith(const Case &point) const
    {
        const PayloadRequest request = m_fixture.request();
        const Payload payload = buildPayload(request);
        if (buildPayload(request).body != payload.body)
            return "the same request gave other bytes";
        const Json json = Json::parse(payload.body.begin(), payload.body.end(), nullptr, false);
        if (!json.is_object())
            return "no JSON object";
        QSet<QByteArray> leaves;
        collectLeaves(json, {}, point, leaves);
        QSet<QByteArray> explained;
        for (const FieldDecision &decision : payload.fields)
            if (decision.in)
                explained.insert(decision.field->path);
        if (leaves != explained)
            return "the explanation and the bytes differ";
        for (const QByteArray &path : std::as_const(leaves))
            if (!matrixAllows(path, point))
                return "not allowed: " + path;
        for (const QByteArray &path : neverMissing())
            if (!leaves.contains(path) && matrixAllows(path, point))
                return "missing: " + path;
        for (const char *object : {"customer", "location", "contact"})
            if (json.contains(object) && json[object].is_null() &&
                (!point.nullWhenOff || matrixAllows(QByteArray(object) + ".name", point)))
                return "null without a reason: " + QByteArray(object);
        return forbiddenIn(json, payload.body);
    }

    [[nodiscard]] QByteArray forbiddenIn(const Json &json, const QByteArray &body) const
    {
        std::string strings;
        collectStrings(json, strings);
        for (const std::string &text : m_forbidden)
            if (strings.find(text) != std::string::npos || body.contains(QByteArrayView(text)))
                return "forbidden: " + QByteArray::fromStdString(text);
        return {};
    }

    PayloadFixture m_fixture;
    QList<std::string> m_forbidden;
};

QTEST_GUILESS_MAIN(PayloadPropertiesTest)
#include "tst_payloadproperties.moc"
