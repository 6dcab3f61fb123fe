#include "model/items/leftoutmodel.h"
#include "model/items/matrixmodel.h"
#include "tests/support/workbench.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

class MatrixModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsDefaultsFamiliesAndAllEventTypes()
    {
        test::Workbench bench;
        const MatrixModel model(bench.document);
        int types = 0;
        int families = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto kind =
                MatrixModel::RowKind(model.index(row, 0).data(MatrixModel::RowKindRole).toInt());
            types += kind == MatrixModel::RowKind::EventType;
            families += kind == MatrixModel::RowKind::Family;
        }
        QCOMPARE(types, 24);
        QCOMPARE(families, int(bench.document.catalogue().families.size()));
        QCOMPARE(model.rowCount(), 1 + types + families);
    }

    void aDefaultReachesEveryInheritingRow()
    {
        test::Workbench bench;
        MatrixModel model(bench.document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const int row = model.rowOf(u"visit_report.approved"_s);
        const QModelIndex contact = model.index(row, MatrixModel::ContactDetailsColumn);
        QVERIFY(!contact.data(MatrixModel::EffectiveRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        bench.set({}, Option::ContactDetails, OptionState::On);
        QVERIFY(contact.data(MatrixModel::EffectiveRole).toBool());
        QCOMPARE(contact.data(MatrixModel::OptionStateRole).toInt(), int(OptionState::Inherit));
        QVERIFY(changed.count() > 1);
    }

    void oneCellChangesOneRow()
    {
        test::Workbench bench;
        MatrixModel model(bench.document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        bench.set(u"visit_report.approved"_s, Option::ContactDetails, OptionState::On);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), model.rowOf(u"visit_report.approved"_s));
    }

    void billingOnANonBillingEndpointIsBlocked()
    {
        test::Workbench bench;
        const MatrixModel model(bench.document);
        bench.set(u"billing.event_created"_s, Option::BillingDetails, OptionState::On);
        const QModelIndex cell =
            model.index(model.rowOf(u"billing.event_created"_s), MatrixModel::BillingDetailsColumn);
        QVERIFY(cell.data(MatrixModel::BlockedRole).toBool());
        QVERIFY(!cell.data(MatrixModel::EffectiveRole).toBool());
    }

    void neverColumnsAreLockedWithTheirReason()
    {
        test::Workbench bench;
        const MatrixModel model(bench.document);
        const int row = model.rowOf(u"target.imported"_s);
        for (int column = MatrixModel::InternalNotesColumn; column < MatrixModel::ColumnCount; ++column) {
            QVERIFY(model.index(row, column).data(MatrixModel::LockedRole).toBool());
            QVERIFY(!model.index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void anotherCatalogueVersionResetsTheRows()
    {
        test::Workbench bench;
        MatrixModel model(bench.document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        Design design = bench.document.design();
        design.catalogueVersion = u"connect"_s;
        bench.document.setDesign(design);
        QCOMPARE(model.rowOf(u"visit_report.created"_s), -1);
        QVERIFY(model.rowOf(u"visit_report.approved"_s) > 0);
    }

    void everythingAbsentHasAReason()
    {
        test::Workbench bench;
        LeftOutModel model(bench.document);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 0);
        bool foundNotes = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QVERIFY(!index.data(LeftOutModel::ReasonRole).toString().isEmpty());
            foundNotes = foundNotes || index.data().toString().contains(u"visitReport.internalNotes");
        }
        QVERIFY(foundNotes);
        bench.set(u"visit_report.approved"_s, Option::ContactDetails, OptionState::On);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row).data().toString().contains(u"contact.displayName"));
    }
};

QTEST_GUILESS_MAIN(MatrixModelTest)
#include "tst_matrixmodel.moc"
