#pragma once

#include "model/delivery/transport.h"

#include <QtWidgets/QScrollArea>

namespace hookbench {

class FactsForm;
class WaterfallView;

/// Where an attempt's time went, whom it spoke to, and by which TLS.
class TimingView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimingView)

public:
    explicit TimingView(QWidget *parent = nullptr);
    ~TimingView() override;

    void showOutcome(const AttemptOutcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    AttemptOutcome m_outcome;
    WaterfallView *m_waterfall;
    FactsForm *m_facts;
    int m_total;
    int m_sent;
    int m_peer;
    int m_tls;
};

} // namespace hookbench
