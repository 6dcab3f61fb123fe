#include "app/cli/sendlog.h"

#include "app/cli/console.h"
#include "model/history/historyplace.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendLog)
};

} // namespace

QList<OptionSpec> SendLog::options()
{
    return {{u"no-history"_s, {}, Text::tr("Does not record the attempts in the delivery log."), {}},
            {u"database"_s, u"FILE"_s, Text::tr("The log's file, instead of the user's own."), {}}};
}

Result<void> SendLog::open(const Arguments &arguments, Console &console)
{
    m_file =
        arguments.has(u"database"_s) ? arguments.value(u"database"_s) : historyFile().value_or(QString());
    if (arguments.has(u"no-history"_s) || m_file.isEmpty())
        return {};
    Result<std::unique_ptr<HistoryStore>> opened = HistoryStore::open(m_file);
    if (opened)
        m_store = *std::move(opened);
    else if (arguments.has(u"database"_s))
        return opened.error();
    else
        console.say(opened.error().message);
    return {};
}

void SendLog::record(Sender &sender, const Clock &clock)
{
    if (m_store)
        m_recording = std::make_unique<Recording>(*m_store, sender, clock);
}

void SendLog::settle(Console &console)
{
    if (!m_recording)
        return;
    QFuture<bool> settled = m_recording->settled();
    settled.waitForFinished();
    if (settled.resultCount() == 0 || !settled.result())
        console.say(Text::tr("Some attempts could not be recorded in the delivery log %1.").arg(m_file));
}

} // namespace hookbench
