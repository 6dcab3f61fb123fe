#include "model/history/historydatabase.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QVariant>
#include <QtCore/QtEndian>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <atomic>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr quint32 applicationId = 0x484B4C47; // HKLG
constexpr int currentVersion = 3;
constexpr qsizetype headerSize = 100; // SQLite's file header, sqlite.org/fileformat2.html
constexpr qint64 largestPage = 65536;

// The rows that tables show and filters ask for stand apart from the bytes; texts that repeat are in
// `names`. Segments repeat what filters look at for 256 ids each, packed, so that a filter reads a million
// rows at memory speed. AUTOINCREMENT: an id that was deleted never comes back.
const QStringList &statementsOfVersion1()
{
    static const QStringList statements{
        u"CREATE TABLE names (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL UNIQUE, "
        "begun INTEGER NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, attempts INTEGER NOT NULL)"_s,
        u"CREATE TABLE attempts (id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL, "
        "delivery INTEGER NOT NULL, number INTEGER NOT NULL, event_id TEXT NOT NULL, "
        "delivery_id TEXT NOT NULL, type INTEGER NOT NULL, url INTEGER NOT NULL, marks INTEGER NOT NULL, "
        "scheduled_at INTEGER NOT NULL, sent_at INTEGER NOT NULL, status INTEGER, error INTEGER NOT NULL, "
        "duration INTEGER NOT NULL, decision INTEGER NOT NULL, next_at INTEGER, next_earliest INTEGER, "
        "next_latest INTEGER, reason INTEGER NOT NULL)"_s,
        u"CREATE TABLE exchanges (id INTEGER PRIMARY KEY, chain INTEGER, data BLOB NOT NULL)"_s,
        u"CREATE INDEX exchange_chains ON exchanges (chain) WHERE chain IS NOT NULL"_s,
        u"CREATE TABLE chains (id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 BLOB NOT NULL UNIQUE, "
        "data BLOB NOT NULL)"_s,
        u"CREATE TABLE segments (id INTEGER PRIMARY KEY, facts BLOB NOT NULL)"_s,
        u"CREATE TABLE segment_ids (id INTEGER PRIMARY KEY, ids BLOB NOT NULL)"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = 1"_s,
    };
    return statements;
}

/// When the attempt ended that the next one waits for: in accelerated time its duration does not tell.
const QStringList &statementsOfVersion2()
{
    static const QStringList statements{u"ALTER TABLE attempts ADD COLUMN next_from INTEGER"_s,
                                        u"PRAGMA user_version = 2"_s};
    return statements;
}

/// Which attack probe an attempt was, as the number of its Tampering.
const QStringList &statementsOfVersion3()
{
    static const QStringList statements{u"ALTER TABLE attempts ADD COLUMN tampering INTEGER"_s,
                                        u"PRAGMA user_version = 3"_s};
    return statements;
}

Error noLog(const QString &file)
{
    return {
        ErrorCode::InvalidInput,
        Text::tr("%1 is no delivery log of Hookbench. It was left as it is; name another file.").arg(file)};
}

Error damaged(const QString &file, const QString &reason)
{
    return {ErrorCode::InvalidInput,
            Text::tr("The delivery log %1 is damaged: %2. It was left as it is; move it away to begin a new "
                     "one.")
                .arg(file, reason)};
}

/// What the file is, before SQLite touches it: read-write, SQLite would roll back a journal beside it.
Result<void> checkFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return {};
    if (!info.isFile())
        return noLog(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     Text::tr("Cannot read the delivery log %1: %2.").arg(path, file.errorString())};
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return noLog(path);
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(68) != applicationId)
        return noLog(path);
    if (number(60) > quint32(currentVersion))
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("The delivery log %1 was written by a newer Hookbench. It was left as it is; use "
                     "that version, or name another file.")
                .arg(path)};
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? largestPage : stored;
    if (pageSize * number(28) > info.size())
        return damaged(path, Text::tr("its end is missing"));
    return {};
}

/// Only its owner reads it: it holds personal data. SQLite's side files take the same permissions.
Result<void> ensureFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).absolutePath()) &&
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    if (QFileInfo::exists(path)) // somebody else has just made it
        return {};
    return Error{ErrorCode::Unwritable,
                 Text::tr("Cannot create the delivery log %1: %2.").arg(path, file.errorString())};
}

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"hookbench-history-%1"_s.arg(++count);
}

} // namespace

