#include "tests/support/workbench.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace hookbench;
using namespace Qt::StringLiterals;

class DesignDocumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void aToggleChangesBytesSignatureAndMarks()
    {
        test::Workbench bench;
        const Preview before = bench.document.preview();
        QSignalSpy changed(&bench.document, &DesignDocument::previewChanged);
        bench.set(u"visit_report.approved"_s, Option::ContactDetails, OptionState::On);
        const Preview &after = bench.document.preview();
        QCOMPARE(changed.count(), 1);
        QVERIFY(after.payload.body.contains("\"displayName\":\"Anna Weber\""));
        QVERIFY(!before.payload.body.contains("displayName"));
        QVERIFY(after.request.signature != before.request.signature);
        QCOMPARE(after.byteDelta, after.payload.body.size() - before.payload.body.size());
        QVERIFY(std::any_of(after.marked.begin(), after.marked.end(), [](const MarkedLine &line) {
            return line.change == LineChange::Added && line.line.path == "contact.displayName";
        }));
    }

    void theBodyIsOneBuffer()
    {
        test::Workbench bench;
        const Preview &preview = bench.document.preview();
        QCOMPARE(preview.request.body.constData(), preview.payload.body.constData());
    }

    void anotherEventTypeIsNotAChange()
    {
        test::Workbench bench;
        bench.set(u"visit_report.approved"_s, Option::ContactDetails, OptionState::On);
        bench.document.selectEventType(u"billing.event_created"_s);
        const Preview &preview = bench.document.preview();
        QCOMPARE(preview.byteDelta, 0);
        QVERIFY(std::all_of(preview.marked.begin(), preview.marked.end(),
                            [](const MarkedLine &line) { return line.change == LineChange::None; }));
    }

    void theEventIdStaysUntilANewEvent()
    {
        test::Workbench bench;
        const EventId first = bench.document.eventId();
        bench.set(u"visit_report.approved"_s, Option::SummaryPreview, OptionState::On);
        QCOMPARE(bench.document.eventId(), first);
        bench.document.newEvent();
        QVERIFY(!(bench.document.eventId() == first));
        QVERIFY(bench.document.preview().payload.body.contains(bench.document.eventId().text));
    }

    void withoutASecretThereIsNoSignatureButAReason()
    {
        test::Workbench bench;
        bench.document.setSecret({}, u"not at hand"_s);
        QVERIFY(bench.document.preview().request.signature.isEmpty());
        QCOMPARE(bench.document.preview().signError, u"not at hand"_s);
    }

    void anotherSchemeSignsAnew()
    {
        test::Workbench bench;
        Design design = bench.document.design();
        design.signatureScheme = SignatureScheme::StandardWebhooks;
        bench.document.setDesign(design);
        QVERIFY(bench.document.preview().request.signature.startsWith("v1,"));
    }

    void aSubscriptionSeesOnlyItsEventTypes()
    {
        test::Workbench bench;
        Design design = bench.document.design();
        design.subscriptions[0].eventTypes = {u"billing.event_created"_s, u"target.imported"_s};
        bench.document.setDesign(design);
        QCOMPARE(bench.document.eventTypes().size(), 2);
        QCOMPARE(bench.document.eventType().name, u"target.imported"_s);
    }

    void aRemovedSubscriptionLeavesAnotherSelected()
    {
        test::Workbench bench;
        Design design = bench.document.design();
        design.subscriptions.append(design.subscriptions.first());
        design.subscriptions.last().id = u"second"_s;
        bench.document.setDesign(design);
        bench.document.selectSubscription(1);
        QCOMPARE(bench.document.subscription().id, u"second"_s);
        design.subscriptions.removeLast();
        bench.document.setDesign(design);
        QCOMPARE(bench.document.subscriptionIndex(), 0);
    }
};

QTEST_GUILESS_MAIN(DesignDocumentTest)
#include "tst_designdocument.moc"
