#include "model/items/matrixmodel.h"
#include "tests/support/workbench.h"
#include "ui/design/designpage.h"
#include "ui/design/fieldinspector.h"
#include "ui/design/matrixview.h"
#include "ui/design/payloadpanel.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/digestedit.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/pill.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

#include <memory>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const QString approved = u"visit_report.approved"_s;

int columnOf(Option option)
{
    return MatrixModel::CustomerContextColumn + int(option);
}

/// The page over the real model, shown and ready for clicks and keys.
struct Fixture
{
    test::Workbench bench;
    QUndoStack undo;
    ActionRegistry actions;
    DesignPage page{bench.document, undo, actions};

    Fixture()
    {
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        matrix().setFocus();
    }

    template<typename Widget>
    [[nodiscard]] Widget &find(const QString &name = {}) const
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("The page has no %s.", qPrintable(name));
        return *found;
    }

    [[nodiscard]] MatrixView &matrix() const { return find<MatrixView>(); }
    [[nodiscard]] CodeView &body() const { return find<CodeView>(u"bodyView"_s); }
    [[nodiscard]] QByteArray bytes() const { return bench.document.preview().payload.body; }
    [[nodiscard]] QByteArray signature() const { return bench.document.preview().request.signature; }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label).text(); }

    /// The cell of an event type, or with an empty name of the defaults row.
    [[nodiscard]] QModelIndex cell(const QString &eventType, int column) const
    {
        const auto *model = matrix().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            const auto kind = MatrixModel::RowKind(index.data(MatrixModel::RowKindRole).toInt());
            if (kind != MatrixModel::RowKind::Family &&
                index.data(MatrixModel::EventTypeRole).toString() == eventType)
                return index;
        }
        return {};
    }

    [[nodiscard]] OptionState stateOf(const QString &eventType, Option option) const
    {
        return optionState(bench.document.subscription(), eventType, option);
    }

    void click(const QModelIndex &index, Qt::MouseButton button = Qt::LeftButton) const
    {
        matrix().scrollTo(index);
        QTest::mouseClick(matrix().viewport(), button, {}, matrix().visualRect(index).center());
    }

    void press(Qt::Key key) const { QTest::keyClick(&matrix(), key); }
};

/// A language whose every text is longer and can be told from the source.
class LongLanguage final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.isEmpty() ? text : u"§ %1 xxxxxx"_s.replace(u"%1"_s, text);
    }
};

} // namespace

class TestDesignPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { f.reset(); }

    void clickTogglesBytesAndSignature_data();
    void clickTogglesBytesAndSignature();
    void theHintTellsOfTheCellAsItIsNow();
    void spaceTogglesTheCellUnderTheFocus();
    void everyClickOfADoubleClickCounts();
    void clickOnADefaultReachesEveryEventTypeThatInherits();
    void backspaceAndDeleteInherit_data();
    void backspaceAndDeleteInherit();
    void menuSetsAStateThatInheritsTheSame();
    void undoAndRedoRestoreTheBytes();
    void lockedCellsStayAndSayWhy_data();
    void lockedCellsStayAndSayWhy();
    void cellWithNothingToGovernStaysAndSaysWhy();
    void rowsChooseTheEventType();
    void typingGoesToAnEventType_data();
    void typingGoesToAnEventType();
    void everyCellHasANameForScreenReaders();
    void everyRowAndHeadingFits();
    void lastChangeIsNamedAndCounted();
    void everyWordOfAFieldIsInSight_data();
    void everyWordOfAFieldIsInSight();
    void lineOfTheBodyChoosesTheField();
    void objectIsInspectedAsAWhole();
    void leftOutFieldIsInspected();
    void fieldThatTheDesignLeavesOutIsStillInspected();
    void justificationIsOneUndoStepAndFollowsTheCell();
    void copyTakesExactlyTheBytes_data();
    void copyTakesExactlyTheBytes();
    void copyLeavesTheMarksBehind();
    void policyErrorStandsInThePage();
    void missingSecretStandsInThePageAndCanBeStored();
    void noteSaysWhatIsNotSigned();
    void optionsHaveShortcuts();
    void eventTypesAreSteppedThrough();
    void newEventKeepsNothingOfTheOldId();
    void panesAreReachedByKeyboard();
    void anotherLanguageReachesEveryText();
    void layoutSurvivesARoundTrip();
    void theMatrixGetsItsWidthBack();
    void digestsEndInAnEllipsis();
    void garbageIsNoLayout();

