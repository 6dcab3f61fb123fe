#include "app/cli/receivecommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiveCommand)
};

Result<quint16> readPort(const Arguments &arguments)
{
    if (!arguments.has(u"port"_s))
        return ReceiverSettings().port;
    bool isNumber = false;
    const quint16 port = arguments.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return usageError(Text::tr("--port takes a number from 0 to 65535; 0 takes any free port."));
    return port;
}

Json toJson(const ReceivedRequest &request)
{
    return {{"receivedAt", isoMilliseconds(request.receivedAt).toStdString()},
            {"method", request.method.toStdString()},
            {"eventId", jsonTextOrNull(QString::fromUtf8(request.eventId.text))},
            {"eventType", jsonTextOrNull(request.eventType)},
            {"deliveryId", jsonTextOrNull(QString::fromUtf8(request.deliveryId.text))},
            {"verified", request.verified},
            {"reason", jsonTextOrNull(request.reason)},
            {"effect", jsonText(idOf(request.effect))},
            {"outOfOrder", request.outOfOrder},
            {"status", request.status},
            {"bodySha256", sha256(request.body).toHex().toStdString()}};
}

QString toLine(const ReceivedRequest &request)
{
    QStringList words{QString::fromLatin1(isoMilliseconds(request.receivedAt)),
                      QString::fromUtf8(request.method)};
    if (!request.eventType.isEmpty())
        words += request.eventType;
    if (!request.eventId.text.isEmpty())
        words += QString::fromUtf8(request.eventId.text);
    words += request.verified ? Text::tr("verified") : Text::tr("not verified");
    words += titleOf(request.effect);
    if (request.outOfOrder)
        words += Text::tr("out of order");
    words += QString::number(request.status);
    if (!request.reason.isEmpty())
        words += request.reason;
    return words.join(u"  "_s);
}

} // namespace

QString ReceiveCommand::name() const
{
    return u"receive"_s;
}

QString ReceiveCommand::summary() const
{
    return Text::tr("Runs the built-in receiver: its address, then a line for each request.");
}

CommandSyntax ReceiveCommand::syntax() const
{
    const QList<OptionSpec> own{
        {u"port"_s,
         u"N"_s,
         Text::tr("The port on the loopback address; 5005 or a free one when it is not given."),
         {}},
        {u"dedup"_s,
         u"BY"_s,
         Text::tr("By what duplicates are told: eventId, the default, deliveryId, or off."),
         {u"eventId"_s, u"deliveryId"_s, u"off"_s}},
        schemeOption(),
        formatOption({u"text"_s, u"json"_s})};
    return {{}, own + SecretFinder::options()};
}

QFuture<Outcome> ReceiveCommand::run(const Arguments &arguments)
{
    const Result<quint16> port = readPort(arguments);
    if (!port)
        return finished(port.error());
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return finished(secretOptions.error());
    ReceiverSettings settings;
    settings.port = *port;
    settings.scheme = readScheme(arguments);
    settings.deduplication =
        deduplicationFromId(arguments.value(u"dedup"_s)).value_or(Deduplication::EventId);
    m_portIsWanted = arguments.has(u"port"_s) && *port != 0;
    m_asJson = wantsJson(arguments);
    const SecretReference sample{sampleSecretName.toString(), {}, {}};
    return m_secrets.findFor(sample, arguments)
        .then(QCoreApplication::instance(),
              [this, settings](const Result<SharedSecret> &secret) mutable {
                  if (!secret)
                      return finished(secret.error());
                  settings.secret = *secret;
                  return listen(settings);
              })
        .unwrap();
}

QFuture<Outcome> ReceiveCommand::listen(const ReceiverSettings &settings)
{
    m_promise.start();
    m_receiver = std::make_unique<Receiver>(m_clock);
    m_signals = std::make_unique<TerminationSignals>();
    const QObject *context = m_receiver.get();
    QObject::connect(m_receiver.get(), &Receiver::listening, context,
                     [this](const QUrl &address, bool portWasTaken) { tellAddress(address, portWasTaken); });
    QObject::connect(m_receiver.get(), &Receiver::requestReceived, context,
                     [this](const ReceivedRequest &request) { tellRequest(request); });
    QObject::connect(m_receiver.get(), &Receiver::failed, context, [this](const QString &reason) {
        end(Error{ErrorCode::Unreachable, reason});
    });
    QObject::connect(m_signals.get(), &TerminationSignals::terminated, context,
                     [this] { end(ExitCode::Fine); });
    m_receiver->start(settings);
    return m_promise.future();
}

void ReceiveCommand::tellAddress(const QUrl &address, bool portWasTaken)
{
    if (portWasTaken && m_portIsWanted) {
        end(Error{ErrorCode::Unreachable,
                  Text::tr("The port of --port is taken. Choose another one, or leave --port out to get a "
                           "free one.")});
        return;
    }
    if (portWasTaken)
        console().say(Text::tr("Port %1 is taken; this is a free one.").arg(ReceiverSettings().port));
    const QString text = address.toString(QUrl::FullyEncoded);
    if (m_asJson)
        console().writeJson({{"listening", jsonText(text)}});
    else
        console().writeLine(Text::tr("Listening on %1").arg(text));
}

void ReceiveCommand::tellRequest(const ReceivedRequest &request)
{
    if (m_asJson)
        console().writeJson(toJson(request));
    else
        console().writeLine(toLine(request));
    if (console().readerHasGone() || !console().result())
        end(ExitCode::Fine);
}

void ReceiveCommand::end(const Outcome &outcome)
{
    if (m_promise.future().isFinished())
        return;
    m_receiver->stop();
    m_promise.addResult(outcome);
    m_promise.finish();
}

} // namespace hookbench
