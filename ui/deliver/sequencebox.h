#pragma once

#include "model/delivery/sequence.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDoubleSpinBox;
class QMenu;
class QSpinBox;
class QToolButton;

namespace hookbench {

class Dialogs;
class OwnBodyDialog;

/// What a run is to show: a box with the kinds of sequence, and beside or below it the parameters of the
/// chosen kind and of no other.
class SequenceBox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SequenceBox)

public:
    /// `page` becomes the parent of both widgets. The dialogs must outlive it.
    SequenceBox(Dialogs &dialogs, QWidget *page);
    ~SequenceBox() override;

    [[nodiscard]] QComboBox *kinds() const { return m_kinds; }
    [[nodiscard]] QWidget *parameters() const { return m_parameters; }

    [[nodiscard]] const Sequence &sequence() const { return m_sequence; }
    void setSequence(const Sequence &sequence);
    void retranslate();

signals:
    void sequenceChanged();

private:
    void setUp();
    void fillKinds();
    void fillTamperings();
    void chooseKind();
    void takeParameters();
    void showSequence();
    void showChoices();
    void editBody();

    Dialogs &m_dialogs;
    QWidget *m_page;
    Sequence m_sequence;
    bool m_showing = false;
    QComboBox *m_kinds;
    QWidget *m_parameters;
    QSpinBox *m_copies;
    QSpinBox *m_events;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_concurrency;
    QSpinBox *m_age; ///< minutes
    QToolButton *m_tamperings;
    QMenu *m_tamperingMenu;
    QToolButton *m_body;
    OwnBodyDialog *m_bodyDialog = nullptr;
};

} // namespace hookbench
