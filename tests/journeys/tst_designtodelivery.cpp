#include "app/application.h"
#include "model/items/matrixmodel.h"
#include "tests/support/process.h"
#include "tests/support/recordedattempts.h"
#include "tests/ui/testwindow.h"
#include "ui/deliver/composer.h"
#include "ui/design/matrixview.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/pill.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

#include <algorithm>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString approved = u"visit_report.approved"_s;

/// stdin: the secret in hex, a line break, the signature, a line break, the body. Says what the body's
/// SHA-256 is and whether the signature is its HMAC.
constexpr const char *python = "import hashlib, hmac, sys\n"
                               "secret, signature, body = sys.stdin.buffer.read().split(b'\\n', 2)\n"
                               "key = bytes.fromhex(secret.decode())\n"
                               "ours = 'sha256=' + hmac.new(key, body, hashlib.sha256).hexdigest()\n"
                               "same = hmac.compare_digest(ours.encode(), signature)\n"
                               "print(hashlib.sha256(body).hexdigest(), 'verified' if same else 'wrong')\n";

/// What Python makes of the bytes and the signature that the window gives out.
QByteArray judgedByPython(const QByteArray &body, const QByteArray &signature)
{
    const QByteArray input = publicSampleSecret().toByteArray().toHex() + '\n' + signature + '\n' + body;
    return outputOf(u"python3"_s, {u"-c"_s, QString::fromLatin1(python)}, input).trimmed();
}

/// The whole program as its user has it before them: seen through what it shows, moved by clicks and keys.
class Desk final
{
public:
    Desk()
        : m_dialogs(new AnsweringDialogs)
        , m_program(optionsFor(m_folder, m_dialogs))
    {
        QSignalSpy listening(&m_program.receiver(), &ReceiverHost::listening);
        m_program.start(DesignSession::Begin::Sample, {});
        m_ready = listening.wait() && QTest::qWaitForWindowActive(&window());
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] MainWindow &window() { return m_program.window(); }
    [[nodiscard]] QStringList questions() const { return m_dialogs->asked; }

    template<typename Widget>
    [[nodiscard]] Widget &find(const QString &name = {})
    {
        auto *found = window().findChild<Widget *>(name);
        if (!found)
            qFatal("The window has no %s.", qPrintable(name));
        return *found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&window(), key, modifiers); }
    void clickCell(const QString &eventType, MatrixModel::Column column)
    {
        auto &matrix = find<MatrixView>();
        const auto *model = matrix.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, column);
            if (cell.data(MatrixModel::EventTypeRole).toString() != eventType)
                continue;
            matrix.scrollTo(cell);
            QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.visualRect(cell).center());
            return;
        }
        qFatal("The matrix has no %s.", qPrintable(eventType));
    }
    void clickPage(const QString &id)
    {
        QTest::mouseClick(find<NavigationBar>().findChild<QAbstractButton *>(id), Qt::LeftButton);
    }
    void clickSend()
    {
        QTest::mouseClick(find<Composer>().findChild<QAbstractButton *>(u"deliver.send"_s), Qt::LeftButton);
    }

    /// The body's bytes as the Copy button gives them out.
    [[nodiscard]] QByteArray copiedBody()
    {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(&find<QAbstractButton>(u"payloadCopy"_s), Qt::LeftButton);
        return QGuiApplication::clipboard()->text().toUtf8();
    }
    [[nodiscard]] QByteArray shown(const QString &lineEdit)
    {
        return find<QLineEdit>(lineEdit).text().toUtf8();
    }
    [[nodiscard]] QString pill(const QString &name) { return find<Pill>(name).text(); }
    /// Whether something of the attempt that is inspected is just that, in the tab of that title.
    [[nodiscard]] bool attemptShows(const QString &value, const QString &tab)
    {
        auto &tabs = find<QTabWidget>(u"inspectorTabs"_s);
        for (int index = 0; index < tabs.count(); ++index) {
            if (tabs.tabText(index) == tab)
                QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(index).center());
        }
        const QList<QLineEdit *> facts = tabs.currentWidget()->findChildren<QLineEdit *>();
        return std::any_of(facts.begin(), facts.end(),
                           [&value](const QLineEdit *fact) { return fact->text() == value; });
    }
    /// The paths of the body's lines that are marked as added.
    [[nodiscard]] QByteArrayList addedPaths()
    {
        QByteArrayList paths;
        for (const MarkedLine &each : find<CodeView>(u"bodyView"_s).lines()) {
            if (each.change == LineChange::Added && !paths.contains(each.line.path))
                paths.append(each.line.path);
        }
        return paths;
    }

    [[nodiscard]] bool waitForDeliveries(int count)
    {
        return QTest::qWaitFor([this, count] {
            return m_program.received().rowCount() == count && m_attempts.count() == count &&
                   !m_program.sender().isSending();
        });
    }
    [[nodiscard]] const Attempt &lastAttempt() { return m_attempts.at(m_attempts.count() - 1); }
    [[nodiscard]] const ReceivedRequest &lastReceived()
    {
        return m_program.received().request(m_program.received().rowCount() - 1);
    }