private:
    std::unique_ptr<Fixture> f;
};

void TestDesignPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    f = std::make_unique<Fixture>();
    QVERIFY(QTest::qWaitForWindowActive(&f->page));
}

void TestDesignPage::clickTogglesBytesAndSignature_data()
{
    QTest::addColumn<QString>("eventType");
    QTest::addColumn<int>("option");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("customer context goes")
        << approved << int(Option::CustomerContext) << QByteArray("\"customer\":");
    QTest::newRow("contact details come")
        << approved << int(Option::ContactDetails) << QByteArray("\"contact\":");
    QTest::newRow("summary preview comes")
        << u"visit_report.follow_up_required"_s << int(Option::SummaryPreview)
        << QByteArray("\"summaryPreview\":");
}

void TestDesignPage::clickTogglesBytesAndSignature()
{
    QFETCH(const QString, eventType);
    QFETCH(const int, option);
    QFETCH(const QByteArray, name);
    const QModelIndex cell = f->cell(eventType, columnOf(Option(option)));
    f->bench.document.selectEventType(eventType);
    const QByteArray bytes = f->bytes();
    const QByteArray signature = f->signature();
    const bool was = bytes.contains(name);

    f->click(cell);
    QCOMPARE(f->bytes().contains(name), !was);
    QVERIFY(f->signature() != signature);
    QCOMPARE(f->find<QLineEdit>(u"signature"_s).text().toLatin1(), f->signature());
    QCOMPARE(f->find<QLineEdit>(u"sha256"_s).text().toLatin1(), f->bench.document.preview().sha256.toHex());
    QCOMPARE(f->body().lines(), f->bench.document.preview().marked);

    // Back is what it inherits, and then the cell has no state of its own.
    f->click(cell);
    QCOMPARE(f->bytes(), bytes);
    QCOMPARE(f->signature(), signature);
    QCOMPARE(f->stateOf(eventType, Option(option)), OptionState::Inherit);
}

void TestDesignPage::theHintTellsOfTheCellAsItIsNow()
{
    QSignalSpy messages(&f->page, &DesignPage::statusMessage);
    const QModelIndex cell = f->cell(approved, columnOf(Option::SummaryPreview));
    const QString before = cell.data(Qt::StatusTipRole).toString();
    f->click(cell);
    const QString after = cell.data(Qt::StatusTipRole).toString();
    QVERIFY(after != before);
    QCOMPARE(messages.last().first().toString(), after);
    f->undo.undo();
    QCOMPARE(messages.last().first().toString(), before);
}

void TestDesignPage::spaceTogglesTheCellUnderTheFocus()
{
    f->matrix().setCurrentIndex(f->cell(approved, columnOf(Option::ContactDetails)));
    QVERIFY(!f->bytes().contains("Anna Weber"));
    f->press(Qt::Key_Space);
    QVERIFY(f->bytes().contains("Anna Weber"));
    QCOMPARE(f->stateOf(approved, Option::ContactDetails), OptionState::On);
    f->press(Qt::Key_Space);
    QVERIFY(!f->bytes().contains("Anna Weber"));
}

