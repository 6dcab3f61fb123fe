#include "tests/support/receiverrig.h"

#include <openssl/crypto.h>

namespace hookbench {

ReceiverRig::ReceiverRig(const Clock &clock, const ReceiverLimits &limits)
    : m_receiver(new Receiver(clock, nullptr, limits))
{
    m_receiver->moveToThread(&m_thread);
    QObject::connect(m_receiver, &Receiver::listening, m_receiver,
                     [this](const QUrl &address, bool portWasTaken) {
                         m_address = address;
                         m_portWasTaken = portWasTaken;
                     });
    QObject::connect(m_receiver, &Receiver::certificateMade, m_receiver,
                     [this](const QByteArray &authority) { m_authority = authority; });
    QObject::connect(m_receiver, &Receiver::failed, m_receiver,
                     [this](const QString &reason) { m_failure = reason; });
    QObject::connect(m_receiver, &Receiver::requestReceived, m_receiver,
                     [this](const ReceivedRequest &request) {
                         const std::lock_guard lock(m_mutex);
                         m_requests.append(request);
                     });
    // OpenSSL keeps an error queue for each thread and frees it when the thread is gone, which can be after
    // wait() has returned: a leak for a checker that looks just then.
    QObject::connect(&m_thread, &QThread::finished, &m_thread, &OPENSSL_thread_stop, Qt::DirectConnection);
    m_thread.start();
}

ReceiverRig::~ReceiverRig()
{
    call([this] { delete m_receiver; });
    m_thread.quit();
    m_thread.wait();
}

void ReceiverRig::call(const std::function<void()> &function)
{
    // A plain object and not the receiver, which may be what the function deletes.
    QObject context;
    context.moveToThread(&m_thread);
    QMetaObject::invokeMethod(&context, function, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        &context, [&context, home = QThread::currentThread()] { context.moveToThread(home); },
        Qt::BlockingQueuedConnection);
}

QUrl ReceiverRig::start(const ReceiverSettings &settings)
{
    m_address.clear();
    m_failure.clear();
    call([&] { m_receiver->start(settings); });
    return m_address;
}

void ReceiverRig::stop()
{
    call([this] { m_receiver->stop(); });
}

void ReceiverRig::reconfigure(const ReceiverSettings &settings)
{
    call([&] { m_receiver->reconfigure(settings); });
}

void ReceiverRig::forgetEvents()
{
    call([this] { m_receiver->forgetEvents(); });
}

QList<ReceivedRequest> ReceiverRig::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

ReceivedRequest ReceiverRig::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests.value(m_requests.size() - 1);
}

ReceiverSettings settingsWith(QByteArrayView secret)
{
    ReceiverSettings settings;
    settings.port = 0;
    settings.secret = std::make_shared<const SecretBytes>(secret);
    return settings;
}

} // namespace hookbench
