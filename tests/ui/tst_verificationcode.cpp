#include "tests/support/workbench.h"
#include "ui/design/codepicker.h"
#include "ui/design/payloadpanel.h"
#include "ui/widgets/pill.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// The payload's tab with the code for receivers.
class VerificationCodeTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<PayloadPanel> m_panel;

    [[nodiscard]] CodePicker &picker() const { return *m_panel->findChild<CodePicker *>(u"codePicker"_s); }
    [[nodiscard]] QPushButton &copyButton() const
    {
        return *m_panel->findChild<QPushButton *>(u"payloadCopy"_s);
    }
    [[nodiscard]] QString note() const { return m_panel->findChild<QLabel *>(u"payloadNote"_s)->text(); }
    [[nodiscard]] QString shown() const
    {
        return m_panel->findChild<CodeView *>(u"codeView"_s)->toPlainText();
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_panel = std::make_unique<PayloadPanel>(m_bench->document);
        m_panel->resize(900, 600);
        m_panel->show();
        m_panel->showTab(PayloadTab::VerificationCode);
    }

    void cleanup() { m_panel.reset(); }

    void everyLanguageIsOfferedAndMarked()
    {
        QCOMPARE(picker().count(), codeLanguages().size());
        for (int index = 0; index < picker().count(); ++index) {
            picker().setCurrentIndex(index);
            const CodeLanguage &language = codeLanguages().at(index);
            const bool isTested = language.tested == CodeTested::Here;
            QCOMPARE(shown().toUtf8(), codeBytes(language, language.files.constFirst()).trimmed());
            QCOMPARE(picker().currentText().contains(u"not tested here"_s), !isTested);
            QVERIFY(note().contains(language.files.constFirst()));
            QCOMPARE(note().contains(u"Not tested here"_s), !isTested);
        }
    }

    void chosenWithKeysAndCopied()
    {
        picker().setFocus();
        QTest::keyClick(&picker(), Qt::Key_Down);
        QCOMPARE(m_panel->codeLanguage(), u"python"_s);
        QVERIFY(shown().contains(u"hmac.compare_digest"_s));
        QSignalSpy messages(m_panel.get(), &PayloadPanel::statusMessage);
        QTest::mouseClick(&copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown() + u'\n');
        QCOMPARE(messages.count(), 1);
    }

    void pickerStandsOnItsTabOnly()
    {
        const Pill &bytes = *m_panel->findChild<Pill *>(u"payloadBytes"_s);
        QVERIFY(picker().isVisible());
        QVERIFY(!bytes.isVisible());
        m_panel->showTab(PayloadTab::Body);
        QVERIFY(!picker().isVisible());
        QVERIFY(bytes.isVisible());
    }

    void anotherSchemeHasNoCode()
    {
        Design design = m_bench->document.design();
        design.signatureScheme = SignatureScheme::StandardWebhooks;
        m_bench->document.setDesign(design);
        QVERIFY(shown().isEmpty());
        QVERIFY(!copyButton().isEnabled());
        QVERIFY(note().contains(u"Ordinavo's own scheme"_s));
        design.signatureScheme = SignatureScheme::Ordinavo;
        m_bench->document.setDesign(design);
        QVERIFY(!shown().isEmpty());
        QVERIFY(copyButton().isEnabled());
    }

    void unknownLanguagesChangeNothing()
    {
        m_panel->setCodeLanguage(u"go"_s);
        m_panel->setCodeLanguage(u"cobol"_s);
        QCOMPARE(m_panel->codeLanguage(), u"go"_s);
    }
};

QTEST_MAIN(VerificationCodeTest)
#include "tst_verificationcode.moc"