void TestDesignPage::everyClickOfADoubleClickCounts()
{
    const QModelIndex cell = f->cell(approved, columnOf(Option::ContactDetails));
    const QPoint place = f->matrix().visualRect(cell).center();
    QTest::mouseClick(f->matrix().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(f->matrix().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(f->undo.count() >= 2);
    QCOMPARE(f->stateOf(approved, Option::ContactDetails),
             f->undo.count() % 2 == 0 ? OptionState::Inherit : OptionState::On);
}

void TestDesignPage::clickOnADefaultReachesEveryEventTypeThatInherits()
{
    f->click(f->cell({}, columnOf(Option::ContactDetails)));
    QCOMPARE(f->stateOf({}, Option::ContactDetails), OptionState::On);
    QCOMPARE(f->bench.document.eventType().name, approved);
    QVERIFY(f->bytes().contains("Anna Weber"));
    QVERIFY(f->cell(approved, columnOf(Option::ContactDetails)).data(MatrixModel::EffectiveRole).toBool());
}

void TestDesignPage::backspaceAndDeleteInherit_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Backspace") << Qt::Key_Backspace;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void TestDesignPage::backspaceAndDeleteInherit()
{
    QFETCH(const Qt::Key, key);
    f->bench.set(approved, Option::ContactDetails, OptionState::On);
    f->matrix().setCurrentIndex(f->cell(approved, columnOf(Option::ContactDetails)));
    f->press(key);
    QCOMPARE(f->stateOf(approved, Option::ContactDetails), OptionState::Inherit);
    QVERIFY(!f->bytes().contains("Anna Weber"));
    QCOMPARE(f->undo.count(), 1);
    f->press(key);
    QCOMPARE(f->undo.count(), 1);
}

void TestDesignPage::menuSetsAStateThatInheritsTheSame()
{
    const QModelIndex cell = f->cell(approved, columnOf(Option::ContactDetails));
    f->matrix().setCurrentIndex(cell);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(f->matrix().viewport(), &event);
    auto *menu = f->matrix().findChild<QMenu *>(u"cellMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(2)->isChecked(), true);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(f->stateOf(approved, Option::ContactDetails), OptionState::Off);
}

void TestDesignPage::undoAndRedoRestoreTheBytes()
{
    const QByteArray before = f->bytes();
    f->click(f->cell(approved, columnOf(Option::ContactDetails)));
    const QByteArray after = f->bytes();
    QVERIFY(after != before);
    QCOMPARE(f->undo.undoText(), u"Turn “Contact details” on for visit_report.approved"_s);
    f->undo.undo();
    QCOMPARE(f->bytes(), before);
    QVERIFY(f->find<Pill>(u"payloadDelta"_s).text().contains(u"undoing"_s));
    f->undo.redo();
    QCOMPARE(f->bytes(), after);
}

void TestDesignPage::lockedCellsStayAndSayWhy_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("internal notes") << int(MatrixModel::InternalNotesColumn)
                                    << neverReason(FieldGroup::InternalNotes);
    QTest::newRow("secrets") << int(MatrixModel::SecretsColumn) << neverReason(FieldGroup::Secrets);
    QTest::newRow("customer number of the target")
        << int(MatrixModel::TargetCustomerNumberColumn) << neverReason(FieldGroup::TargetCustomerNumber);
}

void TestDesignPage::lockedCellsStayAndSayWhy()
{
    QFETCH(const int, column);
    QFETCH(const QString, reason);
    const Design design = f->bench.document.design();
    QSignalSpy messages(&f->page, &DesignPage::statusMessage);
    f->click(f->cell(approved, column));
    f->press(Qt::Key_Space);
    f->press(Qt::Key_Backspace);
    QCOMPARE(f->bench.document.design(), design);
    QCOMPARE(f->undo.count(), 0);
    QVERIFY(!messages.isEmpty());
    QCOMPARE(messages.last().first().toString(), reason);
}

void TestDesignPage::cellWithNothingToGovernStaysAndSaysWhy()
{
    QSignalSpy messages(&f->page, &DesignPage::statusMessage);
    f->click(f->cell(u"route.published"_s, columnOf(Option::SummaryPreview)));
    QCOMPARE(f->undo.count(), 0);
    QVERIFY(!messages.isEmpty());
    QCOMPARE(messages.last().first().toString(), u"This event type carries no free text to preview."_s);
}

void TestDesignPage::rowsChooseTheEventType()
{
    f->click(f->cell(u"route.published"_s, MatrixModel::EventTypeColumn));
    QCOMPARE(f->bench.document.eventType().name, u"route.published"_s);
    QCOMPARE(f->text(u"payloadTitle"_s), u"route.published"_s);
    f->press(Qt::Key_Down);
    QCOMPARE(f->bench.document.eventType().name, u"appointment.scheduled"_s);
    f->bench.document.selectEventType(u"billing.event_failed"_s);
    QCOMPARE(f->matrix().currentEventType(), u"billing.event_failed"_s);
    QVERIFY(f->matrix().selectionModel()->isSelected(f->matrix().currentIndex()));
}

void TestDesignPage::typingGoesToAnEventType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("eventType");
    QTest::newRow("a beginning") << u"bill"_s << u"billing.event_created"_s;
    QTest::newRow("the same letter again goes on") << u"bb"_s << u"billing.event_ready"_s;
    QTest::newRow("a part behind a dot") << u"published"_s << u"route.published"_s;
    QTest::newRow("nothing of that name") << u"xyz"_s << approved;
}

void TestDesignPage::typingGoesToAnEventType()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, eventType);
    QTest::keyClicks(&f->matrix(), typed);
    QCOMPARE(f->bench.document.eventType().name, eventType);
}

