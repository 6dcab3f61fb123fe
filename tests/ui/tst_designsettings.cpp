#include "tests/support/workbench.h"
#include "ui/design/designeditor.h"
#include "ui/design/settingrow.h"
#include "ui/design/settingspanel.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

#include <memory>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    test::Workbench bench;
    QUndoStack undo;
    DesignEditor editor{bench.document, undo};
    SettingsPanel panel{editor};

    Fixture()
    {
        panel.resize(360, 1600);
        panel.show();
        panel.activateWindow();
    }

    template<typename Widget>
    [[nodiscard]] Widget &find(const QString &name) const
    {
        auto *found = panel.findChild<Widget *>(name);
        if (!found)
            qFatal("The settings have no %s.", qPrintable(name));
        return *found;
    }

    [[nodiscard]] const Design &design() const { return bench.document.design(); }
    [[nodiscard]] const Subscription &subscription() const { return bench.document.subscription(); }

    /// Chooses the next item with the keyboard, as a user does.
    void chooseNext(const QString &box) const { QTest::keyClick(&find<QComboBox>(box), Qt::Key_Down); }

    void type(const QString &edit, const QString &text) const
    {
        auto &field = find<QLineEdit>(edit);
        field.setFocus();
        field.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }

    [[nodiscard]] QListWidget &openEventTypes() const
    {
        // Opening the menu would wait for it to close.
        emit find<QToolButton>(u"eventTypes"_s).menu()->aboutToShow();
        auto *list = find<QToolButton>(u"eventTypes"_s).menu()->findChild<QListWidget *>(u"eventTypeList"_s);
        return list ? *list : find<QListWidget>(u"eventTypeList"_s);
    }
};

} // namespace

class TestDesignSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { f.reset(); }

    void choicesReachThePayload_data();
    void choicesReachThePayload();
    void choicesReachTheDesign();
    void billingNeedsBothConditions();
    void typingANameIsOneUndoStep();
    void namesOfTwoSubscriptionsAreTwoUndoSteps();
    void nameTypedBackLeavesNothingToUndo();
    void receiverUrlIsCheckedInPlace_data();
    void receiverUrlIsCheckedInPlace();
    void sourceSystemChangesTheExternalIds();
    void eventTypesAreChosenFromAList();
    void lastEventTypeStays();
    void secretIsNamedWhenTypingEnds();
    void subscriptionsComeAndGo();
    void wheelChangesNothingWithoutFocus();
    void undoShowsInTheFields();

private:
    std::unique_ptr<Fixture> f;
};

void TestDesignSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    f = std::make_unique<Fixture>();
    QVERIFY(QTest::qWaitForWindowActive(&f->panel));
}

void TestDesignSettings::choicesReachThePayload_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QByteArray>("appears");
    QTest::newRow("contact details included by default")
        << u"contactDefault"_s << QByteArray("\"displayName\"");
    QTest::newRow("null where an option is off") << u"whenOff"_s << QByteArray("\"contact\":null");
}

void TestDesignSettings::choicesReachThePayload()
{
    QFETCH(const QString, box);
    QFETCH(const QByteArray, appears);
    const QByteArray before = f->bench.document.preview().payload.body;
    QVERIFY(!before.contains(appears));
    f->chooseNext(box);
    QVERIFY(f->bench.document.preview().payload.body.contains(appears));
    f->undo.undo();
    QCOMPARE(f->bench.document.preview().payload.body, before);
}

