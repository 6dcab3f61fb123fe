#pragma once

#include "model/history/historyexport.h"
#include "model/history/historyfilter.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace hookbench {

class HistoryExportJob;
class PlainLabel;
struct DeliverParts;

/// Exports the attempts that are shown into a file: the format, whether signatures are in it, progress and
/// cancel. Hidden until it is opened.
class HistoryExportBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExportBar)

public:
    explicit HistoryExportBar(const DeliverParts &parts, QWidget *parent = nullptr);
    ~HistoryExportBar() override;

    void setFilter(const HistoryFilter &filter) { m_filter = filter; }
    void open();

signals:
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] HistoryFormat format() const;
    void choosePath();
    void start(const QString &path);
    void takeFinished(const Result<qint64> &written);
    void showState();
    void recolour();
    void retranslate();

    const DeliverParts &m_parts;
    HistoryFilter m_filter;
    QPointer<HistoryExportJob> m_job;
    PlainLabel *m_caption;
    QComboBox *m_format;
    QCheckBox *m_signatures;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QPushButton *m_cancel;
    QToolButton *m_close;
    PlainLabel *m_outcome;
};

} // namespace hookbench
