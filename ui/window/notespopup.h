#pragma once

#include "ui/theme/colours.h"

#include <QtCore/QList>
#include <QtWidgets/QFrame>

class QLabel;
class QListWidget;

namespace hookbench {

/// One sentence of a popup list.
struct Note
{
    QString iconId;
    Tone Colours::*tone = &Colours::neutral;
    QString text;
    QString eventType; ///< where choosing the note leads; empty: nowhere
};

/// A list of sentences that drops from a button of the status bar and goes on Escape or a click elsewhere.
class NotesPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesPopup)

public:
    explicit NotesPopup(QWidget *parent);
    ~NotesPopup() override;

    /// Shows the notes above `anchor`, inside its window.
    void showNotes(const QString &heading, const QList<Note> &notes, const QWidget &anchor);

signals:
    void eventTypeChosen(const QString &name);

private:
    void fitAbove(const QWidget &anchor);

    QLabel *m_heading;
    QListWidget *m_list;
};

} // namespace hookbench