void TestDesignSettings::choicesReachTheDesign()
{
    f->chooseNext(u"contactFields"_s);
    QCOMPARE(f->design().contactFields, ContactFields::Extended);
    QTest::keyClick(&f->find<QComboBox>(u"whenNoExternalId"_s), Qt::Key_Up);
    QCOMPARE(f->design().whenNoExternalId, Absence::Omitted);
    f->chooseNext(u"signatureScheme"_s);
    QCOMPARE(f->design().signatureScheme, SignatureScheme::TimestampBody);
    QVERIFY(f->bench.document.preview().request.signature.startsWith("t="));
    QTest::keyClick(&f->find<QSpinBox>(u"summaryLength"_s), Qt::Key_Up);
    QTest::keyClick(&f->find<QSpinBox>(u"summaryLength"_s), Qt::Key_Up);
    QCOMPARE(f->design().summaryLength, 142);
    QCOMPARE(f->undo.count(), 4);
    const QString version = f->design().catalogueVersion;
    QTest::keyClick(&f->find<QComboBox>(u"catalogueVersion"_s), Qt::Key_Up);
    QVERIFY(f->design().catalogueVersion != version);
}

void TestDesignSettings::billingNeedsBothConditions()
{
    f->bench.set({}, Option::BillingDetails, OptionState::On);
    f->bench.document.selectEventType(u"billing.event_ready"_s);
    const auto sent = [this] {
        return f->bench.document.preview().payload.body.contains("\"visitReportId\"");
    };
    QVERIFY(!sent());
    QTest::mouseClick(&f->find<QCheckBox>(u"billingEndpoint"_s), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(f->subscription().billingEndpoint);
    QVERIFY(!sent());
    QTest::mouseClick(&f->find<QCheckBox>(u"billingFeature"_s), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(f->design().billingFeature);
    QVERIFY(sent());
    QCOMPARE(f->undo.count(), 2);
}

void TestDesignSettings::typingANameIsOneUndoStep()
{
    const QString before = f->design().name;
    f->type(u"designName"_s, u"Review"_s);
    QCOMPARE(f->design().name, u"Review"_s);
    QCOMPARE(f->undo.count(), 1);
    f->undo.undo();
    QCOMPARE(f->design().name, before);
    QCOMPARE(f->find<QLineEdit>(u"designName"_s).text(), before);
}

void TestDesignSettings::namesOfTwoSubscriptionsAreTwoUndoSteps()
{
    f->editor.addSubscription();
    f->type(u"subscriptionName"_s, u"One"_s);
    f->bench.document.selectSubscription(0);
    f->type(u"designName"_s, u"Two"_s);
    QCOMPARE(f->undo.count(), 3);
}

void TestDesignSettings::nameTypedBackLeavesNothingToUndo()
{
    f->type(u"designName"_s, u"Before"_s);
    f->undo.clear();
    auto &name = f->find<QLineEdit>(u"designName"_s);
    QTest::keyClicks(&name, u"x"_s);
    QTest::keyClick(&name, Qt::Key_Backspace);
    QCOMPARE(f->design().name, u"Before"_s);
    QVERIFY(!f->undo.canUndo());
}

void TestDesignSettings::receiverUrlIsCheckedInPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://erp.example.com/hooks?tenant=1"_s << true;
    QTest::newRow("http on this machine") << u"http://127.0.0.1:5005/hook"_s << true;
    QTest::newRow("nothing is the built-in receiver") << u""_s << true;
    QTest::newRow("another scheme") << u"ftp://erp.example.com"_s << false;
    QTest::newRow("no scheme") << u"erp.example.com/hooks"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
}

void TestDesignSettings::receiverUrlIsCheckedInPlace()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, accepted);
    f->type(u"receiverUrl"_s, typed);
    QCOMPARE(f->find<QLineEdit>(u"receiverUrl"_s).text(), typed);
    QCOMPARE(f->find<SettingRow>(u"receiverUrlRow"_s).hint().isEmpty(), accepted);
    if (accepted)
        QCOMPARE(f->subscription().receiverUrl, QUrl(typed));
    else
        QVERIFY(f->subscription().receiverUrl != QUrl(typed));
}

