#pragma once

#include "model/core/result.h"
#include "model/delivery/sequence.h"

#include <QtCore/QObject>

#include <functional>

namespace hookbench {

class DesignDocument;

/// Makes whole plans: at once where they are no longer than what is planned at each keystroke, else on a
/// thread of the pool, since the window has no time for a hundred thousand events. The newest request wins.
class PlanMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanMaker)

public:
    explicit PlanMaker(QObject *parent = nullptr);
    ~PlanMaker() override;

    /// Plans the sequence for the document's event as it is now; `done` gets the plan in this thread, unless
    /// another one is asked for or cancel() is called first.
    void make(const DesignDocument &document, const Sequence &sequence,
              std::function<void(const Result<DeliveryPlan> &plan)> done);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);

    quint64 m_generation = 0; ///< plans for earlier requests are dropped
    bool m_isBusy = false;
};

} // namespace hookbench
