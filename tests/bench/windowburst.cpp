// The whole program sends a burst of 10,000 signed deliveries from its page Deliver to its built-in receiver.
// Prints how long the window's event loop paused at most, and how much of that was the thread's own work.

#include "app/application.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/deliverpage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int deliveries = 10'000;

double threadMilliseconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// What passes between two turns of the event loop.
class Pauses final : public QObject
{
public:
    void begin()
    {
        m_since.start();
        m_work = threadMilliseconds();
        startTimer(1, Qt::PreciseTimer);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] double mostWork() const { return m_mostWork; }

protected:
    void timerEvent(QTimerEvent * /*event*/) override
    {
        m_longest = std::max(m_longest, m_since.restart());
        const double work = threadMilliseconds();
        m_mostWork = std::max(m_mostWork, work - std::exchange(m_work, work));
    }

private:
    QElapsedTimer m_since;
    double m_work = 0;
    qint64 m_longest = 0;
    double m_mostWork = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Application::Options options;
    options.settingsFile = folder.filePath(u"settings.ini"_s);
    options.receiverPort = 0;
    Application application(std::move(options));
    Pauses pauses;
    QElapsedTimer whole;
    QObject::connect(
        &application.receiver(), &ReceiverHost::listening, &app,
        [&] {
            application.window().showPage(MainWindow::Page::Deliver);
            RunSettings settings;
            settings.sequence.kind = SequenceKind::Burst;
            settings.sequence.count = deliveries;
            DeliverPage &page = application.window().deliverPage();
            page.composer().setSettings(settings);
            // What the start itself has left to do comes first.
            QTimer::singleShot(500, &page, [&] {
                whole.start();
                pauses.begin();
                page.send();
            });
        },
        Qt::SingleShotConnection);
    qint64 recorded = 0;
    QObject::connect(
        &application.history(), &HistoryStore::attemptsStored, &app, [&](const QList<HistoryRow> &rows) {
            recorded += rows.size();
            if (recorded < deliveries)
                return;
            const double seconds = double(whole.elapsed()) / 1e3;
            // The lists and the timeline catch up.
            QTimer::singleShot(1000, &app, [&, seconds] {
                std::printf("{\"longest\": %lld, \"work\": %.1f, \"seconds\": %.2f}\n",
                            static_cast<long long>(pauses.longest()), pauses.mostWork(), seconds);
                QCoreApplication::quit();
            });
        });
    application.start(DesignSession::Begin::Sample, {});
    return QApplication::exec();
}