void TestDesignSettings::sourceSystemChangesTheExternalIds()
{
    const QByteArray before = f->bench.document.preview().payload.body;
    auto &box = f->find<QComboBox>(u"sourceSystem"_s);
    QTest::keyClick(&box, box.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(f->bench.document.preview().payload.body != before);
    QCOMPARE(f->subscription().sourceSystem, box.currentData().toString());
}

void TestDesignSettings::eventTypesAreChosenFromAList()
{
    QCOMPARE(f->find<QToolButton>(u"eventTypes"_s).text(), u"All 24 event types"_s);
    QListWidget &list = f->openEventTypes();
    QCOMPARE(list.count(), 24);
    list.item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(f->subscription().eventTypes.size(), 23);
    QCOMPARE(f->find<QToolButton>(u"eventTypes"_s).text(), u"23 of 24 event types"_s);
    QCOMPARE(f->undo.undoText(), u"Unsubscribe from target.imported"_s);
    list.item(0)->setCheckState(Qt::Checked);
    // All of them is what an empty list means, in whatever version.
    QVERIFY(f->subscription().eventTypes.isEmpty());
}

void TestDesignSettings::lastEventTypeStays()
{
    QListWidget &list = f->openEventTypes();
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setCheckState(Qt::Unchecked);
    QCOMPARE(f->subscription().eventTypes, QStringList{u"billing.event_failed"_s});
    QCOMPARE(list.item(23)->checkState(), Qt::Checked);
}

void TestDesignSettings::secretIsNamedWhenTypingEnds()
{
    auto &store = f->find<QPushButton>(u"storeSecret"_s);
    QVERIFY(!store.isEnabled());
    f->type(u"secretName"_s, u"erp"_s);
    QCOMPARE(f->subscription().secret.name, sampleSecretName);
    QTest::keyClick(&f->find<QLineEdit>(u"secretName"_s), Qt::Key_Return);
    QCOMPARE(f->subscription().secret.name, u"erp"_s);
    QSignalSpy asked(&f->panel, &SettingsPanel::secretEditRequested);
    QTest::mouseClick(&store, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    f->type(u"secretName"_s, u""_s);
    QTest::keyClick(&f->find<QLineEdit>(u"secretName"_s), Qt::Key_Return);
    QCOMPARE(f->find<QLineEdit>(u"secretName"_s).text(), u"erp"_s);
}

void TestDesignSettings::subscriptionsComeAndGo()
{
    auto &remove = f->find<QPushButton>(u"removeSubscription"_s);
    QVERIFY(!remove.isEnabled());
    QTest::mouseClick(&f->find<QPushButton>(u"duplicateSubscription"_s), Qt::LeftButton);
    QTest::mouseClick(&f->find<QPushButton>(u"addSubscription"_s), Qt::LeftButton);
    QCOMPARE(f->design().subscriptions.size(), 3);
    QCOMPARE(f->bench.document.subscriptionIndex(), 2);
    QStringList ids;
    for (const Subscription &each : f->design().subscriptions)
        ids.append(each.id);
    QCOMPARE(ids.removeDuplicates(), 0);
    QTest::mouseClick(&remove, Qt::LeftButton);
    QCOMPARE(f->design().subscriptions.size(), 2);
    QCOMPARE(f->bench.document.subscriptionIndex(), 1);
    f->undo.undo();
    QCOMPARE(f->design().subscriptions.size(), 3);
}

void TestDesignSettings::wheelChangesNothingWithoutFocus()
{
    auto &box = f->find<QComboBox>(u"contactDefault"_s);
    const Design before = f->design();
    const QPointF place = box.rect().center();
    QWheelEvent wheel(place, box.mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(f->design(), before);
    QVERIFY(!wheel.isAccepted());
}

void TestDesignSettings::undoShowsInTheFields()
{
    auto &box = f->find<QComboBox>(u"contactFields"_s);
    f->chooseNext(u"contactFields"_s);
    QCOMPARE(box.currentIndex(), 1);
    f->undo.undo();
    QCOMPARE(box.currentIndex(), 0);
}

QTEST_MAIN(TestDesignSettings)
#include "tst_designsettings.moc"
