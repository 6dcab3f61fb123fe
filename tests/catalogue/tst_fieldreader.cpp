#include "tests/catalogue/owncatalogue.h"

using namespace hookbench;

class FieldReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsWrongWhereItIs_data();
    void refusesWhatIsWrongWhereItIs();

private:
    void fields();
    void origins();
};

void FieldReaderTest::refusesWhatIsWrongWhereItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    fields();
    origins();
}

void FieldReaderTest::refusesWhatIsWrongWhereItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    expectRefusal(text, reason);
}

void FieldReaderTest::fields()
{
    row("a path twice", u"\"path\": \"order.open\""_s, u"\"path\": §\"order.status\""_s,
        u"\"order.status\" appears twice; names must differ"_s);
    row("a path of an unknown object", u"\"path\": \"buyer.fax\""_s, u"\"path\": §\"seller.fax\""_s,
        u"there is no object \"seller\" in \"objects\""_s);
    row("a path that is an object", u"\"path\": \"buyer.fax\""_s, u"\"path\": §\"buyer\""_s,
        u"\"buyer\" is an object; a field of it needs a dot and a name"_s);
    row("a path with two dots", u"\"path\": \"buyer.fax\""_s, u"\"path\": §\"buyer.home.fax\""_s,
        u"a path is a name, or an object, one dot and a name"_s);
    row("a path without a name", u"\"path\": \"buyer.fax\""_s, u"\"path\": §\"buyer.\""_s,
        u"a path is a name, or an object, one dot and a name"_s);
    row("an unknown type", u"\"type\": \"boolean\""_s, u"\"type\": §\"float\""_s,
        u"\"float\" is not known here; write one of: string, integer, boolean"_s);
    row("an example of another type", u"\"example\": 5"_s, u"\"example\": §5.5"_s,
        u"the example does not have the field's type"_s);
    row("an unknown data class", u"\"dataClass\": \"freeText\""_s, u"\"dataClass\": §\"novel\""_s,
        u"\"novel\" is not known here; write one of: operational, personal, freeText, billing, never"_s);
    row("an unknown group", u"\"group\": \"customerContext\""_s, u"\"group\": §\"everything\""_s,
        u"\"everything\" is not known here; write one of: customerContext, contactDetails, summaryPreview, "
        "billingDetails, internalNotes, secrets, targetCustomerNumber, always"_s);
    const QString together = u"the data class never and the groups internalNotes, secrets and "
                             "targetCustomerNumber go together; one of the two is wrong"_s;
    row("a secret of another data class", u"\"dataClass\": \"never\", \"group\": \"secrets\""_s,
        u"\"dataClass\": §\"operational\", \"group\": \"secrets\""_s, together);
    row("a never field of another group", u"\"dataClass\": \"never\", \"group\": \"secrets\""_s,
        u"\"dataClass\": §\"never\", \"group\": \"always\""_s, together);
    row("internal notes under another group",
        {{u"\"path\": \"buyer.fax\""_s, u"\"path\": \"buyer.internalNotes\""_s},
         {u"\"group\": \"contactDetails\""_s, u"\"group\": §\"contactDetails\""_s}},
        u"\"buyer.internalNotes\" is never sent; its group is internalNotes or targetCustomerNumber"_s);
    row("a preview of internal notes", u"\"textFrom\": \"order.text\""_s,
        u"\"textFrom\": §\"order.internalNotes\""_s,
        u"\"order.internalNotes\" is never sent, and so is no preview of it"_s);
    row("a group in an unknown family", u"{\"parcel\": \"billingDetails\"}"_s,
        u"{\"letter\": §\"billingDetails\"}"_s, u"there is no family \"letter\" in \"families\""_s);
    row("a group that is never only in a family", u"{\"parcel\": \"billingDetails\"}"_s,
        u"{\"parcel\": §\"secrets\"}"_s,
        u"what is never sent is never sent in any family; give the field one group"_s);
    row("a never group that a family relaxes", u"\"group\": \"secrets\","_s,
        u"\"group\": \"secrets\", \"groupInFamily\": {\"order\": §\"always\"},"_s,
        u"what is never sent is never sent in any family; give the field one group"_s);
    row("a field of unknown provenance", u"\"group\": \"contactDetails\", \"provenance\": \"assumed\""_s,
        u"\"group\": \"contactDetails\", \"provenance\": §\"Assumed\""_s,
        u"\"Assumed\" is not known here; write one of: documented, example, assumed"_s);
    row("a field of an unknown version",
        u"\"description\": \"Open.\",\n     \"versions\": [\"v1\", \"v2\"]"_s,
        u"\"description\": \"Open.\",\n     \"versions\": [\"v1\", §\"all\"]"_s,
        u"there is no catalogue version \"all\" in \"versions\""_s);
    row("a field without a source", u"{\"path\": \"order.open\""_s,
        u"§{\"path\": \"order.late\", \"type\": \"boolean\", \"example\": true, \"dataClass\": "
        u"\"operational\", "
        "\"group\": \"always\", \"provenance\": \"example\", \"description\": \"D.\", \"versions\": "
        "[\"v1\"]}, "
        "{\"path\": \"order.open\""_s,
        u"the member \"source\" is missing in this object"_s);
    row("an unknown member of a field", u"\"extended\": true"_s, u"\"optional\": §true"_s,
        u"the member \"optional\" is not known here; check its spelling or remove it"_s);
    row("extended in words", u"\"extended\": true"_s, u"\"extended\": §\"yes\""_s,
        u"true or false should stand here"_s);
    row("extended beyond contacts", u"\"versions\": [\"v1\", \"v2\"], \"origin\": \"externalId\""_s,
        u"\"versions\": [\"v1\", \"v2\"], \"extended\": §true"_s,
        u"only fields of the group contactDetails can be extended ones"_s);
    row("a field of an unknown event type", u"\"eventTypes\": [\"order.paid\"]"_s,
        u"\"eventTypes\": [\"order.paid\", §\"order.gone\"]"_s,
        u"there is no event type \"order.gone\" in \"eventTypes\""_s);
    row("a field of an event type twice", u"\"eventTypes\": [\"order.paid\"]"_s,
        u"\"eventTypes\": [\"order.paid\", §\"order.paid\"]"_s,
        u"\"order.paid\" appears twice; names must differ"_s);
    row("a field of an event type without its object", u"\"eventTypes\": [\"order.paid\"]"_s,
        u"\"eventTypes\": [§\"parcel.lost\"]"_s,
        u"the event type \"parcel.lost\" does not carry the object \"order\""_s);
    row("a field of no event type", u"\"eventTypes\": [\"order.paid\"]"_s, u"\"eventTypes\": §[]"_s,
        u"this list must not be empty"_s);
}

