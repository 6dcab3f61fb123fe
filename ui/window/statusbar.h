#pragma once

#include "model/design/policy.h"
#include "model/receiver/receiver.h"

#include <QtCore/QMap>
#include <QtCore/QUrl>
#include <QtWidgets/QStatusBar>

class QToolButton;

namespace hookbench {

class ElidedLabel;
class NotesPopup;

/// The window's last line: the built-in receiver, the policy, the assumptions, and what the design needs in
/// Ordinavo. A message takes the place of the last of these and of nothing else.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    explicit StatusBar(QWidget *parent = nullptr);
    ~StatusBar() override;

    void showReceiver(const QUrl &address, bool portWasTaken);
    /// `reason`: why it does not listen, in a translated sentence.
    void showNoReceiver(const QString &reason);
    /// Said of a receiver that listens, where it is not the honest one.
    void showReceiverBehaviour(const ReceiverSettings &settings);
    void showDesign(const QList<Finding> &findings, const QStringList &assumptions,
                    qsizetype plannedSubscriptions);

    /// What can be under way, behind any page.
    enum class Job : quint8 { Run, Export };
    /// Stands where messages stand, while there is none, with a button that cancels. Empty: it is over.
    void showProgress(Job job, const QString &progress);

    void openFindings();
    void openAssumptions();

signals:
    void eventTypeChosen(const QString &name);
    void cancelRequested(hookbench::StatusBar::Job job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &message);
    void refresh();
    void refreshReceiver();
    void refreshPolicy();

    QToolButton *m_receiver;
    QToolButton *m_policy;
    QToolButton *m_assumptions;
    ElidedLabel *m_message;
    QToolButton *m_cancel;
    ElidedLabel *m_plan;
    NotesPopup *m_popup;

    QUrl m_address;
    bool m_portWasTaken = false;
    QString m_whyNoReceiver;
    ReceiverSettings m_behaviour;
    QList<Finding> m_findings;
    QStringList m_assumed;
    qsizetype m_planned = 0;
    QMap<Job, QString> m_progress; ///< of what is under way
};

} // namespace hookbench
