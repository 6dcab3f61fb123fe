#include "model/history/historystore.h"

#include "model/history/historyreader.h"
#include "model/history/historywriter.h"

#include <QtCore/QPromise>
#include <QtCore/QThread>

namespace hookbench {

AttemptClass attemptClassOf(const HistoryRow &row)
{
    AttemptOutcome outcome;
    outcome.errorClass = row.errorClass;
    outcome.status = row.status;
    return attemptClassOf(outcome);
}

QString loggedUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

HistoryRow historyRowOf(const Attempt &attempt, qint64 id, const QString &url)
{
    HistoryRow row;
    row.id = id;
    row.run = attempt.run;
    row.delivery = attempt.delivery;
    row.number = attempt.number;
    row.eventId = attempt.request.eventId;
    row.deliveryId = attempt.request.deliveryId;
    row.eventType = attempt.request.eventType;
    row.url = url;
    row.marks = attempt.marks;
    row.tampering = attempt.tampering;
    row.scheduledAt = attempt.scheduledAt;
    row.sentAt = attempt.outcome.sentAt;
    row.status = attempt.outcome.status;
    row.errorClass = attempt.outcome.errorClass;
    row.duration = attempt.outcome.timings.total;
    row.decision = attempt.decision;
    row.next = attempt.next;
    return row;
}

class HistoryStore::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    explicit Private(QString name)
        : file(std::move(name))
    {
        writer->moveToThread(&writing);
        writing.start();
    }

    ~Private()
    {
        if (!isOpen) // nothing was begun: what waits is lost with the process
            waiting.clear();
        if (isOpen && reading.isRunning())
            call(*reader, [this] { reader->close(); });
        reading.quit();
        reading.wait();
        call(*writer, [this] {
            if (!reading.isRunning())
                reader->close();
            writer->close();
        });
        writing.quit();
        writing.wait();
    }

    /// Runs it on the object's thread and waits for it.
    template<typename Function>
    static void call(QObject &object, Function function)
    {
        QMetaObject::invokeMethod(&object, function, Qt::BlockingQueuedConnection);
    }

    /// On the writer's thread: opens the file, or a log in memory.
    Result<void> open() const { return file.isEmpty() ? writer->openInMemory() : writer->open(file); }

    /// On the store's thread, once the writer has a database.
    void begin(bool inMemory)
    {
        if (inMemory) {
            reader->moveToThread(&writing);
            call(*writer, [this] { reader->share(writer->database()); });
        } else {
            reader->moveToThread(&reading);
            reading.start();
            QMetaObject::invokeMethod(reader.get(), [this] { static_cast<void>(reader->open(file)); });
        }
        doWhatWaits();
    }

    /// On the store's thread, where there is no database at all.
    void refuse(const Error &reason)
    {
        reader->moveToThread(&writing);
        call(*writer, [this, &reason] {
            writer->refuse(reason);
            reader->refuse(reason);
        });
        doWhatWaits();
    }

    void doWhatWaits()
    {
        isOpen = true;
        for (const std::function<void()> &work : std::exchange(waiting, {}))
            work();
    }

    void whenOpen(const std::function<void()> &work)
    {
        if (isOpen)
            work();
        else
            waiting.append(work);
    }

    /// The answer to a question that is put on the reader's thread.
    template<typename Value, typename Question>
    QFuture<Result<Value>> ask(Question question)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        whenOpen([this, promise, question] {
            QMetaObject::invokeMethod(reader.get(), [promise, question] {
                if (promise->isCanceled())
                    return promise->finish();
                promise->addResult(question());
                promise->finish();
            });
        });
        return promise->future();
    }

    QString file;
    bool isOpen = false;
    QList<std::function<void()>> waiting;
    QThread writing;
    QThread reading;
    std::unique_ptr<HistoryWriter> writer = std::make_unique<HistoryWriter>();
    std::unique_ptr<HistoryReader> reader = std::make_unique<HistoryReader>();
};

HistoryStore::HistoryStore(std::unique_ptr<Private> implementation)
    : d(std::move(implementation))
{
    qRegisterMetaType<QList<HistoryRow>>();
    qRegisterMetaType<QList<Attempt>>();
    connect(d->writer.get(), &HistoryWriter::stored, this, &HistoryStore::attemptsStored);
    connect(d->writer.get(), &HistoryWriter::removed, this, &HistoryStore::removed);
    connect(d->writer.get(), &HistoryWriter::lost, this,
            [this](const QList<Attempt> &attempts, const QString &reason) {
                emit failed(reason);
                if (!attempts.isEmpty())
                    emit attemptsLost(attempts);
            });
}

