#pragma once

#include "model/history/historyfilter.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QMenu;
class QStringListModel;
class QToolButton;

namespace hookbench {

class PlainLabel;

/// Which attempts of the log are shown: a filter in words with completion, ready-made ones, and whether they
/// are of the newest run alone. A filter that cannot be read is refused in words below it, and the one before
/// stays.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilterBar)

public:
    /// The clock must outlive the bar: `since:1h` counts back from its time.
    explicit HistoryFilterBar(const Clock &clock, QWidget *parent = nullptr);
    ~HistoryFilterBar() override;

    /// Words and run together.
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// The run alone, or everything.
    [[nodiscard]] HistoryFilter scope() const;
    /// The run that "This run" stands for.
    void setRun(const RunId &run);
    void setText(const QString &text);
    void clear();

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Scope : int { AllRuns, ThisRun };

    void fillReady();
    void readLater();
    void read();
    void complete();
    void takeCompletion(const QString &completion);
    void showProblem(const QString &problem);
    void recolour();
    void retranslate();

    const Clock &m_clock;
    HistoryFilter m_filter;
    RunId m_run;
    QTimer m_typing; ///< reads when the typing pauses
    QLineEdit *m_edit;
    QComboBox *m_scope;
    QToolButton *m_ready;
    QMenu *m_readyMenu;
    QStringListModel *m_candidates;
    QCompleter *m_completer;
    PlainLabel *m_problem;
};

/// What can stand where `word` has been begun: keys with their colon, or the values of a key.
[[nodiscard]] QStringList filterCompletions(const QString &word);

} // namespace hookbench
