#pragma once

#include "model/core/result.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <memory>

namespace hookbench {

/// One connection to the log's SQLite file; belongs to the thread that opened it.
class HistoryDatabase final
{
public:
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;
    ~HistoryDatabase();

    /// Creates or migrates the file where needed. Errors: Unreadable, Unwritable, InvalidInput; the file is
    /// then as it was.
    [[nodiscard]] static Result<std::unique_ptr<HistoryDatabase>> openForWriting(const QString &file);
    /// After openForWriting() has made it what it should be.
    [[nodiscard]] static Result<std::unique_ptr<HistoryDatabase>> openForReading(const QString &file);
    [[nodiscard]] static Result<std::unique_ptr<HistoryDatabase>> inMemory();

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    /// Runs one statement without results.
    [[nodiscard]] Result<void> run(const QString &statement) const;
    /// The first value of the first row; nothing without a row or on failure.
    [[nodiscard]] QVariant value(const QString &query) const;

private:
    explicit HistoryDatabase(QString name);
    [[nodiscard]] static Result<std::unique_ptr<HistoryDatabase>> connectTo(const QString &file);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> updateTables();

    QString m_name;
    QString m_file; ///< as errors name it
};

} // namespace hookbench
