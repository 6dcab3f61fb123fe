#include "app/receiverhost.h"

namespace hookbench {

using namespace Qt::StringLiterals;

ReceiverHost::ReceiverHost(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_receiver(new Receiver(clock))
{
    m_thread.setObjectName(u"receiver"_s);
    m_receiver->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_receiver, &QObject::deleteLater);
    connect(m_receiver, &Receiver::listening, this, &ReceiverHost::listening);
    connect(m_receiver, &Receiver::certificateMade, this, &ReceiverHost::certificateMade);
    connect(m_receiver, &Receiver::failed, this, &ReceiverHost::failed);
    connect(m_receiver, &Receiver::requestReceived, this, &ReceiverHost::requestReceived);
    m_thread.start();
}

ReceiverHost::~ReceiverHost()
{
    m_thread.quit();
    m_thread.wait();
}

void ReceiverHost::start(const ReceiverSettings &settings)
{
    QMetaObject::invokeMethod(m_receiver, [receiver = m_receiver, settings] { receiver->start(settings); });
}

void ReceiverHost::reconfigure(const ReceiverSettings &settings)
{
    QMetaObject::invokeMethod(m_receiver,
                              [receiver = m_receiver, settings] { receiver->reconfigure(settings); });
}

void ReceiverHost::forgetEvents()
{
    QMetaObject::invokeMethod(m_receiver, [receiver = m_receiver] { receiver->forgetEvents(); });
}

} // namespace hookbench
