#pragma once

#include "model/delivery/delivery.h"
#include "model/delivery/sequence.h"

#include <QtWidgets/QDialog>

#include <optional>

class QButtonGroup;
class QGroupBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace hookbench {

class DesignDocument;
class Pill;
class PlainLabel;

/// How an attempt of the log is sent again, and what Ordinavo would do as far as that is known. Stays beside
/// the window.
class RedeliveryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedeliveryDialog)

public:
    /// Both must outlive the dialog.
    RedeliveryDialog(const DesignDocument &document, RandomSource &random, QWidget *parent = nullptr);
    ~RedeliveryDialog() override;

    void setAttempt(const Attempt &attempt);

signals:
    void sendRequested(const hookbench::DeliveryPlan &plan, const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QGroupBox *box;
        QRadioButton *first;
        QRadioButton *second;
    };

    Choice addChoice(const QString &name);
    void layOut();
    [[nodiscard]] Redelivery choices() const;
    [[nodiscard]] Result<DeliveryPlan> plan(RandomSource &random) const;
    void showPlan();
    void send();
    void retranslate();

    const DesignDocument &m_document;
    RandomSource &m_random;
    std::optional<Attempt> m_attempt;
    PlainLabel *m_what;
    Choice m_eventId;
    Choice m_timestamp;
    Choice m_body;
    PlainLabel *m_urlLabel;
    QLineEdit *m_url;
    Pill *m_assumed;
    PlainLabel *m_note;
    QPushButton *m_send = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace hookbench