void FieldReaderTest::origins()
{
    const QString missing = u"the envelope field \"%1\" with the group always is missing in the version "
                            "\"%2\"; receivers cannot do without it"_s;
    row("an envelope without the time",
        {{u"\"fields\": ["_s, u"\"fields\": §["_s},
         {u"\"path\": \"occurredAt\""_s, u"\"path\": \"tenantId\""_s}},
        missing.arg(u"occurredAt", u"v1"));
    row("an event id in one version only",
        {{u"\"fields\": ["_s, u"\"fields\": §["_s},
         {u"\"source\": \"Handbook\", \"description\": \"Id.\", \"versions\": [\"v1\", \"v2\"]"_s,
          u"\"source\": \"Handbook\", \"description\": \"Id.\", \"versions\": [\"v1\"]"_s}},
        missing.arg(u"eventId", u"v2"));
    row("an event type that an option governs",
        {{u"\"fields\": ["_s, u"\"fields\": §["_s},
         {u"\"dataClass\": \"operational\",\n     \"group\": \"always\""_s,
          u"\"dataClass\": \"operational\",\n     \"group\": \"customerContext\""_s}},
        missing.arg(u"eventType", u"v1"));
    row("an envelope field that nobody computes", u"\"path\": \"buyer.fax\""_s, u"\"path\": §\"weather\""_s,
        u"the envelope can have eventId, eventType, occurredAt, tenantId, source, payloadVersion; "
        u"\"weather\" "
        "is none of them"_s);
    row("an envelope field that is a number",
        u"\"path\": \"eventId\", \"type\": \"string\", \"example\": \"evt_1\""_s,
        u"\"path\": \"eventId\", \"type\": §\"integer\", \"example\": 1"_s,
        u"envelope fields have the type string"_s);
    row("an envelope field with an origin", u"\"group\": \"secrets\","_s,
        u"\"group\": \"secrets\", \"origin\": §\"record\","_s,
        u"envelope fields have no origin of their own"_s);
    row("an unknown origin", u"\"origin\": \"externalId\""_s, u"\"origin\": §\"envelope\""_s,
        u"\"envelope\" is not known here; write one of: record, externalId, preview"_s);
    row("an external id that is true or false",
        {{u"\"type\": \"boolean\""_s, u"\"type\": §\"boolean\""_s},
         {u"\"description\": \"Open.\""_s, u"\"description\": \"Open.\", \"origin\": \"externalId\""_s}},
        u"external ids and previews have the type string"_s);
    const QString together = u"the member textFrom goes with the origin preview, and only with it"_s;
    const QString preview = u", \"origin\": \"preview\", \"textFrom\": \"order.text\"}"_s;
    const std::pair mark{u"{\"path\": \"order.remark\""_s, u"§{\"path\": \"order.remark\""_s};
    row("a preview without its text", {mark, {preview, u", \"origin\": \"preview\"}"_s}}, together);
    row("a text without a preview", {mark, {preview, u", \"textFrom\": \"order.text\"}"_s}}, together);
    row("a preview of no record", u"\"textFrom\": \"order.text\""_s, u"\"textFrom\": §\"story\""_s,
        u"a text comes from a record: write an object, a dot and a name"_s);
    row("a preview of an unknown record", u"\"textFrom\": \"order.text\""_s,
        u"\"textFrom\": §\"diary.text\""_s,
        u"a text comes from a record: write an object, a dot and a name"_s);
    row("a preview of what is never sent", u"\"textFrom\": \"order.text\""_s,
        u"\"textFrom\": §\"order.gossip\""_s,
        u"\"order.gossip\" is never sent, and so is no preview of it"_s);
}

QTEST_GUILESS_MAIN(FieldReaderTest)
#include "tst_fieldreader.moc"
