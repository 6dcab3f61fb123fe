#pragma once

#include <QtWidgets/QStackedWidget>

class QListView;
class QStringListModel;

namespace hookbench {

class EmptyState;
class ExportSession;

/// How the payloads differ from those of the export that is in the folder, a sentence a row.
class ChangesPanel final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesPanel)

public:
    explicit ChangesPanel(QWidget *parent = nullptr);
    ~ChangesPanel() override;

    void showChanges(const ExportSession &session);

private:
    EmptyState *m_none;
    QListView *m_list;
    QStringListModel *m_sentences;
};

} // namespace hookbench
