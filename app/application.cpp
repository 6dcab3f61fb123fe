#include "app/application.h"

#include "model/catalogue/cataloguereader.h"
#include "model/history/historyplace.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Clock> makeClock(std::optional<Instant> now)
{
    if (now)
        return std::make_unique<FixedClock>(*now);
    return std::make_unique<SystemClock>();
}

std::unique_ptr<RandomSource> makeRandom(std::optional<quint64> seed)
{
    if (seed)
        return std::make_unique<SeededRandomSource>(*seed);
    return std::make_unique<SystemRandomSource>();
}

/// Journals of unsaved work lie beside settings of their own, so that such a run touches nothing else.
QString recoveryFolder(const QString &settingsFile)
{
    const QString data =
        settingsFile.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hookbench"_s
            : QFileInfo(settingsFile).absolutePath();
    return data + u"/recovery"_s;
}

/// Beside settings of their own, or where the user's log is; in memory when there is to be none.
std::unique_ptr<HistoryStore> makeHistory(const QString &settingsFile)
{
    if (!settingsFile.isEmpty())
        return HistoryStore::prepared(QFileInfo(settingsFile).absolutePath() + u"/history.sqlite"_s);
    return HistoryStore::prepared(historyFile().value_or(QString()));
}

} // namespace

Application::Look::Look(const SessionSettings &settings)
    : theme(settings.appearance())
{
    languages.select(Languages::idFor(settings.language()));
    applyTextSteps(settings.textSteps());
}

Application::Application(Options options)
    : m_clock(makeClock(options.now))
    , m_random(makeRandom(options.seed))
    , m_settings(options.settingsFile)
    , m_look(m_settings)
    , m_catalogue(options.catalogue ? options.catalogue
                                    : std::make_shared<const Catalogue>(builtInCatalogue()))
    , m_transport(*m_clock)
    , m_sender(m_transport, *m_clock, *m_random)
    , m_history(makeHistory(options.settingsFile))
    , m_recording(*m_history, m_sender, *m_clock)
    , m_document(m_catalogue, options.samples.isEmpty() ? builtInSamples() : options.samples, *m_clock,
                 *m_random)
    , m_receiver(*m_clock)
    , m_receiverSettings(m_settings.receiver())
    , m_window({m_document, m_secrets, m_sender, *m_history, m_received, *m_random, *m_clock, m_settings,
                m_look.languages, m_look.theme, m_catalogue, recoveryFolder(options.settingsFile)},
               std::move(options.dialogs))
{
    m_receiverSettings.port = options.receiverPort;
    connectReceiver();
    connect(m_history.get(), &HistoryStore::fellBack, &m_window, &MainWindow::showLogProblem);
    connect(m_history.get(), &HistoryStore::failed, &m_window, &MainWindow::showLogProblem);
}

Application::~Application() = default;

void Application::start(DesignSession::Begin begin, const QString &file)
{
    m_window.begin(begin, file);
    m_window.installEventFilter(this);
    m_window.show();
    m_receiverSettings.secret = m_document.secret();
    m_receiverSettings.scheme = m_document.design().signatureScheme;
    m_receiver.start(m_receiverSettings);
    connect(&m_document, &DesignDocument::previewChanged, this, &Application::followSecret);
}

/// What is not needed for the first paint comes after it.
bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &Application::beginBehindFirstPaint);
    }
    return QObject::eventFilter(watched, event);
}

/// The log is opened on its own thread; what is sent before then waits for it.
void Application::beginBehindFirstPaint()
{
    m_look.theme.followDesktop(m_window);
    m_history->begin();
    static_cast<void>(m_history->retain(m_settings.retention(), m_clock->now()));
}

void Application::connectReceiver()
{
    connect(&m_receiver, &ReceiverHost::certificateMade, this, [this](const QByteArray &authority) {
        // One that signs itself is there to be refused.
        const bool isTrusted = m_receiverSettings.certificate != ReceiverCertificate::SelfSigned;
        m_window.setReceiverAuthority(isTrusted ? authority : QByteArray());
    });
    connect(&m_receiver, &ReceiverHost::listening, &m_window, &MainWindow::showReceiver);
    connect(&m_receiver, &ReceiverHost::failed, &m_window, &MainWindow::showNoReceiver);
    connect(&m_receiver, &ReceiverHost::requestReceived, &m_received, &ReceivedModel::append);
    connect(&m_window, &MainWindow::forgetEventsRequested, &m_receiver, &ReceiverHost::forgetEvents);
    connect(&m_window, &MainWindow::receiverSettingsChanged, this, &Application::changeReceiver);
}

void Application::changeReceiver(const ReceiverSettings &settings)
{
    m_receiverSettings.deduplication = settings.deduplication;
    m_receiverSettings.tolerance = settings.tolerance;
    m_receiverSettings.answers = settings.answers;
    m_receiverSettings.certificate = settings.certificate;
    m_receiver.reconfigure(m_receiverSettings);
}

void Application::followSecret()
{
    const SignatureScheme scheme = m_document.design().signatureScheme;
    if (m_receiverSettings.secret == m_document.secret() && m_receiverSettings.scheme == scheme)
        return;
    m_receiverSettings.secret = m_document.secret();
    m_receiverSettings.scheme = scheme;
    m_receiver.reconfigure(m_receiverSettings);
}

} // namespace hookbench
