#pragma once

#include "model/history/historyexport.h"
#include "model/history/historystore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace hookbench {

/// Writes filtered attempts into a file, on threads of others. What is there of the file when it is cancelled
/// or fails goes again.
class HistoryExportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExportJob)

public:
    HistoryExportJob(HistoryStore &history, HistoryFormat format, Redaction redaction, const QString &path,
                     QObject *parent = nullptr);
    /// Cancels.
    ~HistoryExportJob() override;

    void start(const HistoryFilter &filter);
    void cancel();

signals:
    void progressed(qint64 written);
    /// How many were written; Cancelled when the user stopped it.
    void finished(const hookbench::Result<qint64> &written);

private:
    struct Shared;

    void finish(const Result<qint64> &read);

    HistoryStore &m_history;
    std::shared_ptr<Shared> m_shared;
    QTimer m_ticker;
};

} // namespace hookbench
