#pragma once

#include "model/items/exportfilesmodel.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace hookbench {

class CodeView;
class EmptyState;
class PagesView;
class Pill;
class PlainLabel;

/// One file of an export as it would be written: text as text, a PDF as its pages, a pack as the list of what
/// is in it.
class FilePreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePreview)

public:
    /// Makes the pages of a PDF; `scale` pixels to the point.
    using PageMaker = std::function<QFuture<Result<QList<QByteArray>>>(const QString &path, double scale)>;

    explicit FilePreview(PageMaker makePages, QWidget *parent = nullptr);
    ~FilePreview() override;

    void showFile(const ExportFile &file, ExportedState state);
    void showNothing();

signals:
    void statusMessage(const QString &text);
    /// The file in the folder, which is the one shown, is to be opened by the program that the system has.
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showContent();
    void showText(const QString &text);
    void showPages();
    void takePages(const Result<QList<QByteArray>> &pictures, double scale);
    void copy();
    void refreshHead();
    void retranslate();

    PageMaker m_makePages;
    ExportFile m_file;
    ExportedState m_state = ExportedState::Unknown;
    quint64 m_painting = 0; ///< which request for pages is the newest
    PlainLabel *m_path;
    Pill *m_size;
    Pill *m_stateOf;
    PlainLabel *m_digest;
    QPushButton *m_copy;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CodeView *m_code;
    PagesView *m_pages;
};

} // namespace hookbench