HistoryDatabase::HistoryDatabase(QString name)
    : m_name(std::move(name))
{
}

HistoryDatabase::~HistoryDatabase()
{
    {
        QSqlDatabase database = connection();
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::connectTo(const QString &file)
{
    std::unique_ptr<HistoryDatabase> made(new HistoryDatabase(nextName()));
    made->m_file = file;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_name);
    if (!database.isValid())
        return Error{ErrorCode::Internal,
                     Text::tr("Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite).")};
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    database.setDatabaseName(file);
    if (!database.open())
        return Error{
            ErrorCode::Unreadable,
            Text::tr("Cannot open the delivery log %1: %2.").arg(file, database.lastError().databaseText())};
    return made;
}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::openForWriting(const QString &file)
{
    Result<void> good = checkFile(file);
    if (good)
        good = ensureFile(file);
    if (!good)
        return good.error();
    Result<std::unique_ptr<HistoryDatabase>> made = connectTo(file);
    if (!made)
        return made.error();
    good = (*made)->prepare();
    if (!good)
        return good.error();
    return made;
}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::openForReading(const QString &file)
{
    Result<std::unique_ptr<HistoryDatabase>> made = connectTo(file);
    if (!made)
        return made.error();
    for (const QString &pragma :
         {u"query_only = 1"_s, u"mmap_size = 1073741824"_s, u"cache_size = -8192"_s}) {
        QSqlQuery query((*made)->connection());
        if (!query.exec(u"PRAGMA "_s + pragma))
            return Error{
                ErrorCode::Unreadable,
                Text::tr("Cannot read the delivery log %1: %2.").arg(file, query.lastError().databaseText())};
    }
    return made;
}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::inMemory()
{
    Result<std::unique_ptr<HistoryDatabase>> made = connectTo(u":memory:"_s);
    if (!made)
        return made.error();
    const Result<void> created = (*made)->updateTables();
    if (!created)
        return created.error();
    return made;
}

Result<void> HistoryDatabase::prepare()
{
    if (!QSqlQuery(connection()).exec(u"PRAGMA page_size = 16384"_s) ||
        !value(u"SELECT count(*) FROM sqlite_master"_s).isValid())
        return damaged(m_file, Text::tr("SQLite cannot read it"));
    // The first transaction is not in WAL mode: a file of ours then always says so in its first page.
    if (value(u"PRAGMA user_version"_s).toInt() < currentVersion) {
        const Result<void> updated = updateTables();
        if (!updated)
            return updated;
    }
    for (const QString &pragma :
         {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"wal_autocheckpoint = 2048"_s,
          u"secure_delete = ON"_s, u"temp_store = MEMORY"_s, u"cache_size = -16384"_s}) {
        const Result<void> set = run(u"PRAGMA "_s + pragma);
        if (!set)
            return set;
    }
    const QVariant tables = value(u"SELECT count(*) FROM sqlite_master WHERE name IN ('names', 'runs', "
                                  "'attempts', 'exchanges', 'chains', 'segments', 'segment_ids')"_s);
    constexpr int tablesOfVersion1 = 7;
    if (tables.toInt() != tablesOfVersion1 || !value(u"SELECT count(*) FROM runs"_s).isValid())
        return damaged(m_file, Text::tr("a part of it is missing"));
    return {};
}

Result<void> HistoryDatabase::updateTables()
{
    Result<void> done = run(u"BEGIN EXCLUSIVE"_s);
    if (!done)
        return done;
    QStringList statements;
    const int version = value(u"PRAGMA user_version"_s).toInt(); // another process may have been faster
    if (version < 1)
        statements += statementsOfVersion1();
    if (version < 2)
        statements += statementsOfVersion2();
    if (version < 3)
        statements += statementsOfVersion3();
    for (const QString &statement : std::as_const(statements)) {
        done = run(statement);
        if (!done) {
            static_cast<void>(run(u"ROLLBACK"_s));
            return done;
        }
    }
    return run(u"COMMIT"_s);
}

Result<void> HistoryDatabase::run(const QString &statement) const
{
    QSqlQuery query(connection());
    if (query.exec(statement))
        return {};
    return Error{
        ErrorCode::Unwritable,
        Text::tr("Cannot write the delivery log %1: %2.").arg(m_file, query.lastError().databaseText())};
}

QVariant HistoryDatabase::value(const QString &text) const
{
    QSqlQuery query(connection());
    return query.exec(text) && query.next() ? query.value(0) : QVariant();
}

} // namespace hookbench
