#include "ui/deliver/receiverbehaviour.h"

#include "ui/widgets/directedtext.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverBehaviour)
};

QString deduplicationWords(Deduplication deduplication)
{
    switch (deduplication) {
    case Deduplication::EventId:
        return Text::tr("by event id");
    case Deduplication::DeliveryId:
        return Text::tr("by delivery id");
    case Deduplication::Off:
        return Text::tr("duplicates not told");
    }
    Q_UNREACHABLE();
}

QString certificateWords(ReceiverCertificate certificate)
{
    switch (certificate) {
    case ReceiverCertificate::None:
        return {};
    case ReceiverCertificate::Good:
        return u"HTTPS"_s;
    case ReceiverCertificate::Expired:
        return Text::tr("HTTPS, expired certificate");
    case ReceiverCertificate::WrongName:
        return Text::tr("HTTPS, wrong name");
    case ReceiverCertificate::SelfSigned:
        return Text::tr("HTTPS, self-signed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString readableScript(const AnswerScript &script)
{
    QString text = script.text();
    if (text.contains(u'"')) // a comma in quotes is no end of an answer
        return isolated(text);
    QStringList answers = text.split(u',');
    for (QString &answer : answers) {
        const qsizetype end = answer.indexOf(u';') < 0 ? answer.size() : answer.indexOf(u';');
        const qsizetype times = answer.lastIndexOf(u'x', end - 1);
        if (times > 0) // no word of the script has an x
            answer[times] = u'×';
    }
    if (answers.size() == 1)
        return isolated(answers.constFirst());
    const QString last = isolated(answers.takeLast());
    //: %1 are answers of a receiver, like "500×2, 429", %2 is the last one, which repeats
    return Text::tr("%1, then %2").arg(isolated(answers.join(u", "_s)), last);
}

QString summaryOf(const ReceiverSettings &settings)
{
    QStringList parts;
    //: %1 is like "500×2, then 200"
    parts.append(Text::tr("answers %1").arg(readableScript(settings.answers)));
    parts.append(deduplicationWords(settings.deduplication));
    if (!settings.tolerance)
        parts.append(Text::tr("any age"));
    else if (settings.tolerance != ReceiverSettings().tolerance)
        parts.append(Text::tr("up to %L1 min old").arg(settings.tolerance->count()));
    if (settings.certificate != ReceiverCertificate::None)
        parts.append(certificateWords(settings.certificate));
    return parts.join(u" · "_s);
}

QString titleOf(Deduplication deduplication)
{
    switch (deduplication) {
    case Deduplication::EventId:
        return Text::tr("By the event id, Ordinavo's rule");
    case Deduplication::DeliveryId:
        return Text::tr("By the delivery id, which retries may change");
    case Deduplication::Off:
        return Text::tr("Not at all");
    }
    Q_UNREACHABLE();
}

QString titleOf(ReceiverCertificate certificate)
{
    switch (certificate) {
    case ReceiverCertificate::None:
        return Text::tr("HTTP, without TLS");
    case ReceiverCertificate::Good:
        return Text::tr("HTTPS with a good certificate");
    case ReceiverCertificate::Expired:
        return Text::tr("HTTPS with an expired certificate");
    case ReceiverCertificate::WrongName:
        return Text::tr("HTTPS with a certificate for another host");
    case ReceiverCertificate::SelfSigned:
        return Text::tr("HTTPS with a self-signed certificate");
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
