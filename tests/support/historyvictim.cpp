// historyvictim FILE MICROSECONDS FIRST: records attempts, prints the number of each that is announced as
// durable, until the kernel kills it.

#include "model/history/historystore.h"
#include "tests/history/historyattempts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <unistd.h>

using namespace hookbench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(QFile::decodeName(argv[1]));
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 3;
    }
    const long delay = std::strtol(argv[2], nullptr, 10);
    long next = std::strtol(argv[3], nullptr, 10);
    QObject::connect(store->get(), &HistoryStore::attemptsStored, &application,
                     [](const QList<HistoryRow> &rows, const QList<Attempt> &) {
                         QByteArray lines;
                         for (const HistoryRow &row : rows)
                             lines += row.deliveryId.text + '\n';
                         if (::write(STDOUT_FILENO, lines.constData(), std::size_t(lines.size())) < 0)
                             std::_Exit(4);
                     });
    QTimer timer; // three every 5 ms: 600 a second
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        (*store)->append(test::attemptsOf(next, 3));
        next += 3;
    });
    timer.start(5);

    // Not a signal that could be handled: this is what a crash or a power switch looks like.
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t killer{};
    itimerspec when{};
    when.it_value.tv_sec = delay / 1'000'000;
    when.it_value.tv_nsec = delay % 1'000'000 * 1000;
    if (timer_create(CLOCK_MONOTONIC, &event, &killer) != 0 || timer_settime(killer, 0, &when, nullptr) != 0)
        return 5;
    return QCoreApplication::exec();
}
