#include "model/items/matrixmodel.h"
#include "tests/ui/testwindow.h"
#include "ui/widgets/codeview.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

/// What a user reads in one language; sentences in full, so that no text can stay English unseen.
struct Words
{
    QString language;
    QString fileMenu;
    QString heading; ///< of the matrix's column of contact details
    QString family;
    QString version;
    QString description; ///< of visit_report.approved
    QString notOpened;   ///< what is said of a file that is no JSON, without the file's name
    QString remedy;      ///< of a billing option where there is no billing endpoint
};

QList<Words> allWords()
{
    return {{u"de"_s, u"Datei"_s, u"Kontakt\u00ADdaten"_s, u"Besuchsbericht"_s, u"Alle 24 Ereignisse"_s,
             u"Ein Besuchsbericht wird genehmigt."_s, u"Zeile 1, Spalte 1: das ist kein gültiges JSON."_s,
             u"Abrechnungsdetails sind nicht enthalten: Dieses Abonnement ist kein Abrechnungsendpunkt."_s},
            {u"fr"_s, u"Fichier"_s, u"Coordonnées du contact"_s, u"Rapport de visite"_s,
             u"Les 24 événements"_s, u"Un rapport de visite est approuvé."_s,
             u"ligne 1, colonne 1\u202F: ce n’est pas du JSON valide."_s,
             u"Les détails de facturation sont exclus\u202F: cet abonnement n’est pas un point d’accès de "
             "facturation."_s},
            {u"ar"_s, u"ملف"_s, u"بيانات جهة الاتصال"_s, u"تقرير الزيارة"_s, u"جميع الأحداث (24)"_s,
             u"يُعتمد تقرير زيارة."_s, u"السطر 1، العمود 1: هذا ليس JSON صالحًا."_s,
             u"تفاصيل الفوترة مستبعَدة: هذا الاشتراك ليس نقطة نهاية للفوترة."_s}};
}

int rowOf(const QAbstractItemModel &matrix, MatrixModel::RowKind kind, const QString &name)
{
    for (int row = 0; row < matrix.rowCount(); ++row) {
        const QModelIndex index = matrix.index(row, 0);
        if (index.data(MatrixModel::RowKindRole).toInt() == int(kind) && index.data().toString() == name)
            return row;
    }
    return -1;
}

} // namespace

Q_DECLARE_METATYPE(Words)

/// The window in the languages that it speaks, by the sentences themselves.
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowSpeaksIt_data() { addLanguages(); }
    void theWindowSpeaksIt();
    void thePayloadKeepsItsShare_data() { addLanguages(); }
    void thePayloadKeepsItsShare();
    void aMatrixMadeWiderByHandStaysSo();
    void codeReadsLeftToRightInArabic();

private:
    static void addLanguages();
};

void TestLanguages::addLanguages()
{
    QTest::addColumn<Words>("words");
    for (const Words &words : allWords())
        QTest::addRow("%s", qPrintable(words.language)) << words;
}

void TestLanguages::theWindowSpeaksIt()
{
    QFETCH(const Words, words);
    TestWindow test;
    auto *matrix = test.window().findChild<QTableView *>(u"matrix"_s);
    const QModelIndex approved = matrix->model()->index(
        rowOf(*matrix->model(), MatrixModel::RowKind::EventType, u"visit_report.approved"_s), 0);
    QVERIFY(approved.isValid());
    test.trigger(u"view.language-"_s + words.language);
    QTRY_COMPARE(test.window().menuBar()->actions().constFirst()->text().remove(u'&'), words.fileMenu);
    // First, as later there are changes to ask about.
    test.window().session().openPath(test.write(u"x.hookbench"_s, "?"));
    QVERIFY2(test.notice().text().contains(words.notOpened), qPrintable(test.notice().text()));
    QCOMPARE(matrix->model()->headerData(MatrixModel::ContactDetailsColumn, Qt::Horizontal).toString(),
             words.heading);
    QVERIFY(rowOf(*matrix->model(), MatrixModel::RowKind::Family, words.family) > 0);
    QCOMPARE(test.window().findChild<QComboBox *>(u"catalogueChoice"_s)->currentText(), words.version);
    const int row = rowOf(*matrix->model(), MatrixModel::RowKind::EventType, u"visit_report.approved"_s);
    QCOMPARE(matrix->model()->index(row, 0).data(Qt::ToolTipRole).toString(), words.description);
    const int billing = rowOf(*matrix->model(), MatrixModel::RowKind::EventType, u"billing.event_sent"_s);
    test.document().selectEventType(u"billing.event_sent"_s);
    test.trigger(u"design.toggle-billing"_s);
    QCOMPARE(
        matrix->model()->index(billing, MatrixModel::BillingDetailsColumn).data(Qt::ToolTipRole).toString(),
        words.remedy);
    test.trigger(u"view.language-en"_s);
}

/// Also when the language changes while the window is open, and back.
void TestLanguages::thePayloadKeepsItsShare()
{
    QFETCH(const Words, words);
    TestWindow test;
    test.window().resize(1440, 900);
    auto *splitter = test.window().findChild<QSplitter *>(u"designSplitter"_s);
    auto *matrix = test.window().findChild<QTableView *>(u"matrix"_s);
    QTRY_COMPARE(splitter->sizes().constFirst(), matrix->sizeHint().width());
    const QList<int> before = splitter->sizes();
    test.trigger(u"view.language-"_s + words.language);
    QTRY_COMPARE(test.window().menuBar()->actions().constFirst()->text().remove(u'&'), words.fileMenu);
    QTRY_COMPARE(splitter->sizes().constFirst(), matrix->sizeHint().width());
    QVERIFY(splitter->sizes().at(1) >= 24 * test.window().fontMetrics().height());
    QTRY_COMPARE(matrix->horizontalScrollBar()->maximum(), 0);
    test.trigger(u"view.language-en"_s);
    QTRY_COMPARE(splitter->sizes(), before);
}

void TestLanguages::aMatrixMadeWiderByHandStaysSo()
{
    TestWindow test;
    test.window().resize(1440, 900);
    auto *splitter = test.window().findChild<QSplitter *>(u"designSplitter"_s);
    QTRY_VERIFY(splitter->sizes().constFirst() > 0);
    QSplitterHandle *handle = splitter->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(60, 0));
    const int width = splitter->sizes().constFirst();
    test.trigger(u"view.language-ar"_s);
    QTRY_COMPARE(test.window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(splitter->sizes().constFirst(), width);
    test.trigger(u"view.language-en"_s);
}

void TestLanguages::codeReadsLeftToRightInArabic()
{
    TestWindow test;
    test.trigger(u"view.language-ar"_s);
    QTRY_COMPARE(test.window().layoutDirection(), Qt::RightToLeft);
    const QList<CodeView *> views = test.window().findChildren<CodeView *>();
    QVERIFY(!views.isEmpty());
    for (const CodeView *view : views)
        QCOMPARE(view->layoutDirection(), Qt::LeftToRight);
    // Digits of payloads and of the window are the same.
    QCOMPARE(QLocale().toString(1440.5), u"1,440.5"_s);
    test.trigger(u"view.language-en"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
