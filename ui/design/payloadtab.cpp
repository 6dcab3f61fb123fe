#include "ui/design/payloadtab.h"

#include "model/items/designdocument.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayloadTab)
};

QString lineSummary(int added, int removed, int changed)
{
    if (removed == 0 && changed == 0)
        return added == 1 ? Text::tr("one line added") : Text::tr("%n lines added", nullptr, added);
    if (added == 0 && changed == 0)
        return removed == 1 ? Text::tr("one line removed") : Text::tr("%n lines removed", nullptr, removed);
    if (added == 0 && removed == 0)
        return changed == 1 ? Text::tr("one line changed") : Text::tr("%n lines changed", nullptr, changed);
    return Text::tr("lines +%1 \u2212%2 ~%3", "the signs that stand before added, removed, changed lines")
        .arg(added)
        .arg(removed)
        .arg(changed);
}

QString signedBytes(qsizetype delta)
{
    const QString number = QLocale().toString(std::abs(qlonglong(delta)));
    return delta < 0 ? Text::tr("\u2212%1 bytes").arg(number) : Text::tr("+%1 bytes").arg(number);
}

} // namespace

QByteArray bytesOf(PayloadTab tab, const DesignDocument &document, const QUrl &builtInReceiver,
                   const CodeLanguage &language)
{
    const Preview &preview = document.preview();
    const QUrl &own = document.subscription().receiverUrl;
    const QUrl &url = own.isEmpty() ? builtInReceiver : own;
    switch (tab) {
    case PayloadTab::Body:
        return preview.payload.body;
    case PayloadTab::Headers:
        return headerLines(preview.request.headers, "\n");
    case PayloadTab::HttpMessage:
        return httpMessage(preview.request, url);
    case PayloadTab::StringToSign:
        return stringToSign(document.design().signatureScheme, preview.payload.body, preview.request.eventId,
                            preview.request.timestamp);
    case PayloadTab::Curl:
        return curlCommand(preview.request, url);
    case PayloadTab::VerificationCode:
        return document.design().signatureScheme == SignatureScheme::Ordinavo
                   ? codeBytes(language, language.files.constFirst())
                   : QByteArray();
    }
    return {};
}

QString copiedSentence(PayloadTab tab, qsizetype bytes)
{
    const int count = int(bytes);
    switch (tab) {
    case PayloadTab::Body:
        return Text::tr("Copied the body, %n bytes.", nullptr, count);
    case PayloadTab::Headers:
        return Text::tr("Copied the headers, %n bytes.", nullptr, count);
    case PayloadTab::HttpMessage:
        return Text::tr("Copied the HTTP message, %n bytes.", nullptr, count);
    case PayloadTab::StringToSign:
        return Text::tr("Copied the string to sign, %n bytes.", nullptr, count);
    case PayloadTab::Curl:
        return Text::tr("Copied the cURL command, %n bytes.", nullptr, count);
    case PayloadTab::VerificationCode:
        return Text::tr("Copied the verification code, %n bytes.", nullptr, count);
    }
    return {};
}

QString changeSummary(const QList<MarkedLine> &lines, qsizetype byteDelta)
{
    int added = 0;
    int removed = 0;
    int changed = 0;
    for (const MarkedLine &line : lines) {
        added += line.change == LineChange::Added ? 1 : 0;
        removed += line.change == LineChange::Removed ? 1 : 0;
        changed += line.change == LineChange::Changed ? 1 : 0;
    }
    if (added + removed + changed == 0 && byteDelta == 0)
        return {};
    //: what a change did to a payload: bytes, then lines: "+84 bytes · 5 lines added"
    return Text::tr("%1 · %2").arg(signedBytes(byteDelta), lineSummary(added, removed, changed));
}

} // namespace hookbench
