#include "ui/exporting/exportnotice.h"

#include <QtCore/QDir>

namespace hookbench {

ExportNotice::ExportNotice(InlineBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&m_bar, &InlineBar::dismissed, this, [this] { m_about = About::Nothing; });
}

ExportNotice::~ExportNotice() = default;

void ExportNotice::showRefusal(const Error &error)
{
    if (error.code == ErrorCode::Blocked)
        m_bar.showMessage(InlineBar::Kind::Error, error.message, tr("Show Findings"),
                          [this] { emit findingsRequested(); });
    else
        m_bar.showMessage(InlineBar::Kind::Error, error.message);
    m_about = About::Export;
}

void ExportNotice::showFailure(const QString &message)
{
    m_bar.showMessage(InlineBar::Kind::Error, message);
    m_about = About::Folder;
}

void ExportNotice::showWritten(qsizetype files, const QString &folder)
{
    m_bar.showMessage(
        InlineBar::Kind::Success,
        tr("Wrote %Ln files into %1.", nullptr, int(files)).arg(QDir::toNativeSeparators(folder)),
        tr("Open Folder"), [this] { emit folderRequested(); });
    m_about = About::Folder;
}

void ExportNotice::showUpToDate(qsizetype files, const QString &folder)
{
    m_bar.showMessage(InlineBar::Kind::Information,
                      tr("Nothing to write: all %Ln files in %1 are up to date.", nullptr, int(files))
                          .arg(QDir::toNativeSeparators(folder)),
                      tr("Open Folder"), [this] { emit folderRequested(); });
    m_about = About::Folder;
}

void ExportNotice::forgetRefusal()
{
    if (m_about == About::Export)
        m_bar.dismiss();
}

void ExportNotice::forgetFolder()
{
    if (m_about == About::Folder)
        m_bar.dismiss();
}

} // namespace hookbench
