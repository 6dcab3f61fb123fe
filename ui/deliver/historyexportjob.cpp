#include "ui/deliver/historyexportjob.h"

#include "model/core/inpool.h"
#include "model/core/whenfinished.h"

#include <atomic>

namespace hookbench {

using namespace std::chrono_literals;

/// What the reader thread writes to and the window looks at.
struct HistoryExportJob::Shared
{
    Shared(HistoryFormat format, Redaction redaction, const QString &path)
        : file(format, redaction, path)
    {
    }

    HistoryExport file;
    std::atomic<qint64> written = 0;
    std::atomic<bool> cancelled = false;
    std::optional<Error> error; ///< read only when the reader thread is through
};

HistoryExportJob::HistoryExportJob(HistoryStore &history, HistoryFormat format, Redaction redaction,
                                   const QString &path, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_shared(std::make_shared<Shared>(format, redaction, path))
{
    m_ticker.setInterval(100ms);
    connect(&m_ticker, &QTimer::timeout, this, [this] { emit progressed(m_shared->written); });
}

HistoryExportJob::~HistoryExportJob()
{
    m_shared->cancelled = true;
}

void HistoryExportJob::start(const HistoryFilter &filter)
{
    if (const Result<void> begun = m_shared->file.begin(); !begun) {
        emit finished(begun.error());
        return;
    }
    m_ticker.start();
    const auto take = [shared = m_shared](const Attempt &attempt) {
        if (shared->cancelled)
            return false;
        if (const Result<void> added = shared->file.add(attempt); !added) {
            shared->error = added.error();
            return false;
        }
        ++shared->written;
        return true;
    };
    whenFinished(m_history.forEach(filter, take), this, [this](const Result<qint64> &read) { finish(read); });
}

void HistoryExportJob::cancel()
{
    m_shared->cancelled = true;
}

/// Reading back and renaming takes its time with a large file: not in the window's thread.
void HistoryExportJob::finish(const Result<qint64> &read)
{
    m_ticker.stop();
    if (m_shared->cancelled) {
        emit finished(Error{ErrorCode::Cancelled, tr("The export was cancelled; no file was written.")});
        return;
    }
    if (!read || m_shared->error) {
        emit finished(m_shared->error ? *m_shared->error : read.error());
        return;
    }
    const auto close = [shared = m_shared] {
        const Result<void> done = shared->file.finish();
        return done ? Result<qint64>(qint64(shared->written)) : Result<qint64>(done.error());
    };
    whenFinished(inPool(close), this, [this](const Result<qint64> &written) { emit finished(written); });
}

} // namespace hookbench
