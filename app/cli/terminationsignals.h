#pragma once

#include <QtCore/QObject>

#include <array>

class QSocketNotifier;

namespace hookbench {

/// Turns SIGINT and SIGTERM into a Qt signal, through a pipe, since almost nothing may be called in a
/// signal handler. The second one of a kind ends the process as usual. At most one at a time.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void terminated();

private:
    void readPipe();

    std::array<int, 2> m_pipe{-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace hookbench
