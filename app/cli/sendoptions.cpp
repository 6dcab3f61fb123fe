#include "app/cli/sendoptions.h"

#include "app/cli/policyoption.h"
#include "model/delivery/requestcheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtNetwork/QSslCertificate>

#include <chrono>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendOptions)
};

Result<QUrl> readUrl(const Arguments &arguments)
{
    if (!arguments.has(u"url"_s) && arguments.has(u"plan"_s))
        return QUrl();
    if (!arguments.has(u"url"_s))
        return usageError(Text::tr("--url is missing: --url http://127.0.0.1:5005/hook."));
    const QUrl url(arguments.value(u"url"_s), QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return usageError(Text::tr("--url takes an http or https address with a host, for example "
                                   "http://127.0.0.1:5005/hook."));
    if (const QString why = whyNotSendable(url); !why.isEmpty())
        return usageError(why);
    return url;
}

Result<milliseconds> readTimeout(const Arguments &arguments, milliseconds otherwise)
{
    if (!arguments.has(u"timeout"_s))
        return otherwise;
    bool isNumber = false;
    const double seconds = arguments.value(u"timeout"_s).toDouble(&isNumber);
    const double most = std::chrono::duration<double>(longestTimeout).count();
    const bool isInRange = isNumber && seconds >= 0.001 && seconds <= most;
    if (!isInRange)
        return usageError(Text::tr("--timeout takes seconds, from 0.001 to %1.").arg(most));
    return milliseconds(qint64(seconds * 1000));
}

Result<double> readSpeed(const Arguments &arguments)
{
    if (!arguments.has(u"speed"_s))
        return RunOrder().speed;
    bool isNumber = false;
    const double speed = arguments.value(u"speed"_s).toDouble(&isNumber);
    const bool isInRange = isNumber && speed >= 1 && speed <= highestSpeed;
    if (!isInRange)
        return usageError(Text::tr("--speed takes a factor from 1 to 1000000."));
    return speed;
}

/// Looked at before anything is sent, and not read here: one of them is a key.
Result<QString> readPemFile(const Arguments &arguments, const QString &option)
{
    const QString file = arguments.value(option);
    if (arguments.has(option) && !QFileInfo(file).isReadable())
        return Error{ErrorCode::Unreadable, Text::tr("--%1: the file %2 cannot be read.").arg(option, file)};
    return file;
}

/// A file without certificates would fail every attempt, and each of them would be tried again.
Result<QString> readCertificateFile(const Arguments &arguments, const QString &option)
{
    Result<QString> file = readPemFile(arguments, option);
    if (file && arguments.has(option) && QSslCertificate::fromPath(*file).isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("--%1: the file %2 holds no certificate. Name a PEM file that begins with "
                              "-----BEGIN CERTIFICATE-----.")
                         .arg(option, *file)};
    return file;
}

Result<TlsSettings> readTls(const Arguments &arguments)
{
    if (arguments.has(u"key"_s) && !arguments.has(u"cert"_s))
        return usageError(Text::tr("--key needs the certificate that it belongs to: --cert FILE."));
    TlsSettings tls;
    const Result<QString> authority = readCertificateFile(arguments, u"ca"_s);
    if (!authority)
        return authority.error();
    const Result<QString> certificate = readCertificateFile(arguments, u"cert"_s);
    if (!certificate)
        return certificate.error();
    const Result<QString> key = readPemFile(arguments, u"key"_s);
    if (!key)
        return key.error();
    tls.caFile = *authority;
    tls.clientCertificate = *certificate;
    tls.clientKey = *key;
    return tls;
}

} // namespace

QList<OptionSpec> sendOptions()
{
    return {
        {u"url"_s, u"URL"_s, Text::tr("Where to deliver it, http or https."), {}},
        {u"timeout"_s,
         u"S"_s,
         Text::tr("Seconds for each whole attempt; the policy's when it is not given."),
         {}},
        {u"speed"_s,
         u"FACTOR"_s,
         Text::tr("Makes waits pass that many times faster, 1 to 1000000. Timestamps and deadlines stay "
                  "real."),
         {}},
        {u"ca"_s,
         u"FILE"_s,
         Text::tr("Trusts the authorities of this PEM file, instead of the system's."),
         {}},
        {u"cert"_s, u"FILE"_s, Text::tr("Shows this certificate to the receiver, PEM."), {}},
        {u"key"_s, u"FILE"_s, Text::tr("The certificate's key, PEM; in --cert when it is not given."), {}},
        {u"plan"_s, {}, Text::tr("Shows what would be sent, and sends nothing."), {}}};
}

Result<RunOrder> readSendOptions(const Arguments &arguments)
{
    RunOrder order;
    const Result<QUrl> url = readUrl(arguments);
    if (!url)
        return url.error();
    const Result<RetryPolicy> policy = readPolicy(arguments);
    if (!policy)
        return policy.error();
    const Result<milliseconds> timeout = readTimeout(arguments, policy->timeout);
    if (!timeout)
        return timeout.error();
    const Result<double> speed = readSpeed(arguments);
    if (!speed)
        return speed.error();
    const Result<TlsSettings> tls = readTls(arguments);
    if (!tls)
        return tls.error();
    order.url = *url;
    order.policy = *policy;
    order.policy.timeout = *timeout;
    order.speed = *speed;
    order.tls = *tls;
    // Nobody waits three days for a typing error in the address, unless told to.
    const bool isAskedFor = arguments.has(u"policy"_s) || arguments.has(u"speed"_s);
    order.unreachable = isAskedFor ? UnreachableRule::Retry : UnreachableRule::EndDelivery;
    return order;
}

} // namespace hookbench
