#include "ui/exporting/exportsession.h"

#include "model/core/inpool.h"
#include "model/core/whenfinished.h"
#include "model/exporting/pdfexport.h"
#include "model/items/designdocument.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Written : quint8 { Nothing, All };

FolderState stateOf(const ExportSource &source, const QList<ExportFile> &files, const QString &folder,
                    const QStringList &formats)
{
    FolderState state;
    const QFileInfo place(folder);
    state.exists = place.isDir();
    state.isFile = place.exists() && !state.exists;
    state.files = compareFiles(files, folder, formats);
    if (earlierFiles(folder).isEmpty())
        return state;
    if (const Result<ExportContext> context = makeExportContext(source))
        state.fields = fieldSentences(*context, folder);
    return state;
}

} // namespace

ExportSession::ExportSession(DesignDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_progress(std::make_shared<Progress>())
{
    m_ticker.setInterval(100ms);
    connect(&m_ticker, &QTimer::timeout, this, &ExportSession::progressChanged);
}

ExportSession::~ExportSession()
{
    m_progress->stop.request_stop();
}

std::shared_ptr<const ExportSource> ExportSession::source() const
{
    return std::make_shared<const ExportSource>(
        ExportSource{m_document.design(), m_document.sharedCatalogue(), m_document.subscriptionIndex(),
                     m_document.sample()});
}

void ExportSession::begin(Doing doing)
{
    m_progress->stop.request_stop();
    m_progress = std::make_shared<Progress>();
    m_doing = doing;
    m_ticker.start();
    emit progressChanged();
}

void ExportSession::end()
{
    m_doing = Doing::Nothing;
    m_ticker.stop();
    emit progressChanged();
}

void ExportSession::make()
{
    if (m_doing == Doing::Writing) {
        m_isStale = true; // it goes on with what it has
        return;
    }
    begin(Doing::Making);
    m_source = source();
    const auto work = [source = m_source, progress = m_progress]() -> Made {
        const Result<ExportContext> context = makeExportContext(*source);
        if (!context)
            return context.error();
        return makeExport(*context, {}, [&progress](const ExportFormat &next) {
            progress->format = int(&next - exportFormats().constData());
            return !progress->stop.stop_requested();
        });
    };
    whenFinished(inPool(work), this, [this, request = ++m_making](const Made &files) {
        if (request == m_making)
            takeMade(files);
    });
}

void ExportSession::takeMade(const Made &files)
{
    end();
    m_files = files ? *files : QList<ExportFile>();
    m_files.removeIf([](const ExportFile &file) { return file.format.isEmpty(); });
    m_state = {};
    if (!files) {
        emit refused(files.error());
        return;
    }
    emit made();
    compare();
}

void ExportSession::setFormats(const QStringList &ids)
{
    m_formats = ids;
    compare();
}

void ExportSession::setFolder(const QString &folder)
{
    m_folder = folder;
    compare();
}

QStringList ExportSession::restriction() const
{
    return m_formats.size() == exportFormats().size() ? QStringList() : m_formats;
}

void ExportSession::compare()
{
    const quint64 request = ++m_comparing;
    if (m_files.isEmpty() || m_folder.isEmpty()) {
        takeComparison({});
        return;
    }
    const auto work = [source = m_source, files = chosenFiles(m_files, m_formats), folder = m_folder,
                       formats = restriction()] { return stateOf(*source, files, folder, formats); };
    whenFinished(inPool(work), this, [this, request](const FolderState &state) {
        if (request == m_comparing)
            takeComparison(state);
    });
}

void ExportSession::takeComparison(const FolderState &state)
{
    m_state = state;
    emit compared();
}

void ExportSession::write()
{
    if (m_doing != Doing::Nothing || m_files.isEmpty() || m_folder.isEmpty() || m_formats.isEmpty())
        return;
    begin(Doing::Writing);
    const QList<ExportFile> files = chosenFiles(m_files, m_formats);
    const auto work = [files, folder = m_folder, formats = restriction(),
                       stop = m_progress->stop.get_token()]() -> Result<Written> {
        if (QFileInfo(folder).isDir() && compareFiles(files, folder, formats).isEmpty())
            return Written::Nothing;
        if (const Result<qsizetype> result = writeExport(files, folder, formats, stop); !result)
            return result.error();
        return Written::All;
    };
    whenFinished(inPool(work), this, [this, count = files.size()](const Result<Written> &result) {
        end();
        if (!result)
            emit writeFailed(result.error());
        else if (*result == Written::Nothing)
            emit foundUpToDate(count);
        else
            emit written(count);
        if (std::exchange(m_isStale, false))
            make();
        else
            compare();
    });
}

void ExportSession::cancel()
{
    m_progress->stop.request_stop();
}

qsizetype ExportSession::filesToWrite() const
{
    const auto count = std::ranges::count_if(
        m_files, [this](const ExportFile &file) { return m_formats.contains(file.format); });
    return count == 0 ? 0 : count + 1;
}

QString ExportSession::progressText() const
{
    switch (m_doing) {
    case Doing::Nothing:
        return {};
    case Doing::Writing:
        return tr("Writing %Ln files…", nullptr, int(filesToWrite()));
    case Doing::Making:
        break;
    }
    const int format = m_progress->format;
    if (format < 0)
        return tr("Making the export…");
    //: %1: the name of a format
    return tr("Making the export: %1…").arg(exportFormats().at(format).title());
}

QString ExportSession::proposedName() const
{
    ExportContext context;
    context.design = &m_document.design();
    context.subscription = &m_document.subscription();
    return context.slug();
}

QFuture<Result<QList<QByteArray>>> ExportSession::pages(const QString &path, double scale) const
{
    return inPool([source = m_source, path, scale]() -> Result<QList<QByteArray>> {
        const Result<ExportContext> context = makeExportContext(*source);
        if (!context)
            return context.error();
        return paintPdfPages(*context, path, scale);
    });
}

} // namespace hookbench
