#pragma once

#include "model/delivery/delivery.h"
#include "ui/deliver/bytetwins.h"

#include <QtWidgets/QScrollArea>

#include <optional>

namespace hookbench {

class FactsForm;
class Pill;

/// What followed from an attempt and why, when the next one is due, what failed and what to look at, and
/// whether the bytes that were sent are those of the preview and of other attempts.
class DecisionView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionView)

public:
    /// The log must outlive the view.
    explicit DecisionView(HistoryStore &history, QWidget *parent = nullptr);
    ~DecisionView() override;

    void showAttempt(const Attempt &attempt);
    /// The body that the page Design shows now.
    void setPreviewBody(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void write();
    void writeRetry();
    void writeTwins();
    void lookForTwins();
    void takeTwins(const QList<ByteTwin> &twins);
    void writeCaptions();
    void writeBytes();

    std::optional<Attempt> m_attempt;
    QByteArray m_previewBody;
    ByteTwins *m_twins;
    QList<ByteTwin> m_found;
    bool m_lookedFor = false; ///< only when somebody sees it: the log is read for it
    Pill *m_outcome;
    Pill *m_bytes;
    FactsForm *m_facts;
    int m_outcomeFact;
    int m_reason;
    Pill *m_assumed;
    int m_assumedFact;
    int m_next;
    int m_retryAfter;
    int m_error;
    int m_advice;
    int m_bytesFact;
    int m_same;
    int m_note;
    int m_hash;
    int m_url;
    int m_eventId;
    int m_deliveryId;
};

} // namespace hookbench