private:
    static Application::Options optionsFor(const QTemporaryDir &folder, AnsweringDialogs *dialogs)
    {
        Application::Options options;
        options.settingsFile = folder.filePath(u"settings.ini"_s);
        options.receiverPort = 0;
        options.dialogs.reset(dialogs);
        return options;
    }

    QTemporaryDir m_folder;
    AnsweringDialogs *m_dialogs; ///< the program's
    Application m_program;
    RecordedAttempts m_attempts{m_program.history()};
    bool m_ready = false;
};

} // namespace

/// One user story from end to end: an option of the design becomes a signed delivery.
class TestDesignToDelivery final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOptionBecomesASignedDelivery();

private:
    void toggleSummaryPreview(Desk &desk);
    void sendAndSendAgain(Desk &desk);
    void takeEverythingBack(Desk &desk);

    QByteArray m_bodyBefore;
    QByteArray m_signatureBefore;
    QByteArray m_body; ///< with the summary preview
};

void TestDesignToDelivery::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is missing, and nobody else here can check a signature.");
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestDesignToDelivery::anOptionBecomesASignedDelivery()
{
    Desk desk;
    QVERIFY(desk.isReady());
    toggleSummaryPreview(desk);
    if (!QTest::currentTestFailed())
        sendAndSendAgain(desk);
    if (!QTest::currentTestFailed())
        takeEverythingBack(desk);
}

void TestDesignToDelivery::toggleSummaryPreview(Desk &desk)
{
    m_bodyBefore = desk.copiedBody();
    m_signatureBefore = desk.shown(u"signature"_s);
    QVERIFY(!m_bodyBefore.contains("summaryPreview"));
    desk.clickCell(approved, MatrixModel::SummaryPreviewColumn);

    m_body = desk.copiedBody();
    QVERIFY(m_body.contains("\"summaryPreview\":\""));
    const qsizetype delta = m_body.size() - m_bodyBefore.size();
    QVERIFY2(desk.pill(u"payloadDelta"_s).contains(u"+%1 bytes"_s.arg(delta)),
             qPrintable(desk.pill(u"payloadDelta"_s)));
    QCOMPARE(desk.addedPaths(), QByteArrayList{"visitReport.summaryPreview"});
    QVERIFY(desk.shown(u"signature"_s) != m_signatureBefore);
    QCOMPARE(judgedByPython(m_body, desk.shown(u"signature"_s)), desk.shown(u"sha256"_s) + " verified");
    QVERIFY(judgedByPython(m_body, m_signatureBefore).endsWith("wrong"));
}

void TestDesignToDelivery::sendAndSendAgain(Desk &desk)
{
    const QByteArray sha256 = desk.shown(u"sha256"_s);
    const QByteArray signature = desk.shown(u"signature"_s);
    desk.clickPage(u"view.page-deliver"_s);
    desk.clickSend();
    QVERIFY(desk.waitForDeliveries(1));
    QCOMPARE(desk.lastAttempt().decision, Decision::Delivered);
    QVERIFY2(desk.lastReceived().verified, qPrintable(desk.lastReceived().reason));
    QCOMPARE(desk.lastReceived().effect, Effect::Processed);
    // Previewed, signed, sent and received are the same bytes, down to the wire.
    QCOMPARE(desk.lastReceived().body, m_body);
    QCOMPARE(desk.lastReceived().raw, desk.lastAttempt().outcome.requestBytes);
    QCOMPARE(headerValue(desk.lastReceived().headers, "X-Ordinavo-Signature"), signature);
    QCOMPARE(judgedByPython(desk.lastReceived().body, signature), sha256 + " verified");
    // The inspector shows an attempt once the log has it.
    QTRY_VERIFY(desk.attemptShows(QString::fromLatin1(sha256), u"Decision"_s));
    QTRY_COMPARE(desk.pill(u"sameBytes"_s), u"same bytes as the preview"_s);

    const ReceivedRequest first = desk.lastReceived();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.waitForDeliveries(2));
    QCOMPARE(desk.lastAttempt().decision, Decision::Delivered);
    QVERIFY(desk.lastReceived().verified);
    QCOMPARE(desk.lastReceived().effect, Effect::Duplicate);
    QCOMPARE(desk.lastReceived().duplicateOf, std::optional(first.number));
    QCOMPARE(desk.lastReceived().eventId, first.eventId);
    QVERIFY(desk.lastReceived().deliveryId != first.deliveryId);
    QCOMPARE(desk.lastReceived().body, m_body);
}

void TestDesignToDelivery::takeEverythingBack(Desk &desk)
{
    desk.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.window().isWindowModified());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.copiedBody(), m_bodyBefore);
    QCOMPARE(desk.shown(u"signature"_s), m_signatureBefore);
    QVERIFY(!desk.window().isWindowModified());
    QVERIFY(desk.window().close());
    QCOMPARE(desk.questions(), QStringList());
}

QTEST_MAIN(TestDesignToDelivery)
#include "tst_designtodelivery.moc"
