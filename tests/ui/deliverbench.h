#pragma once

#include "model/delivery/sender.h"
#include "model/history/recording.h"
#include "model/items/receivedmodel.h"
#include "tests/support/answeringdialogs.h"
#include "tests/support/faketransport.h"
#include "tests/support/recordedattempts.h"
#include "tests/support/workbench.h"
#include "ui/deliver/deliveractions.h"
#include "ui/deliver/deliverpage.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace hookbench::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline ActionRegistry &withDeliverActions(ActionRegistry &actions)
{
    addDeliverActions(actions);
    return actions;
}

/// The page in a window of its own, over a real sender and a transport that answers as told.
struct Bench
{
    Workbench workbench;
    FakeTransport transport;
    Sender sender{transport, workbench.clock, workbench.random};
    std::unique_ptr<HistoryStore> history = HistoryStore::inMemory();
    Recording recording{*history, sender, workbench.clock};
    RecordedAttempts attempts{*history};
    ReceivedModel received;
    ActionRegistry actions;
    AnsweringDialogs dialogs;
    DeliverPage page{{workbench.document, sender, received, *history, workbench.random, workbench.clock,
                      withDeliverActions(actions), dialogs}};

    Bench()
    {
        transport.next = answerWith(200);
        page.setReceiverAddress(QUrl(u"http://127.0.0.1:5005/hook"_s));
        page.resize(1200, 700);
        page.show();
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("The page has no %s.", qPrintable(name));
        return found;
    }

    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void typeUrl(const QString &url) const
    {
        auto *edit = find<QLineEdit>(u"receiverUrl"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, url);
    }
    void clickRow(const QString &view, int row) const
    {
        auto *items = find<QAbstractItemView>(view);
        QTest::mouseClick(items->viewport(), Qt::LeftButton, {},
                          items->visualRect(items->model()->index(row, 0)).center());
    }
    [[nodiscard]] InlineBar &notice() const { return *find<InlineBar>(u"deliverNotice"_s); }
    [[nodiscard]] QString hint(const QString &name) const { return find<ElidedLabel>(name)->text(); }
    [[nodiscard]] QTabWidget &tabs() const { return *find<QTabWidget>(u"inspectorTabs"_s); }
    [[nodiscard]] QString textOf(const QString &wireView) const
    {
        return find<QWidget>(wireView)->findChild<CodeView *>()->toPlainText();
    }

    /// Whether a label that takes no markup shows the text.
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->textFormat() == Qt::PlainText && label->text().contains(text);
        });
    }

    /// What the built-in receiver says about the newest attempt.
    void receive(bool verified, Effect effect)
    {
        const AttemptRequest &sent = transport.requests.constLast();
        ReceivedRequest request;
        request.receivedAt = workbench.clock.now();
        request.raw = FakeTransport::wireBytes(sent);
        request.body = sent.body;
        request.eventId = EventId{headerValue(sent.headers, "X-Ordinavo-Event-Id")};
        request.deliveryId = DeliveryId{headerValue(sent.headers, "X-Ordinavo-Delivery-Id")};
        request.verified = verified;
        request.effect = effect;
        received.append(request);
    }
};

} // namespace hookbench::test