void TestDesignPage::everyCellHasANameForScreenReaders()
{
    const auto *model = f->matrix().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (!index.flags().testFlag(Qt::ItemIsEnabled))
                continue;
            const QByteArray where = u"row %1, column %2"_s.arg(row).arg(column).toUtf8();
            const char *place = where.constData();
            QVERIFY2(!index.data(Qt::AccessibleTextRole).toString().isEmpty(), place);
            QVERIFY2(!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty(), place);
        }
    }
}

void TestDesignPage::everyRowAndHeadingFits()
{
    MatrixView &matrix = f->matrix();
    QCOMPARE(f->bench.document.eventTypes().size(), 24);
    QCOMPARE(matrix.verticalScrollBar()->maximum(), 0);
    QCOMPARE(matrix.horizontalScrollBar()->maximum(), 0);
    const QFontMetrics metrics(matrix.font());
    for (int row = 0; row < matrix.model()->rowCount(); ++row) {
        const QModelIndex index = matrix.model()->index(row, MatrixModel::EventTypeColumn);
        QVERIFY(metrics.height() <= matrix.rowHeight(row));
        QVERIFY(metrics.horizontalAdvance(index.data().toString()) <
                matrix.columnWidth(MatrixModel::EventTypeColumn));
    }
}

void TestDesignPage::lastChangeIsNamedAndCounted()
{
    const Pill &delta = f->find<Pill>(u"payloadDelta"_s);
    QVERIFY(!delta.isVisible());
    const qsizetype before = f->bytes().size();
    f->click(f->cell(approved, columnOf(Option::ContactDetails)));
    QVERIFY(delta.isVisible());
    QCOMPARE(delta.text(),
             u"+%1 bytes · 5 lines added by “Contact details on”"_s.arg(f->bytes().size() - before));
    QCOMPARE(f->find<Pill>(u"payloadBytes"_s).text(), u"%1 bytes"_s.arg(f->bytes().size()));
    // Another event type has not been changed.
    f->press(Qt::Key_Down);
    QVERIFY(!delta.isVisible());
}

void TestDesignPage::everyWordOfAFieldIsInSight()
{
    QFETCH(const int, width);
    f->find<FieldInspector>().setFixedWidth(width);
    f->find<MatrixView>().setCurrentIndex(f->cell(approved, columnOf(Option::SummaryPreview)));
    for (const QByteArray path : {"eventId", "visitReport.summaryPreview", "contact"}) {
        f->find<FieldInspector>().showPath(path);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QLabel *label : f->find<FieldInspector>().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
        }
    }
}

void TestDesignPage::everyWordOfAFieldIsInSight_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("in a wide pane") << 500;
    QTest::newRow("in a narrow pane") << 260;
}

void TestDesignPage::lineOfTheBodyChoosesTheField()
{
    const QList<MarkedLine> &lines = f->body().lines();
    const auto name = std::find_if(lines.begin(), lines.end(),
                                   [](const MarkedLine &line) { return line.line.path == "customer.name"; });
    QVERIFY(name != lines.end());
    const QTextBlock block = f->body().document()->findBlockByNumber(int(name - lines.begin()));
    const QPoint place = f->body().cursorRect(QTextCursor(block)).center() + QPoint(30, 0);
    QTest::mouseClick(f->body().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f->text(u"fieldPath"_s), u"customer.name"_s);
    QCOMPARE(f->find<Pill>(u"fieldState"_s).text(), u"in the payload"_s);
    QVERIFY(f->text(u"fieldGovernedBy"_s).startsWith(u"Customer context"_s));
}

