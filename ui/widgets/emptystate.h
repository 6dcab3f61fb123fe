#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace hookbench {

class PlainLabel;

/// What a pane shows while it has nothing: a sign, what it is for, and what to press.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QString iconId, QWidget *parent = nullptr);
    ~EmptyState() override;

    void setTexts(const QString &title, const QString &explanation);
    /// A button for the action below the text.
    void offer(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QString m_iconId;
    QLabel *m_sign;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QVBoxLayout *m_column;
};

} // namespace hookbench
