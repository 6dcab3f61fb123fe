#pragma once

#include "model/catalogue/cataloguereader.h"

#include <QtTest/QTest>

#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

// Somebody's own catalogue: nothing in it is Ordinavo's but the envelope and the groups.
inline const QString ownCatalogue = uR"({
  "format": 1,
  "name": "Schönwetter",
  "versions": [
    {"id": "v1", "title": "Version 1", "payloadVersion": "2020-01"},
    {"id": "v2", "title": "Version 2", "payloadVersion": "2024-01"}
  ],
  "families": [
    {"id": "order", "title": "Order", "contextProvenance": "documented"},
    {"id": "parcel", "title": "Parcel", "contextProvenance": "assumed"}
  ],
  "objects": ["buyer", "order", "parcel"],
  "eventTypes": [
    {"name": "order.paid", "family": "order", "versions": ["v1", "v2"], "description": "Paid.",
     "provenance": "documented", "source": "Handbook, page 3", "payloadProvenance": "example",
     "objects": ["order", "buyer"], "values": {"order.status": "Paid", "order.open": false}},
    {"name": "parcel.lost", "family": "parcel", "versions": ["v2"], "description": "Lost.",
     "provenance": "assumed", "source": "none", "contextProvenance": "example",
     "payloadProvenance": "assumed", "objects": ["buyer", "parcel"]}
  ],
  "fields": [
    {"path": "parcel.id", "type": "integer", "example": 5, "dataClass": "operational", "group": "always",
     "provenance": "assumed", "source": "none", "description": "Id.", "versions": ["v2"]},
    {"path": "eventId", "type": "string", "example": "evt_1", "dataClass": "operational", "group": "always",
     "provenance": "documented", "source": "Handbook", "description": "Id.", "versions": ["v1", "v2"]},
    {"path": "eventType", "type": "string", "example": "order.paid", "dataClass": "operational",
     "group": "always", "provenance": "documented", "source": "Handbook", "description": "Type.",
     "versions": ["v1", "v2"]},
    {"path": "occurredAt", "type": "string", "format": "date-time", "example": "2024-01-01T00:00:00Z",
     "dataClass": "operational", "group": "always", "provenance": "documented", "source": "Handbook",
     "description": "When.", "versions": ["v1", "v2"]},
    {"path": "masterKey", "type": "string", "example": "x", "dataClass": "never", "group": "secrets",
     "provenance": "documented", "source": "Handbook", "description": "Key.", "versions": ["v1", "v2"]},
    {"path": "buyer.ref", "type": "string", "example": "B-1", "dataClass": "personal",
     "group": "customerContext", "provenance": "example", "source": "Handbook", "description": "Ref.",
     "versions": ["v1", "v2"], "origin": "externalId"},
    {"path": "buyer.fax", "type": "string", "example": "1", "dataClass": "personal",
     "group": "contactDetails", "provenance": "assumed", "source": "none", "description": "Fax.",
     "versions": ["v1", "v2"], "extended": true},
    {"path": "order.status", "type": "string", "example": "Paid", "dataClass": "operational",
     "group": "always", "groupInFamily": {"parcel": "billingDetails"}, "provenance": "example",
     "source": "Handbook", "description": "Status.", "versions": ["v1", "v2"]},
    {"path": "order.open", "type": "boolean", "example": true, "dataClass": "operational",
     "group": "always", "provenance": "example", "source": "Handbook", "description": "Open.",
     "versions": ["v1", "v2"]},
    {"path": "order.remark", "type": "string", "example": "…", "dataClass": "freeText",
     "group": "summaryPreview", "provenance": "assumed", "source": "none", "description": "Remark.",
     "versions": ["v1", "v2"], "eventTypes": ["order.paid"], "origin": "preview", "textFrom": "order.text"},
    {"path": "order.gossip", "type": "string", "example": "…", "dataClass": "never",
     "group": "internalNotes", "provenance": "assumed", "source": "none", "description": "Gossip.",
     "versions": ["v1", "v2"]}
  ]
}
)"_s;

// The place of the mark in a text, counted anew so that the reader's own counting is put to the test.
inline QString placeOfMark(const QString &text)
{
    const QStringList lines = text.left(text.indexOf(u'§')).split(u'\n');
    return u"line %1, column %2"_s.arg(lines.size()).arg(lines.last().size() + 1);
}

using Edits = QList<std::pair<QString, QString>>;

// One of the edits brings a mark where the error should point.
inline void row(const char *name, const Edits &edits, const QString &reason)
{
    QString text = ownCatalogue;
    for (const auto &[was, becomes] : edits) {
        QVERIFY2(text.contains(was), name);
        text.replace(text.indexOf(was), was.size(), becomes);
    }
    QCOMPARE(text.count(u'§'), qsizetype(1));
    QTest::newRow(name) << text << reason;
}

inline void row(const char *name, const QString &was, const QString &becomes, const QString &reason)
{
    row(name, Edits{{was, becomes}}, reason);
}

/// The defect is refused where the mark stands, and for that reason.
inline void expectRefusal(QString marked, const QString &reason)
{
    const QString place = placeOfMark(marked);
    const Result<Catalogue> catalogue = readCatalogue(marked.remove(u'§').toUtf8(), u"mine.json"_s);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidInput);
    QCOMPARE(catalogue.error().message, u"mine.json, %1: %2."_s.arg(place, reason));
}

} // namespace hookbench