HistoryStore::~HistoryStore() = default;

Result<std::unique_ptr<HistoryStore>> HistoryStore::open(const QString &file)
{
    auto made = std::make_unique<Private>(file);
    Result<void> opened;
    Private::call(*made->writer, [&] { opened = made->open(); });
    if (!opened)
        return opened.error();
    made->begin(file.isEmpty());
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(made)));
}

std::unique_ptr<HistoryStore> HistoryStore::inMemory()
{
    Result<std::unique_ptr<HistoryStore>> opened = open({});
    if (opened)
        return *std::move(opened);
    std::unique_ptr<HistoryStore> refusing = prepared({});
    refusing->d->refuse(opened.error());
    return refusing;
}

std::unique_ptr<HistoryStore> HistoryStore::prepared(const QString &file)
{
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::make_unique<Private>(file)));
}

void HistoryStore::begin()
{
    QMetaObject::invokeMethod(d->writer.get(), [this, p = d.get()] {
        const Result<void> opened = p->open();
        const bool inMemory = p->file.isEmpty() || !opened;
        const Result<void> started = opened ? opened : p->writer->openInMemory();
        QMetaObject::invokeMethod(
            this,
            [this, p, opened, started, inMemory] {
                if (started)
                    p->begin(inMemory);
                else
                    p->refuse(started.error());
                if (!started)
                    emit failed(started.error().message);
                else if (!opened)
                    emit fellBack(tr("%1 Until the program ends the log is kept in memory.")
                                      .arg(opened.error().message));
            },
            Qt::QueuedConnection);
    });
}

void HistoryStore::append(const QList<Attempt> &attempts)
{
    if (!attempts.isEmpty())
        d->whenOpen([p = d.get(), attempts] { p->writer->enqueue({}, attempts); });
}

void HistoryStore::beginRun(const HistoryRun &run)
{
    d->whenOpen([p = d.get(), run] { p->writer->enqueue({run}, {}); });
}

QFuture<bool> HistoryStore::flushed()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    d->whenOpen([p = d.get(), promise] {
        QMetaObject::invokeMethod(p->writer.get(), [p, promise] { p->writer->flush(promise); });
    });
    return promise->future();
}

QFuture<Result<QList<HistoryRow>>> HistoryStore::page(const HistoryFilter &filter, qint64 before, int limit)
{
    return d->ask<QList<HistoryRow>>(
        [r = d->reader.get(), filter, before, limit] { return r->page(filter, before, limit); });
}

QFuture<Result<HistoryStore::Index>> HistoryStore::index(const HistoryFilter &filter)
{
    return d->ask<Index>([r = d->reader.get(), filter] { return r->index(filter); });
}

QFuture<Result<Attempt>> HistoryStore::attempt(qint64 id)
{
    return d->ask<Attempt>([r = d->reader.get(), id] { return r->attempt(id); });
}

QFuture<Result<QList<HistoryRun>>> HistoryStore::runs(int limit)
{
    return d->ask<QList<HistoryRun>>([r = d->reader.get(), limit] { return r->runs(limit); });
}

QFuture<Result<qint64>> HistoryStore::forEach(const HistoryFilter &filter,
                                              std::function<bool(const Attempt &)> take)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d->whenOpen([p = d.get(), promise, filter, take = std::move(take)] {
        QMetaObject::invokeMethod(p->reader.get(),
                                  [p, promise, filter, take] { p->reader->forEach(filter, take, promise); });
    });
    return promise->future();
}

QFuture<Result<qint64>> HistoryStore::remove(const HistoryFilter &filter)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d->whenOpen([p = d.get(), promise, filter] {
        QMetaObject::invokeMethod(p->writer.get(),
                                  [p, promise, filter] { p->writer->remove(filter, promise); });
    });
    return promise->future();
}

QFuture<Result<qint64>> HistoryStore::retain(const RetentionRule &rule, Instant now)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d->whenOpen([p = d.get(), promise, rule, now] {
        QMetaObject::invokeMethod(p->writer.get(),
                                  [p, promise, rule, now] { p->writer->retain(rule, now, promise); });
    });
    return promise->future();
}

} // namespace hookbench
