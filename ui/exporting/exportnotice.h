#pragma once

#include "model/core/result.h"
#include "ui/widgets/inlinebar.h"

namespace hookbench {

/// What the page Export has to say: why there is no export, and how writing it ended. What is said of a
/// folder goes with it.
class ExportNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportNotice)

public:
    /// `bar` must outlive it.
    explicit ExportNotice(InlineBar &bar, QObject *parent = nullptr);
    ~ExportNotice() override;

    void showRefusal(const Error &error);
    void showFailure(const QString &message);
    void showWritten(qsizetype files, const QString &folder);
    void showUpToDate(qsizetype files, const QString &folder);
    /// There is an export again.
    void forgetRefusal();
    /// Another folder is chosen.
    void forgetFolder();

signals:
    void findingsRequested();
    void folderRequested();

private:
    enum class About : quint8 { Nothing, Export, Folder };

    InlineBar &m_bar;
    About m_about = About::Nothing;
};

} // namespace hookbench
