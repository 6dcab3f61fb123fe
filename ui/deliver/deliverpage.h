#pragma once

#include "model/delivery/delivery.h"
#include "model/receiver/receiver.h"

#include <QtWidgets/QWidget>

class QSplitter;

namespace hookbench {

class ActionRegistry;
class AttemptInspector;
class AttemptModel;
class Composer;
class DesignDocument;
class InlineBar;
class ReceivedModel;
class ReceiverPanel;
class Sender;

/// The page Deliver: composer, attempts, inspector, and what the built-in receiver saw.
class DeliverPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverPage)

public:
    /// Adds its actions to the registry. All references must outlive the page.
    DeliverPage(DesignDocument &document, Sender &sender, AttemptModel &attempts, ReceivedModel &received,
                ActionRegistry &actions, QWidget *parent = nullptr);
    ~DeliverPage() override;

    /// The built-in receiver's address; an empty one when it does not listen.
    void setReceiverAddress(const QUrl &address);
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Sends the current preview's event to the chosen URL, unless the policy blocks it.
    void send();

signals:
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    DesignDocument &m_document;
    Sender &m_sender;
    Composer *m_composer;
    InlineBar *m_notice;
    AttemptInspector *m_inspector;
    ReceiverPanel *m_receiver;
    QSplitter *m_splitter;
};

} // namespace hookbench
