#pragma once

#include "model/receiver/receiver.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;
class QToolButton;

namespace hookbench {

class PlainLabel;

/// How the built-in receiver behaves: what it answers, by what it tells duplicates, how old a timestamp may
/// be, and its certificate. Each choice holds at once; answers hold when they can be read and are entered.
class ReceiverSettingsPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverSettingsPopup)

public:
    explicit ReceiverSettingsPopup(QWidget *parent);
    ~ReceiverSettingsPopup() override;

    /// Port, secret and scheme are kept as they are.
    void setSettings(const ReceiverSettings &settings);
    [[nodiscard]] const ReceiverSettings &settings() const { return m_settings; }
    /// Below or above `anchor`, inside its window.
    void showAt(const QWidget &anchor);

signals:
    void settingsChanged(const hookbench::ReceiverSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void fillBoxes();
    void fillExamples();
    void showSettings();
    void judgeAnswers();
    void enterAnswers();
    void takeChoices();
    void retranslate();

    ReceiverSettings m_settings;
    bool m_showing = false; ///< what changes is not the user's doing
    PlainLabel *m_heading;
    PlainLabel *m_answersCaption;
    QLineEdit *m_answers;
    QToolButton *m_examples;
    QMenu *m_exampleMenu;
    PlainLabel *m_verdict;
    PlainLabel *m_duplicatesCaption;
    QComboBox *m_duplicates;
    QCheckBox *m_fresh;
    QSpinBox *m_minutes;
    PlainLabel *m_certificateCaption;
    QComboBox *m_certificate;
};

} // namespace hookbench
