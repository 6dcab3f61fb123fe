#include "model/items/exportfilesmodel.h"
#include "model/items/exportformatsmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

QList<ExportFile> someFiles()
{
    return {{u"curl/a.sh"_s, u"curl"_s, u"a"_s, QByteArray("one"), true},
            {u"curl/b.sh"_s, u"curl"_s, u"b"_s, QByteArray("three"), true},
            {u"docs/spec.md"_s, u"markdown"_s, {}, QByteArray("text"), false}};
}

QList<FileDifference> someDifferences()
{
    return {{u"curl/b.sh"_s, u"curl"_s, FileChange::Differs},
            {u"curl/old.sh"_s, u"curl"_s, FileChange::LeftOver},
            {u"docs/spec.md"_s, u"markdown"_s, FileChange::Missing},
            {u"index.json"_s, {}, FileChange::Differs}};
}

} // namespace

class ExportModelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsChosenUntilItsTickIsTaken()
    {
        ExportFormatsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(exportFormats().size()));
        QCOMPARE(model.chosen().size(), exportFormats().size());
        QSignalSpy chosen(&model, &ExportFormatsModel::chosenChanged);
        const QModelIndex first = model.index(0);
        QVERIFY(first.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!model.chosen().contains(first.data(ExportFormatsModel::IdRole).toString()));
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole)); // as it is already
        QCOMPARE(chosen.size(), 1);
        model.setChosen({u"pdf"_s, u"nonsense"_s});
        QCOMPARE(model.chosen(), QStringList{u"pdf"_s});
        QCOMPARE(chosen.size(), 2);
        QVERIFY(!model.setData(first, u"name"_s, Qt::EditRole));
    }

    void formatsCountTheirFilesAndWhatIsToWrite()
    {
        ExportFormatsModel model;
        model.setExport(someFiles(), someDifferences());
        QHash<QString, QString> counts;
        for (int row = 0; row < model.rowCount(); ++row)
            counts.insert(model.index(row).data(ExportFormatsModel::IdRole).toString(),
                          model.index(row).data(ExportFormatsModel::CountRole).toString());
        QCOMPARE(counts.value(u"curl"_s), u"2 files, 1 to write"_s);
        QCOMPARE(counts.value(u"markdown"_s), u"1 file, 1 to write"_s);
        QCOMPARE(counts.value(u"pdf"_s), QString());
        model.setExport(someFiles(), {});
        QCOMPARE(model.index(5).data(ExportFormatsModel::IdRole), u"curl"_s);
        QCOMPARE(model.index(5).data(ExportFormatsModel::CountRole), u"2 files"_s);
    }

    void filesOfAFormatSayWhatWritingDoesToThem()
    {
        ExportFilesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFormat(u"curl"_s);
        model.setExport(someFiles(), someDifferences(), ExportFilesModel::Comparison::WithFolder);
        QCOMPARE(model.rowCount(), 3);
        const auto row = [&model](const QString &path) { return model.rowOf(path); };
        QCOMPARE(model.state(row(u"curl/a.sh"_s)), ExportedState::Same);
        QCOMPARE(model.state(row(u"curl/b.sh"_s)), ExportedState::Changed);
        QCOMPARE(model.state(row(u"curl/old.sh"_s)), ExportedState::LeftOver);
        QCOMPARE(row(u"docs/spec.md"_s), -1);
        QCOMPARE(model.index(row(u"curl/b.sh"_s), ExportFilesModel::SizeColumn).data(), u"5 bytes"_s);
        QCOMPARE(model.index(row(u"curl/old.sh"_s), ExportFilesModel::SizeColumn).data(), QVariant());
        // The folder that all share goes without saying, and stands in the tool tip.
        const QModelIndex path = model.index(row(u"curl/b.sh"_s), ExportFilesModel::PathColumn);
        QCOMPARE(path.data(), u"b.sh"_s);
        QCOMPARE(path.data(Qt::ToolTipRole), u"curl/b.sh"_s);
        for (const ExportedState state :
             {ExportedState::New, ExportedState::Changed, ExportedState::Same, ExportedState::LeftOver})
            QVERIFY(!titleOf(state).isEmpty());
        model.setFormat(u"markdown"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.state(0), ExportedState::New);
    }

    void withoutAFolderNothingIsSaidAboutOne()
    {
        ExportFilesModel model;
        model.setFormat(u"curl"_s);
        model.setExport(someFiles(), someDifferences(), ExportFilesModel::Comparison::None);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.state(0), ExportedState::Unknown);
        QCOMPARE(model.index(0, ExportFilesModel::StateColumn).data().toString(), QString());
    }

    void theSameListChangesInPlace()
    {
        ExportFilesModel model;
        model.setFormat(u"curl"_s);
        model.setExport(someFiles(), {}, ExportFilesModel::Comparison::WithFolder);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setExport(someFiles(), {}, ExportFilesModel::Comparison::WithFolder);
        QCOMPARE(changed.size(), 0);
        QList<ExportFile> others = someFiles();
        others[1].bytes = QByteArray("other");
        model.setExport(others, {}, ExportFilesModel::Comparison::WithFolder);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.file(1).bytes, QByteArray("other"));
    }
};

QTEST_GUILESS_MAIN(ExportModelsTest)
#include "tst_exportmodels.moc"
