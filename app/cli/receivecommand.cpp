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

Result<std::optional<std::chrono::minutes>> readTolerance(const Arguments &arguments)
{
    constexpr int longest = 525'600; // a year
    if (!arguments.has(u"tolerance"_s))
        return ReceiverSettings().tolerance;
    const QString text = arguments.value(u"tolerance"_s);
    if (text == u"off")
        return std::optional<std::chrono::minutes>();
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > longest)
        return usageError(
            Text::tr("--tolerance takes minutes from 1 to %1, or off for any age.").arg(longest));
    return std::optional(std::chrono::minutes(minutes));
}

/// All of it but the secret.
Result<ReceiverSettings> readSettings(const Arguments &arguments)
{
    ReceiverSettings settings;
    const Result<quint16> port = readPort(arguments);
    if (!port)
        return port.error();
    settings.port = *port;
    const auto tolerance = readTolerance(arguments);
    if (!tolerance)
        return tolerance.error();
    settings.tolerance = *tolerance;
    if (arguments.has(u"answers"_s)) {
        const Result<AnswerScript> answers = AnswerScript::parse(arguments.value(u"answers"_s));
        if (!answers)
            return answers.error();
        settings.answers = *answers;
    }
    settings.scheme = readScheme(arguments);
    settings.deduplication =
        deduplicationFromId(arguments.value(u"dedup"_s)).value_or(Deduplication::EventId);
    settings.certificate =
        receiverCertificateFromId(arguments.value(u"tls"_s)).value_or(ReceiverCertificate::None);
    if (arguments.has(u"ca-out"_s) && settings.certificate == ReceiverCertificate::None)
        return usageError(Text::tr("--ca-out needs a certificate to write. Choose one with --tls."));
    return settings;
}

Json numberOrNull(const std::optional<qint64> &number)
{
    return number ? Json(*number) : Json();
}

Json toJson(const ReceivedRequest &request)
{
    return {{"number", request.number},
            {"receivedAt", isoMilliseconds(request.receivedAt).toStdString()},
            {"method", request.method.toStdString()},
            {"eventId", jsonTextOrNull(QString::fromUtf8(request.eventId.text))},
            {"eventType", jsonTextOrNull(request.eventType)},
            {"deliveryId", jsonTextOrNull(QString::fromUtf8(request.deliveryId.text))},
            {"verified", request.verified},
            {"reason", jsonTextOrNull(request.reason)},
            {"effect", jsonText(idOf(request.effect))},
            {"duplicateOf", numberOrNull(request.duplicateOf)},
            {"outOfOrder", request.outOfOrder},
            {"laterRequest", numberOrNull(request.laterRequest)},
            {"laterEventId", jsonTextOrNull(QString::fromUtf8(request.laterEvent.text))},
            {"status", request.status == 0 ? Json() : Json(request.status)},
            {"scripted", jsonTextOrNull(request.scripted)},
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
    if (request.laterRequest)
        //: %1 is the number of a request, %2 an event id
        words += Text::tr("out of order: request %1 brought the later %2")
                     .arg(QString::number(*request.laterRequest), QString::fromUtf8(request.laterEvent.text));
    words += request.status == 0 ? Text::tr("no answer") : QString::number(request.status);
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
        {u"answers"_s,
         u"SCRIPT"_s,
         Text::tr("What deliveries that verify are answered, one after the other: 500x2,429;retry-after=30,"
                  "timeout,reset,200. The last one repeats. A delivery takes effect when its answer is a "
                  "2xx."),
         {}},
        {u"tolerance"_s,
         u"MIN"_s,
         Text::tr("How many minutes old a timestamp may be, 5 when it is not given; off for any age."),
         {}},
        {u"tls"_s,
         u"CERTIFICATE"_s,
         Text::tr("Receives by HTTPS, with a certificate made on the spot."),
         {u"good"_s, u"expired"_s, u"wrong-name"_s, u"self-signed"_s}},
        {u"ca-out"_s,
         u"FILE"_s,
         Text::tr("Writes the authority that signed the certificate as PEM, for the sender to trust."),
         {}},
        schemeOption(),
        formatOption({u"text"_s, u"json"_s})};
    return {{}, own + SecretFinder::options()};
}

QFuture<Outcome> ReceiveCommand::run(const Arguments &arguments)
{
    Result<ReceiverSettings> read = readSettings(arguments);
    if (!read)
        return finished(read.error());
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return finished(secretOptions.error());
    if (arguments.has(u"port"_s) && read->port != 0)
        m_wantedPort = read->port;
    m_authorityFile = arguments.value(u"ca-out"_s);
    m_asJson = wantsJson(arguments);
    const SecretReference sample{sampleSecretName.toString(), {}, {}};
    return m_secrets.findFor(sample, arguments)
        .then(QCoreApplication::instance(),
              [this, settings = *read](const Result<SharedSecret> &secret) mutable {
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
    QObject::connect(m_receiver.get(), &Receiver::certificateMade, context,
                     [this](const QByteArray &authority) { keepAuthority(authority); });
    QObject::connect(m_receiver.get(), &Receiver::requestReceived, context,
                     [this](const ReceivedRequest &request) { tellRequest(request); });
    QObject::connect(m_receiver.get(), &Receiver::failed, context, [this](const QString &reason) {
        end(Error{ErrorCode::Unreachable, reason});
    });
    QObject::connect(m_signals.get(), &TerminationSignals::terminated, context,
                     [this] { end(ExitCode::Fine); });
    m_receiver->start(settings);
    if (m_asJson) // reasons are worded when requests come
        m_english = std::make_unique<EnglishTexts>();
    return m_promise.future();
}

/// Before the address is told: whoever reads that finds the file.
void ReceiveCommand::keepAuthority(const QByteArray &authority)
{
    if (m_authorityFile.isEmpty())
        return;
    if (const Result<void> written = SafeWriter(m_authorityFile).write(authority); !written)
        end(written.error());
}

void ReceiveCommand::tellAddress(const QUrl &address, bool portWasTaken)
{
    if (m_promise.future().isFinished())
        return;
    if (portWasTaken && m_wantedPort) {
        end(Error{ErrorCode::Unreachable,
                  Text::tr("Port %1 is taken. Choose another one, or leave --port out to get a free one.")
                      .arg(*m_wantedPort)});
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
