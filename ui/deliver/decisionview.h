#pragma once

#include "model/delivery/delivery.h"

#include <QtWidgets/QScrollArea>

#include <optional>

namespace hookbench {

class FactsForm;
class Pill;

/// What followed from an attempt and why, what failed and what to look at, and whether the bytes that were
/// sent are those of the preview.
class DecisionView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionView)

public:
    explicit DecisionView(QWidget *parent = nullptr);
    ~DecisionView() override;

    void showAttempt(const Attempt &attempt);
    /// The body that the page Design shows now.
    void setPreviewBody(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeCaptions();
    void writeBytes();

    std::optional<Attempt> m_attempt;
    QByteArray m_previewBody;
    Pill *m_outcome;
    Pill *m_bytes;
    FactsForm *m_facts;
    int m_outcomeFact;
    int m_reason;
    int m_error;
    int m_advice;
    int m_bytesFact;
    int m_hash;
    int m_url;
    int m_eventId;
    int m_deliveryId;
};

} // namespace hookbench
