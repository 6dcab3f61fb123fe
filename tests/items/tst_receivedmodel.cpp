#include "model/items/receivedmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

ReceivedRequest requestOf(const char *deliveryId, Effect effect, bool verified, const QString &reason)
{
    ReceivedRequest request;
    request.receivedAt = *parseIso(u"2026-06-18T16:40:00.013Z");
    request.eventId = EventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"};
    request.deliveryId = DeliveryId{deliveryId};
    request.effect = effect;
    request.verified = verified;
    request.reason = reason;
    request.status = verified ? 200 : 401;
    return request;
}

} // namespace

class ReceivedModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void requestsStandInTheOrderTheyCame()
    {
        ReceivedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(requestOf("del_1", Effect::Processed, true, {}));
        model.append(requestOf("del_2", Effect::Duplicate, true, u"duplicate of request 1"_s));
        model.append(requestOf("", Effect::Refused, false, u"no signature"_s));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf("del_1"), 0);
        QCOMPARE(model.rowOf("del_2"), 1);
        QCOMPARE(model.rowOf("del_3"), -1);
        QCOMPARE(model.rowOf(""), -1);
        model.clear();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aDeliveryThatCameTwiceIsFoundByItsNewestRequest()
    {
        ReceivedModel model;
        model.append(requestOf("del_1", Effect::Processed, true, {}));
        model.append(requestOf("del_1", Effect::Duplicate, true, {}));
        QCOMPARE(model.rowOf("del_1"), 1);
    }

    void theRolesSayWhatTheReceiverMadeOfIt()
    {
        ReceivedModel model;
        ReceivedRequest request = requestOf("del_1", Effect::Refused, false, u"The signature is wrong."_s);
        request.number = 7;
        request.outOfOrder = true;
        request.laterRequest = 3;
        request.laterEvent = EventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3D"};
        model.append(request);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(ReceivedModel::VerifiedRole).toBool(), false);
        QCOMPARE(index.data(ReceivedModel::EffectRole).toInt(), int(Effect::Refused));
        QCOMPARE(
            index.data(ReceivedModel::ReasonRole).toString(),
            u"The signature is wrong. Out of order: request 3 brought the later event evt_…M9B3D before."_s);
        QCOMPARE(index.data(ReceivedModel::WhenRole).toString(), u"#7 16:40:00.013 evt_…M9B3C"_s);
        QCOMPARE(index.data(ReceivedModel::DeliveryIdRole).toByteArray(), QByteArray("del_1"));
        QCOMPARE(index.data(ReceivedModel::OutOfOrderRole).toBool(), true);
        QCOMPARE(index.data(ReceivedModel::StatusRole).toInt(), 401);
        QCOMPARE(index.data(Qt::DisplayRole).toString(), titleOf(Effect::Refused));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"not verified"));
    }
};

QTEST_GUILESS_MAIN(ReceivedModelTest)
#include "tst_receivedmodel.moc"
