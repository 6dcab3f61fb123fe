#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// mapping/cloudevents.md and mapping/standard-webhooks.md: how the deliveries would look in two forms that
/// are not Ordinavo's, for comparing. Documents: they speak the user's language.
[[nodiscard]] Result<QList<ExportFile>> writeMappings(const ExportContext &context);

[[nodiscard]] QString cloudEventsPage(const ExportContext &context);
/// The worked example is signed with the public sample secret.
[[nodiscard]] Result<QString> standardWebhooksPage(const ExportContext &context);

/// The event that examples are made of: the published visit_report.approved, or else the first one; nothing
/// when the subscription gets no events.
[[nodiscard]] const ExportedEvent *exampleEvent(const ExportContext &context);

/// A table of Markdown; the cells are Markdown already.
[[nodiscard]] QString markdownTable(const QList<QStringList> &rows);

/// Body and headers as an HTTP message in a block of code.
[[nodiscard]] QString messageBlock(const HeaderFields &headers, const QByteArray &body);

/// The end of both documents: these open questions, and what billing triggers are not.
[[nodiscard]] QString mappingQuestions(const ExportContext &context, const QStringList &ids);

} // namespace hookbench
