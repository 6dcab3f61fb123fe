#include "ui/deliver/objection.h"

#include "model/items/designdocument.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Objection)
};

/// The event types whose payloads of the design are sent.
QStringList eventTypesOf(const DesignDocument &document, SequenceKind kind)
{
    if (kind == SequenceKind::OwnBody)
        return {};
    if (kind != SequenceKind::EveryEventType)
        return {document.eventType().name};
    QStringList names;
    for (const EventType *type : document.eventTypes())
        names.append(type->name);
    return names;
}

} // namespace

QString objectionTo(const DesignDocument &document, const Sequence &sequence)
{
    const QStringList eventTypes = eventTypesOf(document, sequence.kind);
    for (const QString &eventType : eventTypes) {
        const QList<Finding> findings =
            findingsFor(document.findings(), document.subscription().id, eventType);
        const auto error = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.severity == Severity::Error;
        });
        if (error != findings.end())
            return Text::tr("The policy blocks sending. %1").arg(error->message);
    }
    const QString whyUnsigned = document.preview().signError;
    if (!document.secret() || !whyUnsigned.isEmpty())
        return Text::tr("Without the secret the event cannot be signed, and an unsigned one is not sent. %1")
            .arg(whyUnsigned);
    return {};
}

} // namespace hookbench
