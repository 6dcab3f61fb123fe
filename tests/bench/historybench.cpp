// historybench FOLDER ATTEMPTS: makes a log of that many attempts and prints what recording, opening,
// filtering and paging take, as one JSON document.

#include "model/core/json.h"
#include "model/history/historystore.h"
#include "tests/history/historyattempts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(qsizetype(double(times.size() - 1) * share));
}

std::unique_ptr<HistoryStore> openLog(const QString &file)
{
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

/// Attempts per second from the first append to the last row durable. What is appended was made before.
double record(HistoryStore &store, qint64 first, qint64 count, qsizetype batch, bool waits)
{
    const QList<Attempt> attempts = test::attemptsOf(first, count);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < attempts.size(); at += batch) {
        store.append(attempts.mid(at, batch));
        if (waits)
            store.flushed().waitForFinished();
    }
    store.flushed().waitForFinished();
    return double(count) / milliseconds(timer) * 1000;
}

Json measureFilters(HistoryStore &store)
{
    const QStringList texts{u""_s,
                            u"type:billing.*"_s,
                            u"type:visit_report.approved status:500"_s,
                            u"status:5xx"_s,
                            u"class:failed"_s,
                            u"class:throttled"_s,
                            u"error:timeout"_s,
                            u"mark:duplicate"_s,
                            u"id:evt_01JZ8A2MT8ABCDEF0000000017"_s,
                            u"id:00017"_s,
                            u"run:run_01K000003"_s,
                            u"since:2026-06-18T12:01:00Z"_s,
                            u"until:2026-06-18T12:01:00Z"_s,
                            u"approved"_s,
                            u"answered 500"_s,
                            u"127.0.0.1"_s,
                            u"0000001"_s,
                            u"evt_"_s,
                            u"nothing of that kind"_s,
                            u"billing status:200 since:2026-06-18T12:00:30Z"_s};
    QList<double> first;
    QList<double> whole;
    Json each = Json::object();
    for (int round = 0; round < 5; ++round)
        for (const QString &text : texts) {
            const HistoryFilter filter = parseHistoryFilter(text, test::noon()).value_or({});
            QElapsedTimer timer;
            timer.start();
            store.page(filter, 0, HistoryStore::pageSize).waitForFinished();
            first.append(milliseconds(timer));
            timer.start();
            store.index(filter).waitForFinished();
            whole.append(milliseconds(timer));
            each[text.toStdString()] = whole.last();
        }
    return {{"firstPageP50", percentile(first, 0.5)},
            {"firstPageP95", percentile(first, 0.95)},
            {"indexP50", percentile(whole, 0.5)},
            {"indexP95", percentile(whole, 0.95)},
            {"index", std::move(each)}};
}

double pageP95(HistoryStore &store)
{
    QFuture<Result<HistoryStore::Index>> future = store.index({});
    future.waitForFinished();
    const QList<qint64> anchors = future.result()->anchors;
    QList<double> times;
    for (qsizetype at = 0; at < 200; ++at) {
        QElapsedTimer timer;
        timer.start();
        store.page({}, anchors.at(at * 7919 % anchors.size()) + 1, HistoryStore::pageSize).waitForFinished();
        times.append(milliseconds(timer));
    }
    return percentile(times, 0.95);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[1]) + u"/log.sqlite"_s;
    const qint64 wanted = std::strtoll(argv[2], nullptr, 10);
    constexpr qint64 measured = 20'000;
    Json result;
    qint64 made = 0;
    {
        const auto store = openLog(file);
        result["queuedPerSecond"] = record(*store, made, measured, 100, false);
        made += measured;
        result["batchesOf100PerSecond"] = record(*store, made, measured, 100, true);
        made += measured;
        for (; made < wanted; made += measured)
            record(*store, made, measured, 2000, false);
        result["queuedPerSecondAtTheEnd"] = record(*store, made, measured, 100, false);
        made += measured;
    }
    result["attempts"] = made;
    result["bytesPerAttempt"] = double(QFile(file).size()) / double(made);
    QList<double> opens;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto store = openLog(file);
        store->page({}, 0, HistoryStore::pageSize).waitForFinished();
        opens.append(milliseconds(timer));
    }
    result["openToFirstPage"] = percentile(opens, 0.95);
    const auto store = openLog(file);
    result["filters"] = measureFilters(*store);
    result["pageP95"] = pageP95(*store);
    std::printf("%s\n", dumpJson(result).constData());
    return 0;
}
