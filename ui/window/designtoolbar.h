#pragma once

#include <QtWidgets/QToolBar>

class QComboBox;
class QLabel;
class QUndoStack;

namespace hookbench {

class ActionRegistry;
class DesignDocument;
class SearchField;

/// Undo, redo, and what the payload is made from: catalogue version, subscription, sample; at the end the
/// field that opens the command palette.
class DesignToolBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignToolBar)

public:
    /// All references must outlive the tool bar; the registry has edit.undo, edit.redo and edit.find.
    DesignToolBar(DesignDocument &document, QUndoStack &undo, const ActionRegistry &actions,
                  QWidget *parent = nullptr);
    ~DesignToolBar() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addChoice(const QString &name, QLabel *&label);
    void chooseVersion(int index);
    void chooseSample(int index);
    void refresh();
    void retranslate();

    DesignDocument &m_document;
    QUndoStack &m_undo;
    QLabel *m_versionLabel = nullptr;
    QLabel *m_subscriptionLabel = nullptr;
    QLabel *m_sampleLabel = nullptr;
    QComboBox *m_version;
    QComboBox *m_subscription;
    QComboBox *m_sample;
    SearchField *m_search;
};

} // namespace hookbench