void TestDesignPage::objectIsInspectedAsAWhole()
{
    f->find<FieldInspector>().showPath("customer");
    QCOMPARE(f->text(u"fieldPath"_s), u"customer"_s);
    QVERIFY(f->text(u"fieldGovernedBy"_s).startsWith(u"Customer context"_s));
    f->find<FieldInspector>().showPath("no.such.field");
    QCOMPARE(f->text(u"fieldPath"_s), u"customer"_s);
}

void TestDesignPage::leftOutFieldIsInspected()
{
    QListView &list = f->find<QListView>(u"leftOut"_s);
    QModelIndex contact;
    for (int row = 0; row < list.model()->rowCount() && !contact.isValid(); ++row)
        if (list.model()->index(row, 0).data().toString().startsWith(u"contact."_s))
            contact = list.model()->index(row, 0);
    QVERIFY(contact.isValid());
    list.scrollTo(contact);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(contact).center());
    QVERIFY(f->text(u"fieldPath"_s).startsWith(u"contact."_s));
    QCOMPARE(f->find<Pill>(u"fieldState"_s).text(), u"left out"_s);
}

void TestDesignPage::fieldThatTheDesignLeavesOutIsStillInspected()
{
    f->click(f->cell(approved, columnOf(Option::ContactDetails)));
    f->find<FieldInspector>().showPath("contact.displayName");
    QCOMPARE(f->find<Pill>(u"fieldState"_s).text(), u"in the payload"_s);
    f->press(Qt::Key_Space);
    QCOMPARE(f->text(u"fieldPath"_s), u"contact.displayName"_s);
    QCOMPARE(f->find<Pill>(u"fieldState"_s).text(), u"left out"_s);
}

void TestDesignPage::justificationIsOneUndoStepAndFollowsTheCell()
{
    f->click(f->cell(approved, columnOf(Option::ContactDetails)));
    f->find<FieldInspector>().showPath("contact.displayName");
    QPlainTextEdit &why = f->find<QPlainTextEdit>(u"justification"_s);
    QTest::keyClicks(&why, u"Dispatcher calls"_s);
    QCOMPARE(f->undo.count(), 2);
    const Subscription &subscription = f->bench.document.subscription();
    QCOMPARE(justificationFor(subscription, approved, Option::ContactDetails), u"Dispatcher calls"_s);
    f->undo.undo();
    QCOMPARE(why.toPlainText(), QString());
    f->undo.redo();
    QCOMPARE(why.toPlainText(), u"Dispatcher calls"_s);
    // The default's reason is another one.
    f->press(Qt::Key_Backspace);
    QCOMPARE(why.toPlainText(), QString());
}

void TestDesignPage::copyTakesExactlyTheBytes_data()
{
    QTest::addColumn<PayloadTab>("tab");
    QTest::addColumn<QString>("action");
    QTest::newRow("body") << PayloadTab::Body << u"view.tab-body"_s;
    QTest::newRow("headers") << PayloadTab::Headers << u"view.tab-headers"_s;
    QTest::newRow("HTTP message") << PayloadTab::HttpMessage << u"view.tab-message"_s;
    QTest::newRow("string to sign") << PayloadTab::StringToSign << u"view.tab-string"_s;
    QTest::newRow("cURL command") << PayloadTab::Curl << u"view.tab-curl"_s;
    QTest::newRow("verification code") << PayloadTab::VerificationCode << u"view.tab-code"_s;
}

void TestDesignPage::copyTakesExactlyTheBytes()
{
    QFETCH(const PayloadTab, tab);
    QFETCH(const QString, action);
    f->page.setReceiverAddress(QUrl(u"http://127.0.0.1:5011/hook"_s));
    // Umlauts, Arabic, emoji: the clipboard must give the same bytes back.
    Design design = f->bench.document.design();
    design.sample = u"weltweit"_s;
    f->bench.document.setDesign(design);
    QSignalSpy messages(&f->page, &DesignPage::statusMessage);
    f->actions.action(action)->trigger();
    QTest::mouseClick(&f->find<QPushButton>(u"payloadCopy"_s), Qt::LeftButton);
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    QCOMPARE(copied, bytesOf(tab, f->bench.document, QUrl(u"http://127.0.0.1:5011/hook"_s)));
    QVERIFY(tab == PayloadTab::Headers || tab == PayloadTab::VerificationCode || copied.contains(f->bytes()));
    QVERIFY(messages.last().first().toString().contains(QString::number(copied.size())));
}

