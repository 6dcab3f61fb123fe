#include "model/exporting/exportcontext.h"

#include "model/core/randomsource.h"
#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Ids that follow from the event type's name alone.
SeededRandomSource randomFor(const QString &eventType)
{
    const QByteArray digest = sha256(eventType.toUtf8());
    return SeededRandomSource(qFromBigEndian<quint64>(digest.constData()));
}

ExportedEvent exportEvent(const ExportContext &context, const EventType &eventType, Signer &signer)
{
    SeededRandomSource random = randomFor(eventType.name);
    const EventId eventId = makeEventId(exportInstant(), random);
    const DeliveryId deliveryId = makeDeliveryId(exportInstant(), random);
    ExportedEvent event;
    event.eventType = &eventType;
    event.payload = buildPayload({*context.catalogue, *context.design, *context.subscription, eventType,
                                  *context.sample, eventId, exportInstant()});
    event.request =
        makeSignedRequest(signer, event.payload.body, eventType.name, eventId, deliveryId, exportInstant());
    return event;
}

} // namespace

PayloadRequest ExportContext::requestFor(const ExportedEvent &event) const
{
    return {*catalogue,     *design, *subscription, *event.eventType, *sample, event.request.eventId,
            exportInstant()};
}

QString ExportContext::payloadVersion() const
{
    const CatalogueVersion *version = catalogue->version(design->catalogueVersion);
    return version == nullptr ? QString() : toQString(version->payloadVersion);
}

QString ExportContext::slug() const
{
    QString slug;
    const QString whole = design->name + u'-' + subscription->id;
    const QString name = whole.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : name.toLower()) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            slug += letter;
        else if (!letter.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"design"_s : slug;
}

QString fileStem(const QString &eventType)
{
    QByteArray stem = QUrl::toPercentEncoding(eventType, {}, "~");
    // Neither a hidden file nor an option of whatever program gets the name.
    if (stem.startsWith('.') || stem.startsWith('-'))
        stem = '%' + QByteArray(1, stem.front()).toHex().toUpper() + stem.sliced(1);
    return QString::fromLatin1(stem);
}

Instant exportInstant()
{
    using namespace std::chrono;
    return sys_days(2026y / June / 18) + 16h + 40min;
}

const SecretBytes &exportSecret()
{
    static const SecretBytes secret(publicSampleSecret());
    return secret;
}

Result<ExportContext> makeExportContext(const Design &design, const Catalogue &catalogue,
                                        const Subscription &subscription, const SampleRecords &sample)
{
    ExportContext context{&catalogue, &design, &subscription, &sample, {}, {}};
    QStringList forbidden;
    for (const Finding &finding : checkPolicy(design, catalogue)) {
        if (!finding.subscription.isEmpty() && finding.subscription != subscription.id)
            continue;
        if (finding.severity == Severity::Error)
            forbidden.append(finding.message);
        context.findings.append(finding);
    }
    if (!forbidden.isEmpty())
        return Error{ErrorCode::Blocked,
                     QCoreApplication::translate("Export", "Nothing was exported: the policy forbids it. %1")
                         .arg(forbidden.join(u' '))};
    Result<Signer> signer = Signer::create(design.signatureScheme, exportSecret());
    if (!signer)
        return signer.error();
    for (const EventType *eventType : eventTypesInUse(design, subscription, catalogue))
        context.events.append(exportEvent(context, *eventType, *signer));
    return context;
}

Result<ExportContext> makeExportContext(const ExportSource &source)
{
    return makeExportContext(source.design, *source.catalogue,
                             source.design.subscriptions.at(source.subscription), source.sample);
}

bool hasBillingTriggers(const ExportContext &context)
{
    return std::ranges::any_of(context.events, [](const ExportedEvent &event) {
        const QList<std::string> &objects = event.eventType->objects;
        return std::ranges::find(objects, "billingEvent") != objects.end();
    });
}

} // namespace hookbench