void TestDesignPage::copyLeavesTheMarksBehind()
{
    f->click(f->cell(approved, columnOf(Option::ContactDetails)));
    f->press(Qt::Key_Space);
    QVERIFY(f->body().toPlainText().contains(u"Anna Weber"_s));
    f->actions.action(u"design.copy-body"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), f->bytes());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Anna Weber"_s));
}

void TestDesignPage::policyErrorStandsInThePage()
{
    const InlineBar &bar = f->find<InlineBar>(u"payloadProblem"_s);
    QVERIFY(!bar.isVisible());
    f->click(f->cell(u"billing.event_ready"_s, columnOf(Option::BillingDetails)));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.kind(), InlineBar::Kind::Error);
    QVERIFY(bar.text().contains(u"billing endpoint"_s));
    QVERIFY(f->cell(u"billing.event_ready"_s, columnOf(Option::BillingDetails))
                .data(MatrixModel::BlockedRole)
                .toBool());
    f->undo.undo();
    QVERIFY(!bar.isVisible());
}

void TestDesignPage::missingSecretStandsInThePageAndCanBeStored()
{
    f->bench.document.setSecret({}, u"The secret “erp” is not on this machine."_s);
    const InlineBar &bar = f->find<InlineBar>(u"payloadProblem"_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"The secret “erp” is not on this machine."_s);
    QVERIFY(f->find<QLineEdit>(u"signature"_s).text().isEmpty());
    f->actions.action(u"view.tab-message"_s)->trigger();
    QVERIFY(!f->find<QPushButton>(u"payloadCopy"_s).isEnabled());
    QSignalSpy asked(&f->page, &DesignPage::secretEditRequested);
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestDesignPage::noteSaysWhatIsNotSigned()
{
    const QLabel &note = f->find<QLabel>(u"payloadNote"_s);
    QVERIFY(!note.isVisible());
    f->actions.action(u"view.tab-string"_s)->trigger();
    QVERIFY(note.isVisible());
    QVERIFY(note.text().contains(u"Only the body is signed"_s));
    Design design = f->bench.document.design();
    design.signatureScheme = SignatureScheme::StandardWebhooks;
    f->bench.document.setDesign(design);
    QVERIFY(note.text().contains(u"Not Ordinavo's"_s));
}

void TestDesignPage::optionsHaveShortcuts()
{
    const std::array ids{u"design.toggle-customer"_s, u"design.toggle-contact"_s, u"design.toggle-summary"_s,
                         u"design.toggle-billing"_s};
    for (const Option option : allOptions) {
        QAction *action = f->actions.action(ids[std::size_t(option)]);
        QCOMPARE(action->shortcut().toString(), u"Ctrl+%1"_s.arg(int(option) + 1));
    }
    f->actions.action(ids[1])->trigger();
    QCOMPARE(f->stateOf(approved, Option::ContactDetails), OptionState::On);
    f->actions.action(u"design.inherit-all"_s)->trigger();
    QVERIFY(f->bench.document.subscription().eventOptions.isEmpty());
}

void TestDesignPage::eventTypesAreSteppedThrough()
{
    f->bench.document.selectEventType(u"billing.event_failed"_s);
    f->actions.action(u"design.next-event"_s)->trigger();
    QCOMPARE(f->bench.document.eventType().name, u"target.imported"_s);
    f->actions.action(u"design.previous-event"_s)->trigger();
    QCOMPARE(f->bench.document.eventType().name, u"billing.event_failed"_s);
}

void TestDesignPage::newEventKeepsNothingOfTheOldId()
{
    const QByteArray id = f->bench.document.eventId().text;
    f->actions.action(u"design.new-event"_s)->trigger();
    QVERIFY(!f->bytes().contains(id));
    QVERIFY(!f->body().toPlainText().toUtf8().contains(id));
}

void TestDesignPage::panesAreReachedByKeyboard()
{
    const auto focusIsIn = [this](QWidget &pane) {
        QWidget *focused = f->page.window()->focusWidget();
        return focused == &pane || pane.isAncestorOf(focused);
    };
    QAction *next = f->actions.action(u"view.next-pane"_s);
    QVERIFY(focusIsIn(f->matrix()));
    next->trigger();
    QVERIFY(focusIsIn(f->find<PayloadPanel>()));
    next->trigger();
    QVERIFY(focusIsIn(f->find<FieldInspector>()));
    next->trigger();
    QVERIFY(focusIsIn(f->matrix()));
    f->actions.action(u"view.previous-pane"_s)->trigger();
    QVERIFY(focusIsIn(f->find<FieldInspector>()));
}

void TestDesignPage::anotherLanguageReachesEveryText()
{
    LongLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCoreApplication::sendPostedEvents();
    const CatalogueField &field = *f->bench.document.preview().payload.fields.first().field;
    // What the catalogue and the design say is data; the page itself has no text of the source left.
    const QStringList data{approved, QString::fromUtf8(field.path), field.description, field.source,
                           f->find<QListView>(u"leftOut"_s)
                               .locale()
                               .toString(f->find<QListView>(u"leftOut"_s).model()->rowCount())};
    for (const QLabel *label : f->page.findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->text().contains(u'§') || data.contains(label->text()),
                 qPrintable(label->text()));
    for (const QAbstractButton *button : f->page.findChildren<QAbstractButton *>())
        QVERIFY2(button->text().isEmpty() || button->text().startsWith(u'§'), qPrintable(button->text()));
    QVERIFY(f->cell({}, MatrixModel::EventTypeColumn).data().toString().startsWith(u'§'));
    QCOMPARE(f->matrix().horizontalScrollBar()->maximum(), 0);
    QCoreApplication::removeTranslator(&language);
}

void TestDesignPage::layoutSurvivesARoundTrip()
{
    f->actions.action(u"view.tab-curl"_s)->trigger();
    f->actions.action(u"view.settings"_s)->trigger();
    const QByteArray layout = f->page.saveLayout();
    f = std::make_unique<Fixture>();
    f->page.restoreLayout(layout);
    QCOMPARE(f->page.saveLayout(), layout);
    QVERIFY(f->find<CodeView>(u"curlView"_s).isVisible());
}

void TestDesignPage::theMatrixGetsItsWidthBack()
{
    f->page.resize(1800, 800);
    QTRY_VERIFY(f->matrix().width() >= f->matrix().sizeHint().width());
    f->page.resize(900, 800);
    QTRY_VERIFY(f->matrix().width() < f->matrix().sizeHint().width());
    f->page.resize(1800, 800);
    QTRY_VERIFY(f->matrix().width() >= f->matrix().sizeHint().width());
    QTRY_VERIFY(!f->matrix().horizontalScrollBar()->isVisible());
    // Who made it narrower by hand has it so again.
    auto &splitter = f->find<QSplitter>(u"designSplitter"_s);
    QSplitterHandle *handle = splitter.handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(150, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(150, 0));
    const int chosen = splitter.sizes().at(0);
    QVERIFY(chosen < f->matrix().sizeHint().width());
    f->page.resize(900, 800);
    f->page.resize(1800, 800);
    QCOMPARE(splitter.sizes().at(0), chosen);
}

void TestDesignPage::digestsEndInAnEllipsis()
{
    auto &digest = f->find<DigestEdit>(u"sha256"_s);
    const QString whole = digest.text();
    const QString shown = digest.shownText(digest.fontMetrics().horizontalAdvance(whole) / 2);
    QVERIFY2(shown.endsWith(u'…') && whole.startsWith(shown.chopped(1)), qPrintable(shown));
    // In every language: the same picture, wherever the application's lines begin.
    digest.clearFocus();
    digest.setMinimumWidth(0);
    digest.resize(digest.fontMetrics().horizontalAdvance(whole) / 2, digest.height());
    const QImage leftToRight = digest.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    digest.resize(digest.fontMetrics().horizontalAdvance(whole) / 2, digest.height());
    const QImage rightToLeft = digest.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(rightToLeft, leftToRight);
}

void TestDesignPage::garbageIsNoLayout()
{
    const QByteArray layout = f->page.saveLayout();
    f->page.restoreLayout("garbage");
    f->page.restoreLayout({});
    QCOMPARE(f->page.saveLayout(), layout);
}

QTEST_MAIN(TestDesignPage)
#include "tst_designpage.moc"
